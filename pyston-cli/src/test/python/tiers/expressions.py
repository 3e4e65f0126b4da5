"""Expressions in hot code whose kinds of operands change: f-strings, displays, functions made, methods of builtins, keywords."""

import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return f'str:{self.name}'

    def __repr__(self):
        return f'repr:{self.name}'

    def __format__(self, spec):
        return f'format:{self.name}:{spec}'


class Text(str):
    def __str__(self):
        return 'own'


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return self.n == other or isinstance(other, Key) and other.n == self.n

    def __repr__(self):
        return f'Key({self.n})'


class Bad:
    def __hash__(self):
        raise TypeError('bad hash')

    def __str__(self):
        return 5

    def __format__(self, spec):
        return 6


def raises(function, *args):
    try:
        return function(*args)
    except Exception as e:
        tb = e.__traceback__
        lines = []
        while tb:
            lines.append(tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno)
            tb = tb.tb_next
        return type(e).__name__, str(e), lines[1:]


def flips(function, *values):
    """Hot with the first value, then each of the others, twice."""
    out = []
    for _ in range(60):
        first = raises(function, values[0])
    out.append(first)
    for v in values[1:] * 2:
        out.append(raises(function, v))
    for v in values:
        for _ in range(40):
            last = raises(function, v)
        out.append(last)
    return out


VALUES = (1, 'a', 2.5, True, None, 10 ** 30, Loud('x'), Text('t'), b'b', [1, 'c'], Bad())


def plain(v):
    return f'<{v}>'


def converted(v):
    return f'{v!r}|{v!s}|{v!a}'


def specified(v):
    return f'{v:>5}{v:<4}.'


def computed(v):
    width = 6
    return f'{v:{width}}{v!s:*^{width + 1}}'


def many(v):
    return f'{v}-{v}-{v} {1 + 1} {v}'


def number(v):
    return f'{v:.2f} {v:5d}'


def set_display(v):
    return len({v, 1, 'x', v})


def dict_display(v):
    d = {'a': v, v: 1, 'b': [v]}
    return len(d), list(d)[0], d['b'][0] is v


def big_dict(v):
    return {1: v, 2: v, 3: v, 4: v, 5: v, 6: v, 7: v, 8: v, 9: v, 10: v, 11: v, 12: v, 13: v, 14: v, 15: v, 16: v,
            v: 17, 18: v}.get(16) is v


def in_order(v):
    seen = []

    def note(x):
        seen.append(x)
        return x
    {note(1): note(v), note(2): note(3), **{note(4): note(5)}, note(v): note(6)}
    {note(7), note(v)}
    f'{note(8)} {note(v)!r:{note("<")}5}'
    return len(seen), seen[-1]


def functions(v):
    w = v

    def inner(a, b=v, *, c=w, **d):
        nonlocal w
        w = a
        return a, b is v, c is v, d

    def annotated(x: v, y: 'text' = 1) -> v:
        return x
    f = lambda x, y=v: (x, y is v)
    return (inner(1), inner(1, c=2, e=3), w, f(5), annotated.__annotations__['x'] is v, annotated(3), inner.__name__,
            inner.__qualname__, inner.__defaults__[0] is v, inner.__kwdefaults__['c'] is w)


def generators(v):
    return (list(x for x in [v, v]) == [v, v], any(x is v for x in (1, v)), all(x is v for x in [v]),
            sum(1 for x in {1: 2, 'b': 3} if x), ','.join(str(x) for x in range(3)), max((i for i in range(5)), default=v))


def lambda_in_loop(v):
    fs = []
    for i in range(4):
        fs.append(lambda: (i, v))
    return [f()[0] for f in fs], fs[0]()[1] is v


def str_methods(v):
    s = 'a,b,,c'
    return (s.split(','), s.find('b'), s.replace('b', 'xx'), s.startswith('a'), s.upper(), s.strip('ac'), '-'.join(['x', 'y']),
            s.count(','), s.endswith(('c', 'd')), s.ljust(8, '.'), s.partition(','), 'xAy'.lower(), s.index('c'))


def str_method(v):
    return v.upper()


def join(v):
    return '+'.join(v)


def joined(v):
    return ''.join([v, v])


def split(v):
    return 'a b c'.split(v)


def startswith(v):
    return 'text'.startswith(v)


def find(v):
    return 'text'.find('t', v)


def replace(v):
    return 'a-a-a'.replace('a', v)


def int_method(v):
    return v.bit_length()


def number_method(v):
    return v.is_integer()


def set_methods(v):
    s = {1, 2, 'a'}
    s.add(v)
    s.discard(v)
    s.discard(2)
    s.add(v)
    s.remove(v)
    return sorted(map(str, s))


def set_remove(v):
    s = {1, 2}
    s.remove(v)
    return len(s)


def set_shares_hash(v):
    s = {Key(1), 5}
    s.discard(v)
    return len(s)


def dict_methods(v):
    d = {1: 'one', 'k': 2}
    d.setdefault(v, []).append(3)
    d.setdefault(v, 4)
    x = d.pop(v)
    y = d.pop(1, 'none')
    z = d.get('k')
    return x, y, z, len(d), d.get(v, 'absent')


def dict_pop(v):
    return {1: 2}.pop(v)


def dict_shares_hash(v):
    d = {Key(1): 'key', 5: 6}
    return d.setdefault(v, 'new'), d.pop(v, 'gone'), len(d)


def list_methods(v):
    xs = [3, 1, 2]
    xs.append(v)
    xs.pop()
    xs.insert(0, v)
    xs.pop(0)
    xs.extend([4])
    xs.extend((5, 6))
    xs.reverse()
    return xs, xs.index(3), xs.count(1), xs.copy() == xs


def list_pop(v):
    return [1, 2, 3].pop(v)


def list_extend(v):
    xs = [0]
    xs.extend(v)
    return xs


def pop_empty(v):
    return v.pop()


class Meta(type):
    def __instancecheck__(cls, o):
        return o == 5


class Odd(metaclass=Meta):
    pass


class Claims:
    @property
    def __class__(self):
        return int


class Dynamic:
    def __getattribute__(self, name):
        if name == '__class__':
            return str
        return object.__getattribute__(self, name)


def is_instance(v):
    return (isinstance(v, int), isinstance(v, (str, float)), isinstance(v, Key), isinstance(v, Odd), isinstance(v, list | dict),
            isinstance(v, object), isinstance(v, type))


def is_instance_of(v):
    return isinstance(1, v)


def defaults(a, b=2, c=3):
    return a, b, c


def key_only(a, *, k=1):
    return a, k


def pos_only(a, /, b):
    return a, b


def variadic(*args, **kwargs):
    return args, kwargs


def keywords(v):
    return (defaults(v, c=1), defaults(a=v), defaults(c=1, b=v, a=2), defaults(1, b=v), key_only(v, k=2), pos_only(v, b=1),
            variadic(1, x=v))


def wrong_keyword(v):
    if v == 1:
        return defaults(1, c=v)
    return defaults(1, d=v)


def twice(v):
    if v == 1:
        return defaults(1, c=v)
    return defaults(1, a=v)


def missing(v):
    if v == 1:
        return defaults(1, c=v)
    return defaults(b=v)


def positional_by_name(v):
    if v == 1:
        return pos_only(1, b=v)
    return pos_only(a=v, b=2)


def keyword_order(v):
    seen = []

    def note(x):
        seen.append(x)
        return x
    defaults(note(1), c=note(2), b=note(v))
    return seen == [1, 2, v]


class Base:
    def method(self, a, b=10, *, c=20):
        return a, b, c

    @classmethod
    def make(cls, a, b=1):
        return cls.__name__, a, b


class Derived(Base):
    def method(self, a, b=11):
        return super().method(b, b=a, c=3)

    @classmethod
    def make(cls, a, b=2):
        return super().make(a=b, b=a)


def method_keywords(v):
    return Derived().method(1, b=v), Base().method(b=v, a=2), Derived.make(v), Base.make(v, b=3)


def changed_defaults():
    out = []
    for i in range(80):
        if i == 60:
            defaults.__defaults__ = 20, 30
        if i == 70:
            defaults.__defaults__ = 7,
        out.append(raises(lambda: defaults(1, c=2)))
    defaults.__defaults__ = 2, 3
    return out[59], out[60], out[-1]


def changed_function():
    global defaults
    old = defaults
    out = []
    for i in range(80):
        if i == 60:
            def defaults(c=1, b=5, a=6):
                return 'new', c, b, a
        out.append(defaults(1, b=2, a=3) if i >= 60 else defaults(1, b=2, c=3))
    defaults = old
    return out[59:61]


def locals_seen(v):
    x = v
    text = f'{x}{sorted(sys._getframe().f_locals)}'
    y = {'k': sorted(sys._getframe().f_locals), 'l': v}
    return text, y['k']


print(flips(plain, *VALUES))
print(flips(converted, *VALUES))
print(flips(specified, *VALUES))
print(flips(computed, *VALUES))
print(flips(many, *VALUES))
print(flips(number, *VALUES))
print(flips(number, 2))
for f in (set_display, dict_display, big_dict, in_order, functions, generators, lambda_in_loop):
    print(f.__name__, flips(f, 1, 'x', 2.5, (1, 2), Key(1), [1], Bad()))
print(flips(str_methods, 1))
print(flips(str_method, 'abc', Text('q'), b'x', 5, ''))
print(flips(join, ['a', 'b'], ('c',), 'de', {'f': 1}, [1], [], ['a', Text('t')], 5, iter(['x'])))
print(flips(joined, 'a', Text('b'), 5))
print(flips(split, ' ', None, 'b', '', 5, Text(' ')))
print(flips(startswith, 'te', ('x', 't'), Text('t'), 5, ('x', 5)))
print(flips(find, 1, None, -1, 10 ** 30, True, 'x', 2.5))
print(flips(replace, 'b', '', Text('c'), 5))
print(flips(int_method, 5, True, 2 ** 70, -1, 2.5))
print(flips(number_method, 2.5, 2.0, 5, True, 'x'))
for f in (set_methods, set_remove, set_shares_hash, dict_methods, dict_pop, dict_shares_hash, list_methods):
    print(f.__name__, flips(f, 1, 'x', 2.0, (1, 2), Key(1), Key(7), [1], {1}, Bad(), None))
print(flips(list_pop, 1, 0, -1, True, 5, 'x', 10 ** 30, None))
print(flips(list_extend, [1], (2,), 'ab', {3: 4}, range(2), 5, {6}))
print(flips(pop_empty, [1, 2, 3] * 30, {1}, {}, bytearray(b'xyz' * 50)))
print(flips(is_instance, 1, 'x', 2.5, True, Key(1), [], 5, Claims(), Dynamic(), int, None, Odd()))
print(flips(is_instance_of, int, (str, int), str, Odd, 5, (str, 5), (int, 5), int | str, (), ((str, (int,)),)))
print(flips(keywords, 1, 'x', 2.5))
for f in (wrong_keyword, twice, missing, positional_by_name, keyword_order, method_keywords):
    print(f.__name__, flips(f, 1, 2, 'x'))
print(changed_defaults())
print(changed_function())
print(flips(locals_seen, 1, 'x'))
