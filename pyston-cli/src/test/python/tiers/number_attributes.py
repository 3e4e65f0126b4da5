"""Attributes whose ints and floats change in hot code, and that get values of other kinds, properties and copies meanwhile."""

import copy
import pickle
import zlib


class Point:
    def __init__(self, i):
        self.n = i
        self.x = i * 0.5
        self.name = 'p'

    def step(self):
        self.n += 1
        self.x *= 1.0001
        self.x -= 0.25
        return self.n + self.x


class Derived(Point):
    pass


class Slotted:
    __slots__ = ('n', 'x')

    def __init__(self):
        self.n = 0
        self.x = 0.0

    def step(self, k):
        self.n += k
        self.x = self.x + k
        return self.x


def run(size):
    p, q, s, out = Point(3), Derived(5), Slotted(), []
    middle = size // 2
    for i in range(size):
        out.append(p.step())
        if i % 3 == 0:
            out.append(q.step())
        out.append(s.step(i & 3))
        if i == middle:
            p.n = 1.5
        elif i == middle + 20:
            p.n, p.x = 7, 1
        elif i == middle + 40:
            p.x, s.n = 2 ** 70, 2.5
        elif i == middle + 60:
            p.x, p.n = 0.5, 2 ** 63 - 3
        elif i == middle + 80:
            p.n, s.n = 0, True
        elif i == size - 30:
            Point.n = property(lambda self: 42, lambda self, v: None)
        elif i == size - 10:
            del Point.n
        if i % 97 == 0:
            out.append((dict(p.__dict__), vars(q).copy()))
        if i % 101 == 5:
            p = Point(i)
            p.extra = 1
        if i % 211 == 0:
            del p.x
            p.x = 1.5
    return out


for size in (100, 300, 1000, 4000):
    text = repr(run(size))
    print(size, zlib.crc32(text.encode()), text[-70:])

p = Point(1)
for i in range(3000):
    p.step()
twin = copy.copy(p)
before, x = p.n, p.x
for i in range(10):
    p.step()
print(before, x, p.n, p.x, twin.n, twin.x, getattr(twin, 'x'))
print(p.__dict__, pickle.loads(pickle.dumps(p)).__dict__, twin.n is twin.n)
p.n = 'text'
print(p.__dict__)
