"""Generators: pipelines, recursion with yield from, and send()."""

DEFAULT = 18


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
    return Tree(size - 3, 1), 1 << size


def run(state):
    tree, n = state
    average = averages()
    next(average)
    last = 0
    for value in tree:
        last = average.send(value)
    return last, sum(x * 2 for x in numbers(n) if x % 3 == 0)


def check(size, result):
    n = 1 << size
    return result[1] == sum(range(0, n, 3)) * 2 and result[0] > 0
