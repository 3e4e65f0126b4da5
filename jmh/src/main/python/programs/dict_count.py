"""Dicts: counts words and ranks them, one text after the other."""

FAMILY = 'data'
DEFAULT = 300
STEADY = 22
WORDS = 20_000


def setup(size):
    """Some texts, and for each of the rounds which one is counted."""
    texts = []
    seed = 42
    for text in range(4):
        words = []
        for _ in range(WORDS):
            seed = (seed * 1103515245 + 12345) % 2147483648
            words.append('w%d' % (seed // 65536 % (2000 + 1000 * text)))
        texts.append(words)
    return [texts[i % len(texts)] for i in range(size)]


def rank(words):
    counts = {}
    for word in words:
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    by_count = {}
    for word, n in counts.items():
        by_count.setdefault(n, []).append(word)
    top = sorted(by_count, reverse=True)[:3]
    return len(counts), sum(n * len(w) for n, w in by_count.items()), top


def run(texts):
    return [rank(words) for words in texts]


def check(size, result):
    if len(result) != size:
        return False
    for i, (different, total, top) in enumerate(result):
        limit = 2000 + 1000 * (i % 4)
        if total != WORDS or not limit * 0.9 < different <= limit or top != sorted(top, reverse=True):
            return False
    return True
