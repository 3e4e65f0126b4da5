# What hot code takes for granted stops being true: types, ranges, shapes, classes, builtins, globals, code, defaults.
import sys

TURNS = 3000


def add(a, b):
    return a + b


def run(f, *args, turns=TURNS):
    for _ in range(turns):
        r = f(*args)
    return r


print(run(add, 1, 2), add(1.5, 2), add('a', 'b'), add(2**63 - 1, 1), add(-2**63, -1), add([1], [2]))


def edges(x, y):
    return x + y, x - y, x * y, -x, x // y, x % y, x << 1, x >> 1, x & y, x | y, x ^ y, ~x, abs(x)


print(run(edges, 7, 3))
for pair in ((2**63 - 1, 2), (-2**63, -1), (-2**63, 2), (2**62, 2**62), (-7, 3), (7, -3), (-7, -3), (2, True)):
    print(edges(*pair))
for bad in ((1, 0), (1, 'x'), (None, 1)):
    try:
        edges(*bad)
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)


def floats(x, y):
    return x / y, x // y, x % y, x ** y, x < y, x == y, x >= y


print(run(floats, 7.5, 2.0))
inf, nan = float('inf'), float('nan')
for pair in ((-7.5, 2.0), (7.5, -2.0), (0.0, 1.0), (-0.0, 3.0), (inf, 2.0), (5.0, inf), (nan, 1.0), (1.0, nan), (7, 2), (-8.0, 0.5)):
    print(floats(*pair))
try:
    floats(1.0, 0.0)
except ZeroDivisionError as e:
    print(e)


class Point:
    scale = 2

    def __init__(self, x, y=5):
        self.x = x
        self.y = y

    def size(self):
        return (self.x + self.y) * self.scale


def sizes(points):
    total = 0
    for p in points:
        total += p.size()
    return total


points = [Point(i) for i in range(50)]
print(run(sizes, points, turns=100))
points[7].x = 0.5
print(sizes(points))
del points[8].y
try:
    sizes(points)
except AttributeError as e:
    print(e)
points[8].y = 1
points[9].__dict__['z'] = 3
print(sizes(points))
Point.scale = 3
print(sizes(points))
Point.size = lambda self: self.x
print(sizes(points))


class Other(Point):
    __slots__ = ('w',)

    def __getattr__(self, name):
        return 100


class Third:
    size = property(lambda self: lambda: 1000)


points += [Other(1), Third(), Point('s')]
try:
    sizes(points)
except TypeError as e:
    print(e)
points.pop()
print(sizes(points))

limit = 10


def clipped(values):
    n = 0
    for v in values:
        if v < limit:
            n += 1
    return n


print(run(clipped, list(range(20)), turns=200))
limit = 5.5
print(clipped(range(20)))
del limit
try:
    clipped([1])
except NameError as e:
    print(e)
limit = 3
print(clipped([1, 2, 3.0, True, 2**70]))


def lengths(things):
    return [len(t) for t in things]


print(run(lengths, ['a', [1, 2], (), {}], turns=500))
len = lambda x: 42
print(lengths(['a']))
del len
print(lengths(['abc', b'xyz', range(9)]))


def defaults(a, b=2, c=3):
    return a + b + c


def call_defaults():
    return defaults(1), defaults(1, 1), defaults(1, 1, 1)


print(run(call_defaults))
defaults.__defaults__ = (20, 30)
print(call_defaults())
defaults.__code__ = (lambda a, b, c: a * b * c).__code__
print(call_defaults())


def chain(x):
    return 0 <= x < 10, 0.5 < x + 0.5 <= 3.5


print(run(chain, 5), chain(50), chain(2.5), chain(10**30))


def unpack(pairs):
    a = b = 0
    for x, y in pairs:
        a, b = a + x, b - y
    return a, b


print(run(unpack, [(1, 2), (3, 4)], turns=400))
print(unpack([[1, 2.5], (2**63, 1)]))
try:
    unpack([(1, 2, 3)])
except ValueError as e:
    print(e)


def may_be_unbound(n):
    for i in range(n):
        last = i
    return last


print(run(may_be_unbound, 3))
try:
    may_be_unbound(0)
except UnboundLocalError as e:
    print(e)


def down(n):
    return n if n == 0 else down(n - 1)


print(run(down, 50, turns=50))
try:
    down(10**6)
except RecursionError as e:
    print('RecursionError', e)
print(down(500), sys.getrecursionlimit())
