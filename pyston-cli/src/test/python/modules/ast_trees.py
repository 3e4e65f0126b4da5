"""Trees of all syntax: parse, dump, unparse, change, compile and run."""
import ast

SOURCE = '''
"""doc"""
from __future__ import annotations
import os, sys as system
from . import x as y
from ...a.b import *
type Alias[T: int, *Ts, **P] = dict[T, P]
@decorated(1, *a, k=2, **b)
def f(a, b: int = 1, /, c=2, *args: tuple, d, e=3, **kw) -> "r":
    global g1, g2
    return (yield), (yield a), (yield from b)
async def g():
    async for i in x: await i
    else: pass
    async with a as b, c: return [j async for j in k if j if not j]
class C[T](Base, metaclass=M):
    x: int
    y: "s" = 3
    (z): int = 4
    def m(self):
        nonlocal_ = 1
        def n():
            nonlocal nonlocal_
        del self.a, b[1], (c, [d])
for i, (j, *k) in it:
    break
else:
    continue_ = 1
while a < b <= c is not d not in e != f: continue
if a and b or not c: pass
elif (n := 10) > 5: raise
else: raise E from None
with open(a) as b, c as (d, e): pass
try: assert a, "b"
except (A, B) as e: pass
except: pass
else: pass
finally: pass
try: pass
except* E: pass
match s:
    case 1 | -2 | 3.5+4j | "s" b"t" if 0: pass
    case None | True: pass
    case [a, *_] | (b, *rest): pass
    case {"k": v, **rest}: pass
    case Cls(1, x=2) as w: pass
    case _: pass
x = y = a[1:2, ::3, ...] + b @ c ** -d // ~e % f << 1 >> 2 | 3 ^ 4 & 5
x += 1; y **= 2; z //= 3
l = lambda a, *b, c=1, **d: (a if b else c)
s = {1, *a}, {**a, 'b': 2}, [*a], (), (1,), {x: y for x, y in z}, {x for x in y}, (x for x in y)
t = f'{a!r:>{w}}{b=}{{}}' "tail" u'kind' rf'\\d{x:%H}'
n = 0x10, 1_000, 1e100, 2j, b'\\x00', None, True, ...
'''.replace(''' "s" b"t"''', ''' "s" "t"''').replace('''"tail" u'kind' ''', '''"tail" ''')

tree = ast.parse(SOURCE)
print(ast.dump(tree, include_attributes=True, indent=1))
text = ast.unparse(tree)
print(text)
print(ast.dump(ast.parse(text)) == ast.dump(tree))
with open(__file__) as file:
    print(ast.unparse(ast.parse(file.read())).count('\n'))

print(ast.dump(ast.parse("1 + x", mode="eval")))
print(ast.dump(ast.parse("x = 1; y", mode="single")))
print(ast.dump(ast.parse("(int, *str, **x) -> None", mode="func_type")))
print(ast.literal_eval("{'a': [1, 2+3j, (None, ...)], b'x': {-1, True}}"), ast.literal_eval(" set()"))
for bad in ("a", "f()", "1 + 2", "[x for x in y]"):
    try:
        print(ast.literal_eval(bad))
    except ValueError as e:
        print(str(e).partition(' <')[0])


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)

    def visit_Assert(self, node):
        return None


class Names(ast.NodeVisitor):
    def __init__(self):
        self.names = []

    def visit_Name(self, node):
        self.names.append(node.id)


space = {}
changed = Double().visit(ast.parse("x = [1, 'a', 2.5]\nassert 0\ndef f(a, *, b=3): return a + b"))
exec(compile(ast.fix_missing_locations(changed), "<tree>", "exec"), space)
print(space['x'], space['f'](1), space['f'].__code__.co_filename)
names = Names()
names.visit(tree)
print(len(names.names), names.names[:5])
print(ast.get_docstring(tree), ast.get_source_segment(SOURCE, tree.body[5]))
print([type(n).__name__ for n in ast.walk(ast.parse("f(x)[0]"))])
print(ast.dump(ast.increment_lineno(ast.parse("a"), 3), include_attributes=True))
