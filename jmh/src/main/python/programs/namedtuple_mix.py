"""Named tuples of both kinds: made, read by name and by index, unpacked, replaced, compared, sorted and used as keys."""

from collections import namedtuple
from typing import NamedTuple

FAMILY = 'control'
DEFAULT = 150_000
STEADY = 11_000

Point = namedtuple('Point', 'x y z', defaults=(0,))


class Particle(NamedTuple):
    name: str
    position: Point
    speed: Point
    charge: int = 0

    def moved(self, time):
        (x, y, z), (dx, dy, dz) = self.position, self.speed
        return self._replace(position=Point(x + dx * time, y + dy * time, z + dz * time))

    @property
    def is_neutral(self):
        return not self.charge


def setup(size):
    return size


def run(size):
    cells = {}
    nearest = Point(10 ** 9, 10 ** 9, 10 ** 9)
    neutral = charge = length = total = 0
    last = []
    for i in range(size):
        particle = Particle(f'p{i % 10}', Point(i % 7, i % 11), Point(1, i % 3, z=-1), charge=i % 4 - 1).moved(i % 5)
        position = particle.position
        cells[position] = cells.get(position, 0) + 1
        if position < nearest:
            nearest = position
        neutral += particle.is_neutral
        charge += particle[3]
        total += position.x + position.y * 2 + position.z
        if i % 8 == 0:
            values = particle._asdict()
            length += len(values) + len(Point._fields) + len(repr(Point(1, 2)))
            last.append(Point._make(particle.speed))
    last.sort(key=lambda p: p.y)
    return cells, nearest, neutral, charge, total, length, last[0], last[-1]


def check(size, result):
    cells = {}
    for i in range(size):
        t = i % 5
        cell = i % 7 + t, i % 11 + i % 3 * t, -t
        cells[cell] = cells.get(cell, 0) + 1
    n = range(size)
    speeds = sorted((1, i % 3, -1) for i in n[::8])
    return result == (cells, min(cells), sum(i % 4 == 1 for i in n), sum(i % 4 - 1 for i in n),
                      sum((x + 2 * y + z) * count for (x, y, z), count in cells.items()),
                      len(n[::8]) * (4 + 3 + len('Point(x=1, y=2, z=0)')), speeds[0], speeds[-1])
