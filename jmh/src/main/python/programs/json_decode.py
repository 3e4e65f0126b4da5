"""json.loads with its native scanner."""

import json

from programs.json_encode import document

FAMILY = 'data'
DEFAULT = 2000
STEADY = 130


def setup(size):
    data = document()
    return size, [json.dumps(data), json.dumps(data, indent=2), json.dumps(data, ensure_ascii=False)]


def run(state):
    size, texts = state
    count = 0
    data = None
    for i in range(size):
        data = json.loads(texts[i % len(texts)])
        count += len(data['records'])
    return count, data


def check(size, result):
    count, data = result
    return data == document() and count == size * data['count']
