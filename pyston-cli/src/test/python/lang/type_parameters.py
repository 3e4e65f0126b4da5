def show(f):
    print(f.__name__, f.__qualname__, f.__type_params__, f.__annotations__, f.__defaults__, f.__kwdefaults__)
def f[T](x: T = 1, *, k: T = 2) -> T: return x
show(f); print(f(3), f())
def g[T: int, *Ts, **P](x: T, *args: Ts, **kw: P.kwargs): return T, Ts, P
print(g.__name__, g.__type_params__, g.__annotations__['x'], g(1))
for p in g.__type_params__: print(type(p).__name__, p.__name__, p.__module__, repr(p))
T = g.__type_params__[0]
print(T.__bound__, T.__constraints__, T.__covariant__, T.__infer_variance__)
def h[A: (int, str), B: undefined_name](): return A
print(h.__type_params__[0].__constraints__, h.__type_params__[0].__bound__)
try: h.__type_params__[1].__bound__
except NameError as e: print(e)
async def co[T](x: T): return T
try: co(1).send(None)
except StopIteration as e: print(e.value)
def only_kw[T](*, k: T = 5): return k
print(only_kw(), only_kw.__kwdefaults__, only_kw.__defaults__)
def only_pos[T](k: T = 5): return k
print(only_pos(), only_pos.__kwdefaults__, only_pos.__defaults__)
def gen[T](n):
    for i in range(n): yield i, T
print([x[0] for x in gen(3)])
type A = int
print(A, A.__value__, A.__type_params__, A.__parameters__, A.__module__, type(A))
type B[K, V] = dict[K, V]
print(B, B.__value__, B.__type_params__, B[int, str], B[int, str].__args__, B.__parameters__)
type Rec = list[Rec]
print(Rec.__value__)
type Bad = nope
try: Bad.__value__
except NameError as e: print(e)
nope = 5
print(Bad.__value__, Bad.__value__)
try: A[int]
except TypeError as e: print(e)
print(A | None, None | A, A | B)
def outer():
    x = str
    def inner[T: x](a: T) -> x: return T.__bound__
    type L[T] = tuple[T, x]
    return inner(1), inner.__annotations__, L.__value__
print(outer())
class C:
    x = int
    y = 'class y'
    def m[U: (x, str)](self, a: U = y) -> x: return a, U.__constraints__
    type Al = x
    type Al2[Q] = tuple[Q, x]
    def __priv[__T](self, a: __T): return __T
    print(__priv.__annotations__)
print(C().m(), C.m.__annotations__, C.m.__qualname__, C.Al.__value__, C.Al2.__value__, C.m.__type_params__[0].__constraints__)
print(C.__type_params__ if hasattr(C,'__type_params__') else None)
C.x = float
print(C.Al.__value__)
def deco(f): print('deco', f.__name__); return f
@deco
def d[T](x: T): pass
try:
    def bad[T](x=1/0): pass
except ZeroDivisionError as e:
    t = e.__traceback__
    while t: print(t.tb_frame.f_code.co_name, t.tb_lineno); t = t.tb_next
try:
    def bad[T](x: 1/0): pass
except ZeroDivisionError as e:
    t = e.__traceback__
    while t: print(t.tb_frame.f_code.co_name, t.tb_lineno); t = t.tb_next
import _typing
T = _typing.TypeVar('T', int, str); print(T, T.__constraints__, T.__module__, T.__bound__)
print(_typing.TypeVar('T', covariant=True), _typing.TypeVar('T', contravariant=True), _typing.TypeVar('T', infer_variance=True), _typing.TypeVar('T', bound=int).__bound__)
for a, k in ((('T', int), {}), (('T', int, str), dict(bound=int)), (('T',), dict(covariant=True, contravariant=True)), (('T',), dict(covariant=1, infer_variance=True))):
    try: _typing.TypeVar(*a, **k)
    except Exception as e: print(repr(e))
try: T.__bound__ = 5
except Exception as e: print(repr(e))
T.foo = 5; print(T.foo)
P = _typing.ParamSpec('P'); Ts = _typing.TypeVarTuple('Ts')
print(P, P.args, P.kwargs, P.args == P.args, P.args != P.args, P.args.__origin__ is P, Ts, P.__module__, _typing.ParamSpecArgs(5))
try: hash([])
except TypeError as e: print(e)
for b in T, P, Ts, P.args:
    try:
        class X(b): pass
    except TypeError as e: print(e)
for t in _typing.TypeVar, _typing.ParamSpec, _typing.TypeVarTuple, _typing.ParamSpecArgs, _typing.TypeAliasType:
    try: type('X', (t,), {})
    except TypeError as e: print(e)
print(_typing._idfunc(5), T.__reduce__())
try: _typing.TypeAliasType('X', int, type_params=5)
except TypeError as e: print(e)
Z = _typing.TypeAliasType('Z', list[T], type_params=(T,)); print(Z, Z.__value__, Z[int], Z.__module__, Z.__type_params__)
