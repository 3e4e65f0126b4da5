"""Objects with float attributes: points on a curve are normalised to length 1, then their maximum is taken coordinate by
coordinate (after the well-known "float" benchmark)."""

from math import cos, sin, sqrt

FAMILY = 'numeric'
DEFAULT = 600_000
STEADY = 60_000


class Point:
    def __init__(self, i):
        self.x = x = sin(i)
        self.y = cos(i) * 3
        self.z = (x * x) / 2

    def normalise(self):
        x = self.x
        y = self.y
        z = self.z
        norm = sqrt(x * x + y * y + z * z)
        self.x /= norm
        self.y /= norm
        self.z /= norm

    def maximise(self, other):
        self.x = self.x if self.x > other.x else other.x
        self.y = self.y if self.y > other.y else other.y
        self.z = self.z if self.z > other.z else other.z
        return self

    def __repr__(self):
        return f'<Point {self.x} {self.y} {self.z}>'


def maximum(points):
    best = points[0]
    for p in points[1:]:
        best = best.maximise(p)
    return best


def setup(size):
    return size


def run(size):
    points = [Point(i) for i in range(size)]
    for p in points:
        p.normalise()
    return maximum(points)


def check(size, result):
    """Every coordinate is reached and never exceeded: seen on a sample, and exactly where the maximum is known."""
    for i in range(0, size, max(1, size // 1000)):
        x, y = sin(i), cos(i) * 3
        z = x * x / 2
        norm = sqrt(x * x + y * y + z * z)
        if x / norm > result.x or y / norm > result.y or z / norm > result.z:
            return False
    # The longest x and z belong to sin(i) = 1, where y is 0; i = 0 has y = 3 and nothing else.
    limit = sqrt(1.25)
    return (result.y == 1.0 and result.x <= 1 / limit and result.z <= 0.5 / limit
            and (size < 100 or result.x > 0.99 / limit and result.z > 0.49 / limit))
