"""Loops over a list of bools: the sieve of Eratosthenes, then how often each gap between primes occurs."""

from itertools import compress

FAMILY = 'numeric'
DEFAULT = 5_000_000
STEADY = 400_000


def primes_below(n):
    composite = [False] * n
    primes = []
    for i in range(2, n):
        if not composite[i]:
            primes.append(i)
            for j in range(i * i, n, i):
                composite[j] = True
    return primes


def setup(size):
    return size


def run(size):
    primes = primes_below(size)
    gaps = {}
    for p, q in zip(primes, primes[1:]):
        gap = q - p
        gaps[gap] = gaps.get(gap, 0) + 1
    return len(primes), sum(primes), gaps


def check(size, result):
    """By slices of bytes."""
    sieve = bytearray(b'\1') * size
    sieve[:2] = bytes(len(sieve[:2]))
    i = 2
    while i * i < size:
        if sieve[i]:
            sieve[i * i::i] = bytes(len(range(i * i, size, i)))
        i += 1
    count, total, gaps = result
    if size < 3:
        return (count, total, gaps) == (0, 0, {})
    last = sieve.rfind(1)
    return (count == sum(sieve) and total == sum(compress(range(size), sieve))
            and sum(gaps.values()) == count - 1 and sum(g * n for g, n in gaps.items()) == last - 2)
