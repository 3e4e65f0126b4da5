"""Regular expressions: tokens of a program text by one expression with named groups."""

import re

FAMILY = 'data'
DEFAULT = 60
STEADY = 4
REPEAT = 100

TOKENS = [
    ('comment', r'\#[^\n]*'),
    ('string', r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\''),
    ('number', r'0[xX][0-9a-fA-F]+|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?'),
    ('keyword', r'\b(?:def|return|if|else|while|for|in|not|and|or|import|class)\b'),
    ('name', r'[^\W\d]\w*'),
    ('operator', r'\*\*=?|//=?|<<|>>|[-+*/%<>=!]=?|[&|^~.,:;@]'),
    ('bracket', r'[()\[\]{}]'),
    ('newline', r'\n'),
    ('space', r'[ \t]+'),
    ('error', r'.'),
]
PATTERN = re.compile('|'.join(f'(?P<{name}>{expression})' for name, expression in TOKENS))

SOURCE = '''\
# A comment, number 12
class Thing:
    def method(self, first, *rest):
        if first >= 0x1F and not rest[0] != "a \\"quoted\\" text":
            return self.value ** 2.5e-3 + len(rest) // 7
        while first: first -= 1; x = {'key': [1, 2.0, 3]}
        for größe in range(10):
            print(größe, 'it\\'s', self.other.method(größe << 2) % 3)
'''
COUNTS = {'comment': 1, 'string': 3, 'number': 11, 'keyword': 9, 'name': 22, 'operator': 26, 'bracket': 16, 'newline': 8,
          'space': 44}


def setup(size):
    return size, SOURCE * REPEAT


def tokenize(text):
    for match in PATTERN.finditer(text):
        yield match.lastgroup, match.group()


def run(state):
    size, text = state
    counts = tokens = None
    for _ in range(size):
        counts = {}
        tokens = []
        for kind, token in tokenize(text):
            counts[kind] = counts.get(kind, 0) + 1
            tokens.append(token)
    return counts, tokens


def check(size, result):
    counts, tokens = result
    return ''.join(tokens) == SOURCE * REPEAT and counts == {kind: n * REPEAT for kind, n in COUNTS.items()}
