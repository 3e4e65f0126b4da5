"""json.dumps with its native encoder: nested dicts and lists with text, numbers and None."""

import json

FAMILY = 'data'
DEFAULT = 1700
STEADY = 110
RECORDS = 120
NAMES = {'true': True, 'false': False, 'null': None}


def document():
    """About 40 kB of JSON."""
    records = []
    seed = 11
    for i in range(RECORDS):
        seed = (seed * 1103515245 + 12345) % 2147483648
        records.append({
            'id': i,
            'name': f'Person {seed % 1000}',
            'active': seed % 3 == 0,
            'score': seed / 1024,
            'remark': None if seed % 5 else 'said "yes"\n\tat once \\ naïvely',
            'tags': [f'tag{(seed >> k) % 50}' for k in range(seed % 6)],
            'position': {'x': (seed % 777) - 300, 'y': -(seed % 999) / 8, 'path': [[k, k * k] for k in range(seed % 4)]},
        })
    return {'records': records, 'count': RECORDS, 'title': 'Übersicht'}


def setup(size):
    return size, document()


def run(state):
    size, data = state
    total = 0
    text = ''
    for i in range(size):
        text = json.dumps(data, sort_keys=i % 4 == 3, ensure_ascii=i % 2 == 0)
        total += len(text)
    return total, text


def check(size, result):
    """JSON is Python but for three names."""
    total, text = result
    return eval(text, dict(NAMES)) == document() and 0.95 < total / (size * len(text)) < 1.05
