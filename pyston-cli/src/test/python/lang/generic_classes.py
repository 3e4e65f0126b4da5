import typing
class A[T]:
    x: T
    def m(self, y: T) -> T: return y
    def n[U](self, y: U) -> tuple[T, U]: return T, U
print(A, A.__type_params__, A.__parameters__, A.__orig_bases__, A.__bases__, A.__mro__, A[int], A().m(1), A().n(2), A.m.__annotations__, A.n.__annotations__, A.__annotations__)
class B[K, *Ts, **P](A[K], dict[K, int], metaclass=type):
    "doc"
    def f(self, *args: *Ts, **kw: P.kwargs) -> typing.Callable[P, K]: return super().__init__
print(B.__type_params__, B.__parameters__, B.__orig_bases__, B.__mro__, B[int, str, float, [int]], B.f.__annotations__, B.__doc__)
class C[T: (int, str)](list[T]): pass
print(C([1,2]), C.__mro__, C[int]([3]))
try: C[int, str]
except TypeError as e: print(e)
class Outer[T]:
    class Inner[T]:
        def f(self) -> T: return T
    class Inner2:
        def f(self) -> T: return T
    @staticmethod
    def make[U]():
        class L[V](A[V]): 
            t = T; u = U; v = V
        return L
print(Outer.Inner.f.__annotations__['return'] is Outer.Inner.__type_params__[0], Outer.Inner2.f.__annotations__['return'] is Outer.__type_params__[0])
L = Outer.make(); print(L, L.__qualname__, L.t, L.u, L.v, L.__orig_bases__, L.__type_params__)
class Priv[__T]:
    def f(self, x: __T): return __T
print(Priv.__type_params__, Priv.f.__annotations__, Priv().f(1))
class Base:
    def __init_subclass__(cls, **kw): print('init_subclass', cls.__name__, kw); super().__init_subclass__()
class D[T](Base, key=5): pass
T = typing.TypeVar('T')
class Old(typing.Generic[T]): pass
print(Old[int], Old.__parameters__, Old.__type_params__)
type Alias[*Ts] = tuple[*Ts]
print(Alias.__parameters__, Alias.__value__, Alias[int, str].__value__)
def f[*Ts](*args: *Ts): pass
print(f.__annotations__)
print(typing.get_type_hints(A.m), typing.get_type_hints(A.n))
try:
    class E[T](typing.Generic[T]): pass
except TypeError as e: print(e)
class Base:
    pass
__x = int
class Priv[__T, U: __T](Base):
    def f(self, x: __T): return __T
    def g[__V](self, y: __V): return __V
    z: __T
print(Priv.f.__annotations__, Priv.__type_params__, Priv().f(1), Priv().g(1), Priv.__type_params__[1].__bound__, Priv.__annotations__)
try:
    class P2[T](__y): pass
except NameError as e: print(e)
try:
    class P3[T](metaclass=__y): pass
except NameError as e: print(e)
import _symtable
def dump(t, ind=0):
    print(' '*ind, t.name, t.symbols)
    for c in t.children: dump(c, ind+2)
dump(_symtable.symtable('class C[__T](__B, k=__K): __y: __T', 'f', 'exec'))
