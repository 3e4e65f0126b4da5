"""Calls: the n-th Fibonacci number by the naive recursion."""

FAMILY = 'control'
DEFAULT = 34
STEADY = 28
TWIN = True


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def setup(size):
    return size


def run(size):
    return fib(size)


def check(size, result):
    a, b = 0, 1
    for _ in range(size):
        a, b = b, a + b
    return result == a
