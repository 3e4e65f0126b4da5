import enum
from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique, verify, UNIQUE, CONTINUOUS, member, nonmember

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

class Planet(Enum):
    EARTH = (5.976e+24, 6.37814e6)
    MARS = (6.421e+23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)

class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W

class Num(IntEnum):
    ONE = 1
    TWO = auto()

class Text(StrEnum):
    ALPHA = auto()
    BETA = 'b'

class IF(IntFlag, boundary=enum.KEEP):
    A = 1
    B = 4

print(list(Color), Color.CRIMSON, Color(2), Color['BLUE'], repr(Color.RED), len(Color))
print(Color.__members__)
print(Color.RED in Color, 1 in Color, 9 in Color, Color.RED is Color.CRIMSON)
print([round(p.gravity, 3) for p in Planet], Planet.EARTH)
print(Perm.R | Perm.X, Perm.RW, ~Perm.R, Perm(0), Perm.RW & Perm.W, list(Perm.RW), Perm.R in Perm.RW, repr(Perm.RW), len(Perm.RW))
print(Num.TWO + 1, Num.TWO, repr(Num.TWO), f'{Num.ONE}', Num(2), sorted([Num.TWO, Num.ONE]))
print(Text.ALPHA, repr(Text.BETA), Text('b'), Text.ALPHA.upper(), f'{Text.ALPHA:>7}')
print(IF(7), repr(IF(6)), IF.A | 8, ~IF.A)
for act in (lambda: Color(7), lambda: Color['X'], lambda: setattr(Color, 'RED', 3), lambda: Perm(64), lambda: Color.RED < Color.BLUE,
            lambda: delattr(Color, 'RED'), lambda: Color.PINK, lambda: setattr(Color.RED, 'value', 3)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
try:
    @verify(CONTINUOUS)
    class Gap(IntEnum):
        A = 1
        C = 4
except ValueError as e:
    print(e)
try:
    class More(Color):
        X = 1
except TypeError as e:
    print(e)
try:
    class Twice(Enum):
        A = 1
        A = 2
except TypeError as e:
    print(e)
Animal = Enum('Animal', 'ANT BEE CAT')
print(list(Animal), Animal.__module__, Animal.ANT.name, Animal.BEE.value)

class Odd(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
    A = auto()
    B = auto()
    c = nonmember(5)

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == 'default' else None

print(list(Odd), Odd('default'), Odd.c, Odd.A.name, hash(Odd.A) == hash('A'))
match Color.GREEN:
    case Color.GREEN:
        print('green')
print({Color.RED: 1}, dir(Color)[:4], Color.__doc__, enum.Enum.__name__)
import pickle, copy
print(pickle.loads(pickle.dumps(Color.BLUE)) is Color.BLUE, copy.deepcopy(Perm.RW) is Perm.RW)
