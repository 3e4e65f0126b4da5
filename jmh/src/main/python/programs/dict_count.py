"""Dicts: counts words and ranks them."""

DEFAULT = 500_000


def setup(size):
    words = []
    seed = 42
    for _ in range(size):
        seed = (seed * 1103515245 + 12345) % 2147483648
        words.append('w%d' % (seed // 65536 % 5000))
    return words


def run(words):
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


def check(size, result):
    return result[1] == size and result[0] <= 5000 and result[2] == sorted(result[2], reverse=True)
