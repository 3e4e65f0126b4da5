"""A class with integer state and float results: pi by throwing darts, with a random generator of its own (a lagged
Fibonacci generator as in the SciMark suite)."""

from math import pi, sqrt

FAMILY = 'numeric'
DEFAULT = 2_000_000
STEADY = 120_000
RECORDED = {120_000: 94_528, 2_000_000: 1_569_812}  # size: hits


class Random:
    """x[n] = x[n - 17] - x[n - 5] modulo 2 ** 31."""

    def __init__(self, seed):
        self.state = []
        for _ in range(17):
            seed = (seed * 69069 + 1) & 0x7FFFFFFF
            self.state.append(seed ^ seed >> 11)
        self.i = 4
        self.j = 16

    def next(self):
        state = self.state
        k = state[self.i] - state[self.j]
        if k < 0:
            k += 0x80000000
        state[self.j] = k
        self.i = self.i - 1 if self.i else 16
        self.j = self.j - 1 if self.j else 16
        return k / 0x80000000


def setup(size):
    return size


def run(size):
    random = Random(113)
    hits = 0
    for _ in range(size):
        x = random.next()
        y = random.next()
        if x * x + y * y <= 1.0:
            hits += 1
    return hits


def check(size, result):
    if size in RECORDED:
        return result == RECORDED[size]
    return abs(4 * result / size - pi) < 8 / sqrt(size)
