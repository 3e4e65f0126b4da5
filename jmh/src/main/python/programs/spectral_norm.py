"""Floats and generator expressions: the spectral norm of the infinite matrix A[i][j] = 1 / ((i + j) (i + j + 1) / 2 + i + 1),
cut off at `size` rows, by ten rounds of the power method on A'A.

The steps, for a twin: u = (1, …, 1); ten times v = A'(A u), u = A'(A v); the result is sqrt(u·v / v·v).
"""

from math import sqrt

FAMILY = 'numeric'
DEFAULT = 310
STEADY = 100
TWIN = True
LIMIT = 1.274224153  # of the infinite matrix


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    """A v"""
    result = []
    for i in range(len(v)):
        total = 0.0
        for j, x in enumerate(v):
            total += element(i, j) * x
        result.append(total)
    return result


def transposed_times(v):
    """A' v"""
    result = []
    for i in range(len(v)):
        total = 0.0
        for j, x in enumerate(v):
            total += element(j, i) * x
        result.append(total)
    return result


def setup(size):
    return size


def run(size):
    u = [1.0] * size
    v = u
    for _ in range(10):
        v = transposed_times(times(u))
        u = transposed_times(times(v))
    uv = vv = 0.0
    for a, b in zip(u, v):
        uv += a * b
        vv += b * b
    return sqrt(uv / vv)


def check(size, result):
    if size == 100 and abs(result - 1.274219991) > 1e-9:  # a well-known value
        return False
    return -1e-9 < LIMIT - result < 0.5 / size ** 2
