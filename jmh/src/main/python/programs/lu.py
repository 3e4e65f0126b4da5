"""Lists of lists of floats: LU decomposition with partial pivoting, and the solution of a system of linear equations."""

FAMILY = 'numeric'
DEFAULT = 310
STEADY = 150


def decompose(a):
    """Overwrites a with its factors L (without its diagonal of ones) and U, returns the order of the rows."""
    n = len(a)
    order = list(range(n))
    for k in range(n):
        pivot = max(range(k, n), key=lambda i: abs(a[i][k]))
        if a[pivot][k] == 0.0:
            raise ValueError('the matrix is singular')
        if pivot != k:
            a[k], a[pivot] = a[pivot], a[k]
            order[k], order[pivot] = order[pivot], order[k]
        row = a[k]
        reciprocal = 1.0 / row[k]
        for i in range(k + 1, n):
            other = a[i]
            factor = other[k] * reciprocal
            other[k] = factor
            if factor:
                for j in range(k + 1, n):
                    other[j] -= factor * row[j]
    return order


def solve(lu, order, b):
    n = len(lu)
    x = [b[i] for i in order]
    for i in range(n):
        row = lu[i]
        for j in range(i):
            x[i] -= row[j] * x[j]
    for i in reversed(range(n)):
        row = lu[i]
        for j in range(i + 1, n):
            x[i] -= row[j] * x[j]
        x[i] /= row[i]
    return x


def matrix(n):
    seed = 2024
    rows = []
    for i in range(n):
        row = []
        for j in range(n):
            seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
            row.append(seed / 0x40000000 - 1.0)
        row[(i * 7 + 3) % n] += 4.0
        rows.append(row)
    return rows


def setup(size):
    a = matrix(size)
    return a, [sum(row) for row in a]


def run(state):
    a, b = state
    lu = [row[:] for row in a]
    order = decompose(lu)
    return order, solve(lu, order, b)


def check(size, result):
    """The right-hand side is made such that all unknowns are 1."""
    order, x = result
    return sorted(order) == list(range(size)) and all(abs(v - 1.0) < 1e-6 for v in x)
