"""Lists of lists of floats: the Laplace equation on a square by successive over-relaxation. The border is that of the
harmonic function x² - y², which the inside has to become."""

from math import pi, sin

FAMILY = 'numeric'
DEFAULT = 1900
STEADY = 130
N = 64


def border(i, j):
    x, y = i / N, j / N
    return x * x - y * y


def relax(grid, omega, rounds):
    quarter = omega * 0.25
    rest = 1.0 - omega
    last = len(grid) - 1
    for _ in range(rounds):
        for i in range(1, last):
            above, row, below = grid[i - 1], grid[i], grid[i + 1]
            for j in range(1, last):
                row[j] = quarter * (above[j] + below[j] + row[j - 1] + row[j + 1]) + rest * row[j]


def setup(size):
    return size


def run(size):
    grid = [[0.0] * (N + 1) for _ in range(N + 1)]
    for k in range(N + 1):
        for i, j in ((0, k), (N, k), (k, 0), (k, N)):
            grid[i][j] = border(i, j)
    relax(grid, 2.0 / (1.0 + sin(pi / N)), size)
    return grid


def check(size, result):
    error = max(abs(result[i][j] - border(i, j)) for i in range(N + 1) for j in range(N + 1))
    return error < 3.0 * 0.95 ** size + 1e-12
