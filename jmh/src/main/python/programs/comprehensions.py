"""Comprehensions of every kind, nested, with conditions, and with functions that consume them."""

FAMILY = 'control'
DEFAULT = 340
STEADY = 24
N = 60


def triples(n):
    return [(a, b, c) for a in range(1, n) for b in range(a, n) for c in (b + 1, b + 2, a + b - 2)
            if c < n and a * a + b * b == c * c]


def transpose(rows):
    return [[row[i] for row in rows] for i in range(len(rows[0]))]


def divisors(n):
    return {d: [m for m in range(d, n, d)] for d in range(1, n) if d % 2 == 1}


def squares_by_ending(n):
    return {ending: {x for x in range(n) if x * x % 10 == ending} for ending in range(10)}


def nested(n):
    return [{letter: [i * j for j in range(i)] for letter in 'abc'} for i in range(n // 4)]


def setup(size):
    return size


def run(size):
    result = None
    for k in range(size):
        n = N + k % 3
        rows = [[i * n + j for j in range(n)] for i in range(n)]
        turned = transpose(rows)
        words = [chr(97 + i % 26) * (i % 5 + 1) for i in range(n)]
        lengths = {w: len(w) for w in words if w[0] not in 'xyz'}
        result = (
            n,
            triples(n),
            sum(sum(x for x in row if x % 3 == 0) for row in turned),
            any(x > n * n for row in rows for x in row),
            all(row[i] == rows[i][j] for j, row in enumerate(turned) for i in range(n)),
            max((len(multiples), d) for d, multiples in divisors(n).items()),
            sum(len(s) for s in squares_by_ending(n).values()),
            sorted({length for length in lengths.values()}),
            ''.join(w for w in words if len(w) == 2),
            sum(x for d in nested(n) for values in d.values() for x in values),
            [(x, y) for x, y in zip(words, words[1:]) if (z := len(x) + len(y)) > 7 and z % 2],
        )
    return result


def check(size, result):
    n = N + (size - 1) % 3
    length = [i % 5 + 1 for i in range(n)]
    expected_triples = []
    for a in range(1, n):
        for b in range(a, n):
            c = round((a * a + b * b) ** 0.5)
            if c < n and a * a + b * b == c * c:
                expected_triples.extend([(a, b, c)] * (b + 1, b + 2, a + b - 2).count(c))
    total = 0
    for i in range(n // 4):
        total += 3 * i * (i * (i - 1) // 2)
    return result == (
        n, expected_triples, sum(range(0, n * n, 3)), False, True, (n - 1, 1), n, [1, 2, 3, 4, 5],
        ''.join(chr(97 + i % 26) * 2 for i in range(1, n, 5)), total,
        [(chr(97 + i % 26) * length[i], chr(97 + (i + 1) % 26) * length[i + 1]) for i in range(n - 1)
         if length[i] + length[i + 1] > 7 and (length[i] + length[i + 1]) % 2])
