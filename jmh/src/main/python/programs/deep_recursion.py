"""Calls that nest deeply: Takeuchi's function, Ackermann's function, two functions that call each other, the towers of
Hanoi, and a list that is nested hundreds of levels deep."""

from functools import cache

FAMILY = 'control'
DEFAULT = 720
STEADY = 50
DEPTH = 800


def tak(x, y, z):
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


def hanoi(n, source, target, other, pegs):
    if n:
        hanoi(n - 1, source, other, target, pegs)
        pegs[target].append(pegs[source].pop())
        hanoi(n - 1, other, target, source, pegs)


def nest(depth):
    return [depth, nest(depth - 1)] if depth else []


def flatten(nested):
    for item in nested:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def total(nested):
    return sum(total(item) if isinstance(item, list) else item for item in nested)


def setup(size):
    return size


def run(size):
    results = []
    for i in range(size):
        pegs = {'a': list(range(9, 0, -1)), 'b': [], 'c': []}
        hanoi(9, 'a', 'b', 'c', pegs)
        nested = nest(DEPTH // 4)
        results.append((tak(10, 7, 3), ackermann(2, 40), is_even(DEPTH + i % 2), pegs['b'], len(list(flatten(nested))),
                        total(nested)))
    return results


def check(size, result):
    """ackermann(2, n) is 2 n + 3; Takeuchi's function needs few steps if it remembers its values."""

    @cache
    def quick_tak(x, y, z):
        return z if y >= x else quick_tak(quick_tak(x - 1, y, z), quick_tak(y - 1, z, x), quick_tak(z - 1, x, y))

    n = DEPTH // 4
    expected = [(quick_tak(10, 7, 3), 83, even, list(range(9, 0, -1)), n, n * (n + 1) // 2) for even in (True, False)]
    return len(result) == size and all(r == expected[i % 2] for i, r in enumerate(result))
