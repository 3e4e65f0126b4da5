"""Strings: building by concatenation, join and formatting, splitting and replacing."""

FAMILY = 'data'
DEFAULT = 1_000_000
STEADY = 100_000


def setup(size):
    return size


def run(size):
    text = ''
    for i in range(size):
        text += chr(97 + i % 26)
    parts = []
    for i in range(size):
        parts.append(f'{i}:{text[i]}')
    joined = ','.join(parts)
    total = 0
    for part in joined.split(','):
        number, letter = part.split(':')
        if letter == 'e':
            total += len(number.replace('1', 'one')) + len('%s-%d' % (letter, total))
    return len(joined), total


def check(size, result):
    return result[0] == sum(len(str(i)) + 2 for i in range(size)) + size - 1 and (result[1] > 0 or size < 5)
