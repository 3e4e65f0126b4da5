"""sum, zip and generator expressions: products of square matrices of integers, as one writes them without NumPy."""

FAMILY = 'numeric'
DEFAULT = 205
STEADY = 85


def product(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def matrix(n, seed):
    rows = []
    for _ in range(n):
        row = []
        for _ in range(n):
            seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
            row.append((seed >> 16) % 2001 - 1000)
        rows.append(row)
    return rows


def setup(size):
    return matrix(size, 1), matrix(size, 2)


def run(state):
    a, b = state
    return product(a, b)


def apply(m, v):
    return [sum(map(int.__mul__, row, v)) for row in m]


def check(size, result):
    """After Freivalds: C v must be A (B v), here for three vectors."""
    a, b = setup(size)
    vectors = matrix(size, 3)[:3]
    return all(apply(result, v) == apply(a, apply(b, v)) for v in vectors)
