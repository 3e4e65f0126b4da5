"""Calls by way of a class or of its wrappers: static and class methods, methods of the base class, methods of built-in types."""


class Base:
    total = 0

    def __init__(self, x):
        self.x = x

    @staticmethod
    def double(n):
        return n * 2

    @classmethod
    def make(cls, x):
        return cls(x)

    @classmethod
    def name(cls):
        return cls.__name__

    def get(self):
        return self.x

    @classmethod
    def named(cls, *, x, **more):
        return cls(x), more

    @staticmethod
    def keywords(a, *, b=1, **more):
        return a, b, more


class Derived(Base):
    def __init__(self, x):
        Base.__init__(self, x + 1)

    def get(self):
        return Base.get(self) * 10


def with_keywords(n):
    out = []
    for i in range(n):
        m, more = Base.named(x=i, y=2)
        d, other = m.named(x=2)
        out.append((m.x, more, d.x, other, Base.keywords(1, c=3) if i < 0 else 0, m.keywords(a=1, z=i)))
    return out[-1]


def calls(n):
    total = 0
    names = []
    for i in range(n):
        b = Base.make(i)
        d = Derived.make(i)
        total += b.double(i) + Base.double(i) + d.double(1) + b.get() + d.get()
        names.append(b.name() + d.name() + Base.name() + Derived.name())
    return total, names[-1], b.make(1).get(), type(d.make(1)).__name__


def builtin(n):
    out = []
    for i in range(n):
        items = []
        list.append(items, i)
        out.append((str.upper('ab'), str.join('-', ['x', 'y']), items, dict.get({1: i}, 1), int.bit_length(i), str.strip(' a ')))
    return out[-1]


def wrong(f, *args):
    try:
        return f(*args)
    except TypeError as e:
        return str(e)


def upper(x):
    return str.upper(x)


def twice(o, n):
    return o.double(n)


for _ in range(3):
    print(calls(50))
print(builtin(60))
print(with_keywords(60))
for i in range(60):
    upper('a')
print(wrong(upper, 5), wrong(upper, 'x'), wrong(lambda: str.upper()))
b = Base(1)
for i in range(60):
    twice(b, i)
print(twice(b, 4))
b.double = lambda n: 'of the instance'
print(twice(b, 4), twice(Base(1), 4))
old = Base.__dict__['double']
old.__init__(lambda n: n * 3)
print(twice(Base(1), 4), twice(Derived(1), 4))
Base.double = lambda self, n: (self.x, n)
print(twice(Base(7), 4), twice(Derived(7), 4))
Base.double = staticmethod(len)
print(twice(Base(7), 'four'))
Base.make = 5
print(wrong(calls, 1))
