"""Nested loops of integer arithmetic."""

FAMILY = 'numeric'
DEFAULT = 3_000
STEADY = 800
TWIN = True


def setup(size):
    return size


def run(size):
    total = 0
    for i in range(size):
        for j in range(size):
            total += (i * j) % 7
            if total > 1_000_000:
                total -= 1_000_000
    return total


def check(size, result):
    of = [len(range(r, size, 7)) for r in range(7)]  # how many numbers below size have the remainder r
    total = sum(a * b % 7 * of[a] * of[b] for a in range(7) for b in range(7))
    return result % 1_000_000 == total % 1_000_000
