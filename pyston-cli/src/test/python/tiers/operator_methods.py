"""Operators whose methods are written in Python, called by compiled code: what they return, refuse, raise and change."""
import sys


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __mod__(self, n):
        if n == 40:
            return NotImplemented
        return self.x % n

    def __sub__(self, other):
        return sys._getframe(1).f_locals['i'] if other == 31 else 0

    def __repr__(self):
        return f'Vector({self.x}, {self.y})'


class Child(Vector):
    def __radd__(self, other):
        return 'child first'


class Plus:
    def __radd__(self, other):
        return 'reflected'


def sums(n):
    total = Vector(0, 0)
    dot = 0
    for i in range(n):
        total = total + Vector(i, 1) * 2
        dot += total @ Vector(1, 0)
    return total, dot


def add(a, b):
    return a + b


def remainder(v, n):
    return v % n


def frames(v, n):
    seen = []
    for i in range(n):
        seen.append(v - i)
    return seen[28:34]


def attempt(f, *args):
    try:
        return f(*args)
    except (TypeError, ZeroDivisionError) as e:
        return type(e).__name__, str(e)


def inner(v, n):
    try:
        return v % n
    except ZeroDivisionError as e:
        return e.__traceback__.tb_next.tb_frame.f_code.co_name


for _ in range(3):
    print(sums(50))
v, w = Vector(1, 2), Vector(3, 4)
for i in range(60):
    add(v, w)
print(add(v, w), attempt(add, v, 1), attempt(add, v, 'x'), attempt(add, v, Plus()), attempt(add, v, Child(1, 1)), add(v, w))
for i in range(1, 60):
    r = attempt(remainder, v, i)
    if i in (39, 40, 41):
        print(r)
print(attempt(remainder, v, 0), [inner(v, i) for i in range(39, -1, -1)][-3:])
print(frames(v, 60))
for i in range(100):
    r = add(v, w)
    if i == 70:
        Vector.__add__ = lambda a, b: 'patched'
    if i in (70, 71, 99):
        print(r)
Vector.__add__ = 5
print(attempt(add, v, w))
del Vector.__add__
print(attempt(add, v, w))


def text(a, b):
    return a * b


class Name(str):
    def __mul__(self, n):
        return 'mine ' + str.__mul__(self, n)


print([text(Name('ab'), 2) for i in range(60)][-1], text(Name('ab'), 3), text('ab', 2))
events = []


def tracer(frame, event, arg):
    if event == 'call':
        events.append(frame.f_code.co_name)
    return None


def traced(v, n):
    for i in range(n):
        if i == 55:
            sys.settrace(tracer)
        v = v * 1
    sys.settrace(None)
    return v


traced(v, 58)
print(events)
