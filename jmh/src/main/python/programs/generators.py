"""Generators: pipelines, recursion with yield from, and send()."""

FAMILY = 'control'
DEFAULT = 240
STEADY = 18
DEPTH = 11
NUMBERS = 1 << 14


class Tree:
    def __init__(self, depth, value):
        self.value = value
        self.left = Tree(depth - 1, 2 * value) if depth else None
        self.right = Tree(depth - 1, 2 * value + 1) if depth else None

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.value
        if self.right is not None:
            yield from self.right


def averages():
    total = count = 0
    average = 0
    while True:
        total += yield average
        count += 1
        average = total // count


def numbers(n):
    for i in range(n):
        yield i


def setup(size):
    return Tree(DEPTH, 1), size


def run(state):
    tree, rounds = state
    last = total = 0
    for _ in range(rounds):
        average = averages()
        next(average)
        for value in tree:
            last = average.send(value)
        total += sum(x * 2 for x in numbers(NUMBERS) if x % 3 == 0)
    return last, total


def check(size, result):
    nodes = (2 << DEPTH) - 1  # their values are 1 to nodes
    return result == (nodes * (nodes + 1) // 2 // nodes, size * sum(range(0, NUMBERS, 3)) * 2)
