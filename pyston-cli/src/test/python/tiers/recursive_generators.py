"""Generators that call themselves, as functions and as methods, in compiled code."""


def countdown(n):
    if n > 0:
        yield n
        yield from countdown(n - 1)


def tree(depth, label):
    if depth == 0:
        yield label
        return
    for part in tree(depth - 1, label + 'l'):
        yield part
    for part in tree(depth - 1, label + 'r'):
        yield part


class Walker:
    def __init__(self, width):
        self.width = width
        self.seen = 0

    def walk(self, depth):
        self.seen += 1
        if depth == self.width:
            yield depth
            return
        for i in range(2):
            received = yield from self.walk(depth + 1)
            if received:
                yield (i, received)
        return depth


async def descend(n):
    return n if n == 0 else 1 + await descend(n - 1)


def finished(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


for turn in range(60):
    numbers = list(countdown(5))
    leaves = list(tree(4, ''))
    walker = Walker(4)
    steps = list(walker.walk(0))
    depth = finished(descend(6))
print(numbers)
print(leaves)
print(steps, walker.seen)
print(depth)
