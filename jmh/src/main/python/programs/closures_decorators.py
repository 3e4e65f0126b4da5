"""Functions as values: closures with nonlocal, decorators with and without arguments, memoization, partial application and
composition."""

import functools

FAMILY = 'control'
DEFAULT = 75_000
STEADY = 5_000


def counted(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)
    wrapper.calls = 0
    return wrapper


def memoized(function):
    known = {}

    @functools.wraps(function)
    def wrapper(*args):
        try:
            return known[args]
        except KeyError:
            result = known[args] = function(*args)
            return result
    return wrapper


def clamped(low, high):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return min(max(function(*args, **kwargs), low), high)
        return wrapper
    return decorate


def retried(times, exception):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times - 1):
                try:
                    return function(*args, **kwargs)
                except exception:
                    pass
            return function(*args, **kwargs)
        return wrapper
    return decorate


def make_account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance

    def withdraw(amount):
        nonlocal balance
        balance -= amount
        return balance

    return deposit, withdraw, lambda: balance


def compose(*functions):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), functions)


def make_flaky():
    attempts = 0

    @retried(3, ValueError)
    def flaky(x, *, bonus=0):
        nonlocal attempts
        attempts += 1
        if attempts % 3:
            raise ValueError(x)
        return x + bonus

    return flaky, lambda: attempts


class Shape:
    def __init__(self, sides):
        self.sides = sides

    @counted
    def scaled(self, factor, offset=0):
        return self.sides * factor + offset


@counted
@clamped(0, 50)
def mix(a, b=2, *, c=3):
    return a * b - c


@memoized
def partitions(n, largest):
    if n == 0:
        return 1
    return sum(partitions(n - part, part) for part in range(1, min(n, largest) + 1))


def setup(size):
    return size


def run(size):
    mix.calls = Shape.scaled.calls = 0
    deposit, withdraw, balance = make_account(100)
    flaky, attempts = make_flaky()
    pipeline = compose(lambda x: x + 1, functools.partial(pow, 2), str, len)
    adders = [lambda x, n=n: x + n for n in range(10)]
    triangle = Shape(3)
    mixed = scaled = lengths = added = ways = bonus = 0
    for i in range(size):
        deposit(i)
        withdraw(i // 2)
        mixed += mix(i % 40) + mix(i % 7, c=i % 3) + mix(a=i % 5, b=1)
        scaled += triangle.scaled(i) + triangle.scaled(i, offset=1)
        lengths += pipeline(i % 50)
        for add in adders:
            added = add(added) % 1_000_003
        ways = partitions(i % 30, 30)
        bonus += flaky(i, bonus=1)
    return balance(), mixed, scaled, lengths, added, ways, bonus, (mix.calls, Shape.scaled.calls, attempts())


def check(size, result):
    def clamp(x):
        return min(max(x, 0), 50)

    ways = [1] + [0] * 30
    for part in range(1, 31):
        for n in range(part, 31):
            ways[n] += ways[n - part]
    n = range(size)
    return result == (
        100 + sum(i - i // 2 for i in n),
        sum(clamp(i % 40 * 2 - 3) + clamp(i % 7 * 2 - i % 3) + clamp(i % 5 - 3) for i in n),
        sum(6 * i + 1 for i in n),
        sum(len(str(2 ** (i % 50 + 1))) for i in n),
        45 * size % 1_000_003,
        ways[(size - 1) % 30],
        sum(n) + size,
        (3 * size, 2 * size, 3 * size),
    )
