"""Sorting: the same records by keys of many kinds."""

import bisect
import functools
from operator import attrgetter, itemgetter

FAMILY = 'data'
DEFAULT = 80_000
STEADY = 10_000


class Record:
    __slots__ = ('number', 'name', 'weight')

    def __init__(self, number, name, weight):
        self.number = number
        self.name = name
        self.weight = weight

    def __lt__(self, other):
        return (self.weight, self.number) < (other.weight, other.number)


def compare(a, b):
    return (a.weight > b.weight) - (a.weight < b.weight)


def setup(size):
    records = []
    seed = 31
    for i in range(size):
        seed = (seed * 1103515245 + 12345) % 2147483648
        records.append(Record(seed >> 7, f'name {seed % 1009} {i % 3}', (seed >> 11) % 500 / 4))
    return records


def run(records):
    plain = sorted(r.number for r in records)
    names = sorted((r.name for r in records), key=str.lower, reverse=True)
    several = sorted(records, key=lambda r: (r.weight, r.name, -r.number))
    stable = sorted(sorted(records, key=attrgetter('name')), key=attrgetter('weight'))
    own = sorted(records)
    by_function = sorted(records[::4], key=functools.cmp_to_key(compare))
    rows = [(r.name, r.number, r.weight) for r in records]
    rows.sort(key=itemgetter(2, 0), reverse=True)
    again = sorted(plain + plain[:100])
    inserted = []
    for r in records[:1000]:
        bisect.insort(inserted, r.weight)
    return plain, names, several, stable, own, by_function, rows, again, inserted


def is_sorted(values):
    return all(a <= b for a, b in zip(values, values[1:]))


def check(size, result):
    plain, names, several, stable, own, by_function, rows, again, inserted = result
    numbers = set(plain)
    return (is_sorted(plain) and is_sorted(names[::-1])
            and is_sorted([(r.weight, r.name, -r.number) for r in several])
            and is_sorted([(r.weight, r.name) for r in stable]) and is_sorted([(r.weight, r.number) for r in own])
            and is_sorted([r.weight for r in by_function]) and is_sorted([(w, n) for n, _, w in rows][::-1])
            and is_sorted(again) and is_sorted(inserted)
            and all(len(r) == size for r in (plain, names, several, stable, own, rows))
            and all({r.number for r in records} == numbers for records in (several, stable, own)))
