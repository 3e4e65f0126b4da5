x = 1
def f():
    print(list(map(eval, ["x", "sorted(locals())", "[x for x in range(5)]", "x", "sorted(locals())"])))
f()
def g():
    x = 2
    print(list(map(eval, ["x", "sorted(locals())", "[x for x in range(5)]", "x", "sorted(locals())"])))
g()
def h():
    x = 3
    exec("x = 4; y = 5")
    print(x, sorted(locals()))
    def inner():
        return x, sorted(locals())
    print(inner())
h()
class C:
    a = 1
    b = [a for _ in range(2)] if False else 0
    print(sorted(k for k in locals() if not k.startswith('__')))
import sys
def depth():
    f = sys._getframe()
    return f.f_code.co_name, f.f_back.f_code.co_name, f.f_lineno, f.f_back.f_lineno, sorted(f.f_back.f_locals)
def caller(a, b=2):
    c = 3
    return depth()
print(caller(1))
def rec(n): return rec(n + 1)
try: rec(0)
except RecursionError as e: print(e)
sys.setrecursionlimit(50000)
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(20000))
def gen():
    try:
        yield 1
    except GeneratorExit:
        print("exit"); raise
g = gen(); next(g); g.close()
try:
    raise ValueError("a")
except ValueError:
    try: raise TypeError("b")
    except TypeError as e: print(repr(e.__context__))
print(sys.exc_info())
def t():
    try:
        raise KeyError(1)
    except KeyError:
        yield sys.exc_info()[0]
    yield sys.exc_info()[0]
for v in t(): print(v)
print([i for i in range(3)], [[j for j in range(i)] for i in range(3)], [lambda: i for i in range(3)][0]())
def cl(): return [lambda i=i: i for i in range(3)]
print([f() for f in cl()])
nums = [1, 2, 3]; print([y for x in nums if (y := x * 2) > 2], y)
class Meta(type):
    def __new__(m, n, b, d, **k): d['k'] = k; return super().__new__(m, n, b, d)
    def __prepare__(n, b, **k): print("prep", n, k); return {}
    def __init__(c, n, b, d, **k): pass
class M(metaclass=Meta, z=1): pass
print(M.k, type(M))
class D:
    def __set_name__(s, o, n): print("set_name", o.__name__, n)
    def __get__(s, i, o): return (i is None, o.__name__)
    def __set__(s, i, v): print("set", v)
class E1:
    d = D()
    def __init_subclass__(cls, **kw): print("init_sub", cls.__name__, kw)
class E2(E1, a=1): pass
E1().d = 5; print(E1.d, E1().d)
class S:
    __slots__ = ('a', 'b')
s = S(); s.a = 1
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
try: None.foo
except AttributeError as e: print(e)
try: undefined_name
except NameError as e: print(e)
try: f(1, 2, 3)
except TypeError as e: print(e)
try: [].append()
except TypeError as e: print(e)
try: len(5)
except TypeError as e: print(e)
try: 1 + "a"
except TypeError as e: print(e)
try: "a" + 1
except TypeError as e: print(e)
try: [1][5]
except IndexError as e: print(e)
try: {}['a']
except KeyError as e: print(e)
try: int("x")
except ValueError as e: print(e)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
