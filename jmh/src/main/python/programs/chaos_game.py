"""Small objects and float lists: the chaos game with splines. A point jumps about, each jump bends the picture along one
of three B-spline curves that a random generator chooses (after the well-known "chaos" benchmark)."""

from math import sqrt

FAMILY = 'objects'
DEFAULT = 75_000
STEADY = 5_000
WIDTH = HEIGHT = 100
RECORDED = {5_000: 111935881, 75_000: 297432758}  # size: a hash of the picture


class Vector:
    def __init__(self, x=0.0, y=0.0):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def scaled(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def mix(self, other, share):
        return Vector(self.x * share + other.x * (1.0 - share), self.y * share + other.y * (1.0 - share))

    def length(self):
        return sqrt(self.x * self.x + self.y * self.y)


class Spline:
    """A B-spline, evaluated by the algorithm of de Boor."""

    def __init__(self, points, degree=3):
        self.points = points
        self.degree = degree
        inner = len(points) - degree
        self.knots = [0] * degree + list(range(inner + 1)) + [inner] * degree

    def domain(self):
        return self.knots[self.degree], self.knots[len(self.points)]

    def span(self, u):
        for i in range(self.degree, len(self.points)):
            if self.knots[i] <= u < self.knots[i + 1]:
                return i
        return len(self.points) - 1

    def __call__(self, u):
        i = self.span(u)
        degree, knots = self.degree, self.knots
        d = [self.points[i - degree + k] for k in range(degree + 1)]
        for level in range(1, degree + 1):
            for k in range(degree, level - 1, -1):
                low = knots[i - degree + k]
                high = knots[i + 1 + k - level]
                d[k] = d[k].mix(d[k - 1], (u - low) / (high - low))
        return d[degree]


class Random:
    def __init__(self, seed):
        self.seed = seed

    def below(self, n):
        self.seed = (self.seed * 1103515245 + 12345) % 2147483648
        return self.seed // 65536 % n


class ChaosGame:
    def __init__(self, splines, thickness):
        self.splines = splines
        self.thickness = thickness
        corners = [spline(u) for spline in splines for u in self.steps(spline, 40)]
        self.left = min(p.x for p in corners)
        self.right = max(p.x for p in corners)
        self.bottom = min(p.y for p in corners)
        self.top = max(p.y for p in corners)
        lengths = [sum((spline(b) - spline(a)).length() for a, b in self.pairs(spline)) for spline in splines]
        total = sum(lengths)
        self.weights = [round(1000 * length / total) for length in lengths]

    @staticmethod
    def steps(spline, n):
        low, high = spline.domain()
        return [low + (high - low) * i / n for i in range(n + 1)]

    def pairs(self, spline):
        steps = self.steps(spline, 100)
        return zip(steps, steps[1:])

    def choose(self, random):
        n = random.below(sum(self.weights))
        for spline, weight in zip(self.splines, self.weights):
            if n < weight:
                return spline
            n -= weight
        return self.splines[-1]

    def jump(self, point, random):
        x = (point.x - self.left) / (self.right - self.left)
        y = (point.y - self.bottom) / (self.top - self.bottom)
        spline = self.choose(random)
        low, high = spline.domain()
        u = low + (high - low) * x
        base = spline(u)
        step = 1.0 / 50000
        tangent = spline(u + step) - base if u + step < high else base - spline(u - step)
        length = tangent.length()
        if length > 0.0:
            across = Vector(tangent.y, -tangent.x).scaled(self.thickness * (y - 0.5) / length)
            base = base + across
        base.x = min(max(base.x, self.left), self.right)
        base.y = min(max(base.y, self.bottom), self.top)
        return base

    def play(self, jumps):
        image = [[0] * WIDTH for _ in range(HEIGHT)]
        random = Random(1234)
        point = Vector((self.left + self.right) / 2, (self.bottom + self.top) / 2)
        for _ in range(jumps):
            point = self.jump(point, random)
            column = int((point.x - self.left) / (self.right - self.left) * (WIDTH - 1))
            row = int((point.y - self.bottom) / (self.top - self.bottom) * (HEIGHT - 1))
            image[row][column] += 1
        return image


def setup(size):
    curves = [
        [(1.6, 0.3), (2.9, 0.5), (3.4, 1.9), (0.7, 2.1), (1.5, 3.3)],
        [(2.8, 3.5), (2.3, 1.4), (1.2, 2.8), (2.5, 0.8), (0.4, 0.6)],
        [(0.5, 1.1), (0.9, 2.6), (2.2, 2.2), (3.1, 3.0)],
    ]
    return size, ChaosGame([Spline([Vector(x, y) for x, y in curve]) for curve in curves], 0.25)


def run(state):
    size, game = state
    return game.play(size)


def digest(image):
    n = 0
    for row in image:
        for count in row:
            n = (n * 31 + count) % 1_000_000_007
    return n


def check(size, result):
    if size in RECORDED and digest(result) != RECORDED[size]:
        return False
    used = sum(1 for row in result for count in row if count)
    return sum(map(sum, result)) == size and min(size, 100) / 10 <= used < WIDTH * HEIGHT / 2
