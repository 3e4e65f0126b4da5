import dataclasses
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, InitVar, make_dataclass
import inspect
from typing import ClassVar

@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)
    count: ClassVar[int] = 5

@dataclass(frozen=True, order=True, slots=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default='', compare=False, repr=False)

@dataclass
class Derived(Point):
    z: int = 9
    _: KW_ONLY
    label: str = 'l'
    base: InitVar[int] = 10

    def __post_init__(self, base):
        self.total = self.x + self.y + self.z + base

p = Point(1, tags=['a'])
print(p, p == Point(1, 0, ['b']), p != Point(2))
print(asdict(p), astuple(p), replace(p, x=4))
print([(f.name, f.type, f.default is dataclasses.MISSING) for f in fields(Point)])
print(inspect.signature(Point), inspect.signature(Derived))
d = Derived(1, 2, base=3, label='k')
print(d, d.total, isinstance(d, Point))
v = Version(1, 2)
print(v, v < Version(1, 3), sorted([Version(2), Version(1, 9), Version(1)]), hash(v) == hash(Version(1, 2, 'x')))
for act in (lambda: setattr(v, 'major', 3), lambda: Point(), lambda: Version(1) < 3, lambda: Derived(1, 2, 3, [], 5, 6, 7),
            lambda: delattr(v, 'minor'), lambda: replace(v, nothing=1), lambda: hash(p)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
try:
    @dataclass
    class Bad:
        a: int = 1
        b: int
except TypeError as e:
    print(e)
try:
    @dataclass
    class Bad2:
        a: list = []
except ValueError as e:
    print(e)
M = make_dataclass('M', [('a', int), ('b', str, field(default='q')), 'c'], kw_only=True, namespace={'twice': lambda s: s.a * 2})
m = M(a=2, c=None)
print(m, m.twice(), M.__match_args__, Point.__match_args__, dataclasses.is_dataclass(M))
match Point(3, 4):
    case Point(3, y):
        print('matched', y)

@dataclass
class Tree:
    value: int
    children: list['Tree'] = field(default_factory=list)

t = Tree(1, [Tree(2), Tree(3, [Tree(4)])])
print(asdict(t))
t.children.append(t)
print(t)
print(Version.__slots__, Point.__doc__, Version.__dataclass_params__)
