"""Dicts of many kinds: words, pairs of words and an index of a text, with defaultdict and Counter."""

from collections import Counter, defaultdict

FAMILY = 'data'
DEFAULT = 380_000
STEADY = 26_000
SYLLABLES = ['ba', 'ko', 'mi', 'ru', 'ten', 'sol', 'va', 'ni']
VOCABULARY = 900


def word(n):
    parts = []
    while True:
        parts.append(SYLLABLES[n % 8])
        n //= 8
        if not n:
            return ''.join(parts)


def numbers(size):
    """Small numbers are frequent."""
    seed = 77
    for _ in range(size):
        seed = (seed * 1103515245 + 12345) % 2147483648
        share = (seed >> 8) % 1000 / 1000
        yield int(VOCABULARY * share * share * share)


def setup(size):
    words = []
    for i, n in enumerate(numbers(size)):
        text = word(n)
        if i % 12 == 0:
            text = text.capitalize()
        elif i % 12 == 11:
            text += '.'
        elif i % 5 == 0:
            text += ','
        words.append(text + ('\n' if i % 20 == 19 else ''))
    return ' '.join(words)


def run(text):
    counts = Counter()
    pairs = defaultdict(int)
    index = defaultdict(list)
    by_length = {}
    for number, line in enumerate(text.split('\n')):
        words = [w.strip('.,').lower() for w in line.split()]
        counts.update(words)
        for first, second in zip(words, words[1:]):
            pairs[first, second] += 1
        for w in set(words):
            index[w].append(number)
        for w in words:
            by_length.setdefault(len(w), {}).setdefault(w[0], []).append(w)
    longest = max(index, key=lambda w: (len(index[w]), w))
    return counts, sum(pairs.values()), max(pairs.values(), default=0), longest, {n: sum(map(len, d.values())) for n, d in by_length.items()}


def check(size, result):
    counts, pairs, _, longest, by_length = result
    expected = {}
    lengths = {}
    for n in numbers(size):
        expected[n] = expected.get(n, 0) + 1
    for n, count in expected.items():
        lengths[len(word(n))] = lengths.get(len(word(n)), 0) + count
    return (dict(counts) == {word(n): count for n, count in expected.items()} and by_length == lengths
            and pairs == size - -(-size // 20) and longest in counts)
