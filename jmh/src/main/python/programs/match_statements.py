"""match statements: terms of algebra are simplified and differentiated, and a robot obeys commands that come as lists and
dicts."""

from dataclasses import dataclass

FAMILY = 'control'
DEFAULT = 5_400
STEADY = 400


@dataclass(frozen=True)
class Variable:
    name: str


@dataclass(frozen=True)
class Add:
    left: object
    right: object


@dataclass(frozen=True)
class Multiply:
    left: object
    right: object


@dataclass(frozen=True)
class Power:
    base: object
    exponent: int


X = Variable('x')


def derive(term):
    match term:
        case int():
            return 0
        case Variable('x'):
            return 1
        case Variable():
            return 0
        case Add(left, right):
            return Add(derive(left), derive(right))
        case Multiply(left, right):
            return Add(Multiply(derive(left), right), Multiply(left, derive(right)))
        case Power(base, exponent):
            return Multiply(Multiply(exponent, Power(base, exponent - 1)), derive(base))
    raise TypeError(term)


def simplify(term):
    match term:
        case Add(left, right):
            match simplify(left), simplify(right):
                case int(a), int(b):
                    return a + b
                case (0, other) | (other, 0):
                    return other
                case a, b if a == b:
                    return Multiply(2, a)
                case a, b:
                    return Add(a, b)
        case Multiply(left, right):
            match simplify(left), simplify(right):
                case (0, _) | (_, 0):
                    return 0
                case (1, other) | (other, 1):
                    return other
                case int(a), int(b):
                    return a * b
                case int(a), Multiply(int(b), other):
                    return Multiply(a * b, other)
                case a, b:
                    return Multiply(a, b)
        case Power(_, 0):
            return 1
        case Power(base, 1):
            return simplify(base)
        case Power(base, exponent):
            return Power(simplify(base), exponent)
        case _:
            return term


def evaluate(term, x):
    match term:
        case int(n):
            return n
        case Variable():
            return x
        case Add(left=left, right=right):
            return evaluate(left, x) + evaluate(right, x)
        case Multiply(left=left, right=right):
            return evaluate(left, x) * evaluate(right, x)
        case Power(base=base, exponent=n):
            return evaluate(base, x) ** n


def polynomial(seed):
    """c[0] + c[1] x + …, with different shapes of terms."""
    coefficients = [seed % 7, seed % 5, seed % 3, seed % 4]
    term = coefficients[0]
    for i, c in enumerate(coefficients[1:], 1):
        term = Add(term, Multiply(c, Power(X, i))) if seed & i else Add(Multiply(Power(X, i), c), term)
    return coefficients, term


class Robot:
    def __init__(self):
        self.x = self.y = 0
        self.bag = []
        self.unknown = 0

    def obey(self, command):
        match command:
            case ['go', 'north' | 'up', int(n)]:
                self.y += n
            case ['go', 'south' | 'down', int(n)]:
                self.y -= n
            case ['go', ('east' | 'west') as direction, int(n)]:
                self.x += n if direction == 'east' else -n
            case ['take', *things] if things:
                self.bag.extend(things)
            case {'do': 'drop', 'index': index, **rest} if not rest and index < len(self.bag):
                del self.bag[index]
            case {'do': 'jump', 'to': (x, y)}:
                self.x, self.y = x, y
            case ['repeat', int(n), [*commands]]:
                for _ in range(n):
                    for c in commands:
                        self.obey(c)
            case str() | None:
                pass
            case _:
                self.unknown += 1


COMMANDS = [
    ['go', 'north', 3], ['go', 'up', 1], ['go', 'down', 2], ['go', 'east', 5], ['go', 'west', 1], 'a remark', None,
    ['take', 'lamp', 'rope'], ['take'], {'do': 'drop', 'index': 0}, {'do': 'drop', 'index': 0, 'softly': True},
    {'do': 'drop', 'index': 10 ** 9}, ['repeat', 3, [['go', 'east', 1], ['take', 'coin'], {'do': 'drop', 'index': 0}]],
    ['go', 'sideways', 1], 42,
]


def setup(size):
    return size


def run(size):
    robot = Robot()
    total = 0
    for i in range(size):
        _, term = polynomial(i)
        derivative = simplify(derive(term))
        total += evaluate(derivative, i % 11)
        if i % 100 == 0:
            robot.obey({'do': 'jump', 'to': (0, 0)})
        for command in COMMANDS:
            robot.obey(command)
    return total, (robot.x, robot.y), robot.bag, robot.unknown


def check(size, result):
    total = 0
    for i in range(size):
        coefficients, _ = polynomial(i)
        x = i % 11
        total += sum(n * c * x ** (n - 1) for n, c in enumerate(coefficients) if n)
    rounds = (size - 1) % 100 + 1
    bag = []
    for _ in range(size):
        bag += ['lamp', 'rope']
        del bag[0]
        bag += ['coin'] * 3
        del bag[:3]
    return result == (total, (7 * rounds, 2 * rounds), bag, 5 * size)
