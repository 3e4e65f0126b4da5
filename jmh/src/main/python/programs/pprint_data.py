"""The pprint module: nested containers are laid out in lines of limited width."""

import ast
import pprint

FAMILY = 'control'
DEFAULT = 28
STEADY = 2


def data():
    rows = []
    for i in range(40):
        rows.append({
            'identifier': i,
            'name': f'A name with {i} words ' * (i % 4 + 1),
            'values': [j * i * 1.5 for j in range(i % 25)],
            'nested': {'z': (1, (2, (3, [i] * (i % 9)))), 'a': {'deep': {'deeper': ['x' * (i % 12)] * 6}}},
            'flags': {True, None, i},
            ('tuple', i): b'bytes' * (i % 20),
        })
    return {'rows': rows, 'empty': [{}, [], ()], 'long': list(range(100))}


def setup(size):
    return size, data()


def run(state):
    size, values = state
    wide = narrow = ''
    readable = 0
    for _ in range(size):
        wide = pprint.pformat(values, width=110, compact=True, sort_dicts=False)
        narrow = pprint.pformat(values)
        readable += pprint.isreadable(values)
    return wide, narrow, readable


def check(size, result):
    """pprint does not leave room for the brackets that follow."""
    wide, narrow, readable = result
    values = data()
    return (ast.literal_eval(wide) == values and ast.literal_eval(narrow) == values and readable == size
            and max(map(len, narrow.splitlines())) <= 82 and max(map(len, wide.splitlines())) <= 112
            and len(wide.splitlines()) < len(narrow.splitlines()))
