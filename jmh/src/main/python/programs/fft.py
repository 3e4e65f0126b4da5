"""Complex numbers: fast Fourier transform (Cooley and Tukey, radix 2, in place) of a signal and back again."""

from cmath import exp
from math import pi

FAMILY = 'numeric'
DEFAULT = 45
STEADY = 4
POINTS = 4096
FREQUENCIES = {5: 1.0, 300: 0.25, 1111: 2.0}  # of the signal, with their amplitudes


def reorder(values):
    """Swaps each index with the one whose bits are reversed."""
    n = len(values)
    j = 0
    for i in range(1, n):
        bit = n >> 1
        while j & bit:
            j ^= bit
            bit >>= 1
        j |= bit
        if i < j:
            values[i], values[j] = values[j], values[i]


def transform(values, roots):
    """values are overwritten; roots are the first half of the n-th roots of unity."""
    n = len(values)
    reorder(values)
    half = 1
    while half < n:
        stride = n // (2 * half)
        for start in range(0, n, 2 * half):
            for k in range(half):
                i = start + k
                j = i + half
                product = values[j] * roots[k * stride]
                values[j] = values[i] - product
                values[i] += product
        half *= 2
    return values


def unity(n, sign):
    return [exp(sign * 2j * pi * k / n) for k in range(n // 2)]


def signal():
    table = [exp(2j * pi * k / POINTS) for k in range(POINTS)]
    return [complex(sum(a * table[f * i % POINTS].real for f, a in FREQUENCIES.items())) for i in range(POINTS)]


def setup(size):
    return size, signal(), unity(POINTS, -1), unity(POINTS, 1)


def run(state):
    size, values, forward, backward = state
    spectrum = None
    values = values[:]
    for _ in range(size):
        transform(values, forward)
        spectrum = [abs(v) / POINTS for v in values]
        transform(values, backward)
        values = [v / POINTS for v in values]
    return spectrum, values


def check(size, result):
    spectrum, values = result
    for i, a in enumerate(spectrum):
        expected = FREQUENCIES.get(min(i, POINTS - i), 0.0) / 2
        if abs(a - expected) > 1e-9:
            return False
    return all(abs(a - b) < 1e-9 for a, b in zip(values, signal()))
