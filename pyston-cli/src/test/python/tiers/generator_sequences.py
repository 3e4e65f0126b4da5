"""Generators whose loops go over lists in some activations and over tuples in others, some of them suspended across compilation."""


def items(values):
    for v in values:
        yield v


def pairs(a, b):
    for x in a:
        for y in b:
            yield x, y


old = [items((1, 2, 3)), items([4, 5, 6]), items('xyz'), pairs((1, 2), ['a', 'b'])]
for g in old:
    next(g)
for i in range(100):
    list(items([i, i + 1]))
    list(pairs([1, 2], [3]))
print([list(g) for g in old])
old = [items((1, 2, 3)), pairs([1], (2, 3)), pairs((1, 4), (2, 3))]
for g in old:
    next(g)
print([list(g) for g in old])
for i in range(100):
    list(items((i, i + 1)))
    list(pairs((1, 2), (3,)))
old = [items([1.5, 2.5]), items((7, 8)), pairs([1, 5], (2, 3))]
print([next(g) for g in old], [list(g) for g in old])
