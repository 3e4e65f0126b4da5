"""Nested loops of integer arithmetic."""

DEFAULT = 1500


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
    total = sum((i * j) % 7 for i in range(size) for j in range(size))
    return result % 1_000_000 == total % 1_000_000
