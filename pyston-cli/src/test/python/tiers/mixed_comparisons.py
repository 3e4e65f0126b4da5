"""Comparisons of ints with floats in hot code, at the ends of what is exact as well."""


def compare(a, b):
    result = 0
    if a < b:
        result += 1
    if a <= b:
        result += 2
    if a == b:
        result += 4
    if a != b:
        result += 8
    if a > b:
        result += 16
    if a >= b:
        result += 32
    return result


def chains(a, x, b):
    return a <= x < b, a < x <= b < x, x == a == x, 1 if a < x < b else 0


def steps(a, x, b):
    n = 0
    for i in range(50):
        while a <= x < b:
            n += 1
            x += 0.5
        if not (a < x <= b):
            n += 100
        x -= 2.75
    return n


def warm():
    for i in range(2000):
        compare(i, i + 0.5)
        compare(i + 0.25, i)
        chains(i, i + 0.5, i + 1)
        steps(0, 1.0, 5)


INTS = [0, 1, -1, 2, 2 ** 53, 2 ** 53 + 1, -2 ** 53 - 1, 2 ** 62 + 1, 2 ** 63 - 1, -2 ** 63, 2 ** 70]
FLOATS = [0.0, -0.0, 1.0, 1.5, -1.0, 2.0 ** 53, 2.0 ** 53 + 2, 9.3e18, 2.0 ** 63, -2.0 ** 63, float('nan'), float('inf'),
          float('-inf'), 2.0 ** 62]

for ints in (INTS[:4], INTS, INTS):
    warm()
    for i in ints:
        print(i, [compare(i, x) for x in FLOATS], [compare(x, i) for x in FLOATS])
        for x in FLOATS:
            found = [''.join(str(int(c)) for c in chains(i, x, k)) for k in ints]
            print(i, x, ' '.join(found))
    print(steps(0, 1.0, 5), steps(2 ** 60, 1.0, 7), steps(True, 2.5, 4))
