import typing
from typing import *
import collections.abc

T = TypeVar('T')
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')

class Stack(Generic[T]):
    items: list[T]
    def push(self, item: T) -> None: ...

class Named(NamedTuple):
    a: int
    b: str = 'x'

class Movie(TypedDict, total=False):
    name: Required[str]
    year: int

@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...

class File:
    def close(self): pass

for t in (Optional[int], Union[int, str, int], List[int], Dict[str, List[T]], Callable[[int], str], Callable[..., T], Tuple[int, ...],
          Literal['a', 1], Stack[int], Stack, ClassVar[int], Final[int], Annotated[int, 'meta'], Type[T], Any, NoReturn,
          list[int] | None, int | str, Callable[P, T], Concatenate[int, P], tuple[*Ts], Unpack[Ts], Iterable[int],
          collections.abc.Mapping[str, int], type[int], Self, Never, LiteralString, TypeGuard[int], typing.Pattern[str]):
    print(t, get_origin(t), get_args(t))
print(Dict[str, List[T]][int], Union[int, T][str], Stack[T][int].__parameters__)
print(get_type_hints(Stack.push), get_type_hints(Movie), get_type_hints(Movie, include_extras=True))
print(Named(1), Named(1, 'y')._asdict(), Named.__annotations__, Named._field_defaults)
print(Movie(name='x'), Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__)
print(isinstance(File(), Closer), isinstance(3, Closer), issubclass(File, Closer))
print(cast(int, 'a'), NewType('UserId', int)(4), NewType('UserId', int))

@overload
def f(a: int) -> int: ...
@overload
def f(a: str) -> str: ...
def f(a): return a
print(len(get_overloads(f)), f(2))

def g(a: 'int', b: Optional['Stack[int]'] = None) -> 'list[str]': pass
print(get_type_hints(g), g.__annotations__)

type Alias[K] = dict[K, list[Alias[K]]]
print(Alias, Alias.__value__, Alias[int], Alias.__type_params__)

class Box[A, *B, **C]:
    def m[D: int](self, d: D) -> A: ...
print(Box.__type_params__, Box.m.__type_params__[0].__bound__, Box.__orig_bases__, Box[int, str, [int]])

def h[X: (int, str)](x: X) -> X: return x
print(h.__type_params__[0].__constraints__, h(3))
for act in (lambda: Stack[int, str], lambda: Union[()], lambda: isinstance(1, List[int]), lambda: Any(), lambda: Optional[1, 2],
            lambda: Closer(), lambda: Generic[int], lambda: TypeVar('T', int), lambda: isinstance(3, Movie)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
print(Stack[int] == Stack[int], hash(Stack[int]) == hash(Stack[int]), Stack[int]().push(2), Stack[int]().__orig_class__)
print(is_typeddict(Movie), get_protocol_members(Closer) if hasattr(typing, 'get_protocol_members') else '')
print(ForwardRef('int'), T, P, Ts, P.args, TypeVar('C', bound=int, covariant=True))
reveal_type
assert_type(3, int)
print(final(File).__final__, no_type_check(g).__no_type_check__)
class Sub(Stack[int]): pass
print(Sub.__orig_bases__, Sub.__mro__)
print(typing.Text, typing.Hashable, typing.Sized, typing.AnyStr)
