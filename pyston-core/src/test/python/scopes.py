"""Records what CPython 3.12's symbol table and compiler make of texts: src/test/resources/org/pyston/code/*.txt.

python3.12 scopes.py

units.txt    texts with the code objects in them: a line "==== flags", the text, a line "----", then a line for each code object,
             with tabs between its attributes
errors.txt   texts that are refused: the text escaped, then message, lineno, offset, end_lineno and end_offset
warnings.txt the same with the lines and messages of SyntaxWarnings
"""
import os
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, '..', 'resources', 'org', 'pyston', 'code')

UNITS = r'''
x = 1
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    y = a
    def g():
        nonlocal y
        y += 1
        return x, y, b
    return g
====
class C:
    "doc"
    __private = 1
    def __m(self): return self.__private, __class__, super().__m
    async def co(self):
        async with self as z: await z
        return [i async for i in z]
    async def ag(self):
        yield await self
    def gen(self): yield
    @deco
    @deco2(lambda: 0)
    def decorated(self, __p: int = 3) -> str: import __q.r as s, __t
====
def f():
    global g
    def g(): pass
    class h: k: int = 3
    return {k: (lambda: (k, v)) for k, v in h} | {(a, b) for a in h for b in a} | {[w for w in u] for u in w}
====
def outer(p):
    class A:
        p = 2
        q = [(p, r, z) for z in range(3) for r in z]
        def m(self): return p, __class__
        class B: z = __class__
    def inner():
        return p, (p := 3)
    return [last := i for i in p]
====
[y := 1 for x in z]
print([x for x in y], [[x, w] for x in y for w in x], (lambda: [q for q in y]))
====
def f[T: (int, str), *Ts, **P](a: T, *b: *Ts, c: P = 1): return T
class G[T](Base[T], metaclass=M):
    def m[U](self, x: U) -> T: return __class__
    type A[V] = dict[T, V]
type X = list[X]
type Y[K: X] = K
====
from __future__ import annotations
def f(a: (lambda: b), c: d = 1) -> e:
    x: y = 1
    z: w
class C:
    a: b = 1
i: j = 2
====
def f():
    try:
        for i in j:
            if i: return first(i)
            else: break
        else: second = 2
    except E as e: third = e
    try: fourth = 1
    except* F as fifth: pass
    else: sixth = 1
====
def f():
    try:
        return a(one)
    except E as e:
        two = 1
    finally:
        three = 1
        [four for four in three]
    with m as five, n as (six, seven): eight = 1
    match five:
        case {"a": nine, **ten}: pass
        case C(eleven, k=twelve) | [eleven, *_, twelve]: pass
        case [thirteen, *fourteen] as fifteen if thirteen: pass
        case _: pass
    a.b.c(sixteen := 1).d = e.f[g] = h
    import m.n.o, p.q as r
    from .s import t as u, v
    del five, x.y, z[1]
    assert aa, bb
    return super().__init__(*cc, **dd)
====
def f(x):
    def g():
        return [x for x in y] + [lambda: z for z in y]
    def h():
        class C:
            nonlocal x
            x = 1
            global k
            k = 2
            print(k, l)
        return C
    return (i for i in x if (yield_ := i)), lambda *a, b=1, **c: (a, b, c, x)
====
async def f():
    return [x async for x in y], (x async for x in y), {x: await x for x in y}, [[z async for z in x] for x in y]
'''

ERRORS = [
    'def f(x): global x', 'def f(x): nonlocal x', 'def f():\n  nonlocal x', 'nonlocal x', 'class A: nonlocal x',
    'def f():\n  x = 1\n  global x', 'def f():\n  print(x)\n  global x', 'def f():\n  x: int\n  global x',
    'def f():\n  global x\n  x: int', 'def g():\n  x = 1\n  def f():\n    x = 2\n    nonlocal x',
    'def g():\n  x = 1\n  def f():\n    print(x)\n    nonlocal x', 'def g():\n  x = 1\n  def f():\n    nonlocal x\n    x: int',
    'def g():\n  x = 1\n  def f():\n    global x\n    nonlocal x', 'x = 1\nglobal x',
    'def g():\n  x = 1\n  def f():\n    x: int\n    nonlocal x',
    'def f(a, a): pass', 'def f(a, *, b, **a): pass', 'lambda x, x: 0', 'def f[T, T](): pass', 'class A[T, *T]: pass',
    'return', 'class A:\n  return 1', 'yield', 'x = yield from y', 'class A: yield 1', 'await x', 'def f(): await x',
    'def f():\n  async for x in y: pass', 'def f():\n  async with x: pass', 'async for x in y: pass',
    'async with x: pass', 'async def f(): yield from x', 'break', 'continue', 'def f():\n  if x:\n    continue',
    'for x in y:\n  def f(): break', 'while 1:\n  class A: continue', 'for x in y: pass\nelse: break',
    'try:\n  x\nfinally:\n  break', '[x async for x in y]', 'def f(): return [x async for x in y]',
    'def f(): return [[x async for x in y] for z in w]', '{await x for x in y}', 'def f(): return {x: await x for x in y}',
    'async def f():\n  yield\n  return 1', '[i := 1 for i in y]', '[[(i := 1) for j in y] for i in y]',
    'class A: [x := 1 for i in y]', '[i for i in (x := y)]', '[i for i in y for j in (x := y)]',
    '[i for i in (lambda: (x := y))]', '[(x := 1) for i in y for x in z]', 'def f(): [(x := 1) for i in y for x in z]',
    '[i for i in y if (i := 2)]', 'def f():\n  import x.y\n  from z import *', 'class A:\n  from z import *',
    'x = 1\nfrom __future__ import annotations', 'from __future__ import nope', 'from __future__ import braces',
    '"doc"\nfrom __future__ import division, zz', 'def f():\n  from __future__ import division',
    'import a; from __future__ import division', '__debug__ = 1', 'x.__debug__ = 1', 'del __debug__', 'del x.__debug__',
    'f(__debug__=1)', 'def f(__debug__): pass', 'def __debug__(): pass', 'class __debug__: pass', 'import __debug__',
    'import x as __debug__', 'from x import __debug__', 'lambda *, __debug__: 0', 'for __debug__ in x: pass',
    'with x as __debug__: pass', 'try: pass\nexcept E as __debug__: pass', '(__debug__ := 1)', '[1 for __debug__ in x]',
    '__debug__: int', '__debug__ += 1', 'class A(__debug__=1): pass', 'match x:\n  case __debug__: pass',
    'match x:\n  case A(__debug__=1): pass', 'def f[__debug__](): pass', 'type __debug__ = 1', 'global __debug__',
    'def f(*__debug__): pass',
    'try: pass\nexcept: pass\nexcept E: pass', '*a, *b = c', '*a = c', 'x = *a', 'f(x=*a)', '*a', 'del *a', 'print((*a))',
    '[*a, (*b, *c)] = d', 'for *x in y: pass', 'return *a', 'x = {**a, "b": [*c, (*d)]}', 'f(a=1, b=2, a=3)',
    'class A(a=1, a=2): pass', 'match x:\n  case _: pass\n  case 1: pass', 'match x:\n  case y: pass\n  case 1: pass',
    'match x:\n  case y | 1: pass', 'match x:\n  case (1 as y) | (2 as z): pass', 'match x:\n  case [y, y]: pass',
    'match x:\n  case [*a, *b]: pass', 'match x:\n  case {"a": 1, "a": 2}: pass', 'match x:\n  case {1: y, **y}: pass',
    'match x:\n  case A(b=1, b=2): pass', 'match x:\n  case (_ | 1): pass', 'match x:\n  case _ as y: pass\n  case 1: pass',
    'match x:\n  case {-1: y, -1: z}: pass', 'match x:\n  case {1: y, 1.0: z}: pass', 'match x:\n  case {None: 1, None: 2}: pass',
    'def f[T: (yield)](): pass', 'def f[T](x: (yield)): pass', 'class A[T]((yield)): pass', 'type X = (yield)',
    'type X = await y', 'type X = (y := 1)', 'def f[T: (y := 1)](): pass', 'def f[T](x: (y := 1)): pass',
    'class A[T](y := 1): pass', 'type X = [y := 1 for z in w]', 'def f[T: [y := 1 for z in w]](): pass',
    'class A[T]([y := 1 for z in w]): pass',
    'from __future__ import annotations\ndef f(x: (yield)): pass', 'from __future__ import annotations\nx: (await y)',
    'from __future__ import annotations\nx: (y := 1)', 'from __future__ import annotations\ndef f() -> (yield): pass',
    'def f(): x = [(yield) for a in b]', 'def f(): x = {(yield) for a in b}', 'def f(): x = {(yield): 1 for a in b}',
    'def f(): x = ((yield) for a in b)', 'def f(): x = [(yield from a) for a in b]',
    'class C:\n  type X = [y for y in z]', 'class C:\n  type X = lambda: 3', 'class C:\n  def f[T: (lambda: 3)](): pass',
    'def f[T]():\n  nonlocal T', 'def f[T]():\n  def g():\n    nonlocal T', 'class A[T]:\n  nonlocal T',
    'try: pass\nexcept* E: return', 'def f():\n  try: pass\n  except* E: return 1', 'for x in y:\n  try: pass\n  except* E: break',
    'for x in y:\n  try: pass\n  except* E: continue', 'def f():\n  try: pass\n  except* E:\n    for x in y: break\n    return',
    ''.join(' ' * i + 'while 1:\n' for i in range(21)) + ' ' * 21 + 'pass',
    'def f():\n' + ''.join(' ' * (i + 1) + 'for x in y:\n' for i in range(21)) + ' ' * 22 + 'pass',
    'def f():\n yield\n' + ''.join(' ' * (i + 1) + 'for x in y:\n' for i in range(20)) + ' ' * 21 + 'pass',
    ''.join(' ' * i + 'with x:\n' for i in range(21)) + ' ' * 21 + 'pass',
    'with ' + ', '.join(['x'] * 21) + ': pass',
    ''.join(' ' * i + 'try:\n' for i in range(11)) + ' ' * 11 + 'x\n'
    + ''.join(' ' * i + 'except E: pass\n' + ' ' * i + 'finally: pass\n' for i in range(10, -1, -1)),
    ', '.join('a%d' % i for i in range(257)) + ', *b = c',
    'é = 1\ndef f(é): global é', 'def f(ä):\n  "ö"; global ä',
]

WARNINGS = [
    'x is 1', 'x is not "a"', '1 is x is 2', 'x is ()', 'x is (1, 2)', 'x is -1', 'x is None', 'x is True', 'x is ...', 'x is [1]',
    'x is 1 + 2', 'x is b"c"', 'x is 1j', 'x is 1.5', 'x is (a, 1)', 'x == 1 is y', 'x is y is 1',
    'assert (x, "y")', 'assert ()', 'assert (1, 2)', 'assert (x, y), z',
    '1()', '"a"()', '(1, 2)()', '[x]()', '{x}()', '{x: y}()', 'f"{x}"()', '[x for x in y]()', '(x for x in y)()', 'None()', 'x()()',
    '(lambda: x)()', '{x: y for x in y}()', '{x for x in y}()', '...()',
    '1[x]', '{x}[y]', '(x for x in y)[z]', '(lambda: x)[y]', 'None[x]', '"a"[x]', '"a"["b"]', '(1, 2)[1.5]', '[x]["y"]', '[x][1, 2]',
    '[x][y]', '[x][1:2]', '[x][True]', 'b"a"[None]', 'f"{x}"["y"]', '[x for x in y][""]', '{x: y}[1]', '...[1]', '1.5[x]', 'True[x]',
    '{x for x in y}[1]', '[1][[2]]', '[1][lambda: 1]', '[1][{2}]', '[1][-1]', '1j[2]', '[1](2)[3]', '"a"[f"{b}"]', '(1, 2)["a"]',
    'def f():\n  x is 1\n  y is 2', '"a".b()', '"a" "b"["c"]', '1[2] = 3', 'del 1[2]' ,
]


def escaped(text):
    return text.encode('unicode_escape').decode('ascii')


def units(code, out):
    out.append('\t'.join(map(str, [
        code.co_qualname, code.co_firstlineno, hex(code.co_flags), code.co_argcount, code.co_posonlyargcount,
        code.co_kwonlyargcount, ','.join(code.co_varnames), ','.join(code.co_cellvars), ','.join(code.co_freevars),
        ','.join(code.co_names)])))
    for constant in code.co_consts:
        if hasattr(constant, 'co_code'):
            units(constant, out)


def record_units(file):
    for text in UNITS.strip('\n').split('\n====\n'):
        try:
            code = compile(text, 'f', 'exec')
        except SyntaxError as e:
            print('not recorded:', e)
            continue
        lines = []
        units(code, lines)
        seen = list(dict.fromkeys(lines))
        file.write('====\n' + text + '\n----\n' + '\n'.join(seen) + '\n')


def record_errors(file):
    for text in ERRORS:
        try:
            compile(text, 'f', 'exec')
            result = ['no error', 0, 0, 0, 0]
        except SyntaxError as e:
            result = [e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]
        file.write('\t'.join(map(str, [escaped(text), *result])) + '\n')


def record_warnings(file):
    for text in WARNINGS:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter('always')
            try:
                compile(text, 'f', 'exec')
            except SyntaxError:
                print('not recorded:', text)
                continue
        found = ['%d %s' % (w.lineno, w.message) for w in caught]
        file.write('\t'.join([escaped(text), *found]) + '\n')


if __name__ == '__main__':
    warnings.simplefilter('ignore')
    os.makedirs(OUT, exist_ok=True)
    for name, record in [('units', record_units), ('errors', record_errors), ('warnings', record_warnings)]:
        with open(os.path.join(OUT, name + '.txt'), 'w', encoding='utf-8', newline='\n') as f:
            record(f)
