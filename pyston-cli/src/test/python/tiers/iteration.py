"""Loops over all kinds of iterators in hot code, with containers that change while they are iterated."""

import itertools
import sys
from collections import OrderedDict, deque


def total(xs):
    n = 0
    for x in xs:
        n += x
    return n


def texts(xs):
    out = ''
    for x in xs:
        out += str(x)
    return out


def pairs(ps):
    out = 0
    for a, b in ps:
        out += a * 3 + b
    return out


def text_pairs(ps):
    out = []
    for a, b in ps:
        out.append(f'{a}{b}')
    return ','.join(out)


def items(d):
    out = 0
    for k, v in d.items():
        out += k * v
    return out


def counted(xs):
    out = 0
    for i, x in enumerate(xs):
        out += i * x
    return out


def counted_from(xs, start):
    out = []
    for i, x in enumerate(xs, start):
        out.append((i, x))
    return out


def zipped(xs, ys):
    out = 0
    for x, y in zip(xs, ys):
        out += x * y
    return out


def nested(xs, ys):
    out = []
    for i, (x, y) in enumerate(zip(xs, ys)):
        out.append((i, x, y))
    return out


def raises(function, *args):
    try:
        return function(*args)
    except Exception as e:
        line = e.__traceback__
        while line.tb_next:
            line = line.tb_next
        return type(e).__name__, str(e), line.tb_lineno - line.tb_frame.f_code.co_firstlineno


class Seq:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i + 1


class Iter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n


class MyEnumerate(enumerate):
    def __next__(self):
        i, x = super().__next__()
        return i + 100, x


class MyZip(zip):
    def __next__(self):
        a, b = super().__next__()
        return b, a


def generated(n):
    for i in range(n):
        yield i
    return 'lost'


def every_kind():
    d = {i: i + 1 for i in range(5)}
    things = [
        lambda: [1, 2, 3], lambda: (4, 5), lambda: range(4), lambda: d, lambda: d.keys(), lambda: d.values(),
        lambda: {7, 8}, lambda: frozenset([9]), lambda: b'abc', lambda: bytearray(b'de'), lambda: deque([1, 2]),
        lambda: reversed([1, 2, 3]), lambda: reversed((1, 2)), lambda: reversed(d), lambda: iter([5, 6]),
        lambda: generated(4), lambda: (x for x in [1, 2]), lambda: map(abs, [-1, -2]), lambda: filter(None, [0, 1]),
        lambda: Seq(3), lambda: Iter(3), lambda: itertools.chain([1], [2]), lambda: itertools.islice(itertools.count(), 3),
        lambda: itertools.repeat(2, 3), lambda: OrderedDict.fromkeys([3, 4]), lambda: reversed(deque([1, 2, 3])),
        lambda: range(10 ** 20, 10 ** 20 + 3), lambda: memoryview(b'xy'), lambda: reversed(range(4)),
    ]
    result = []
    for _ in range(3):
        for make in things:
            for _ in range(40):
                n = total(make())
            result.append(n)
    return result


def every_pair():
    d = {1: 2, 3: 4}
    things = [
        lambda: d.items(), lambda: enumerate([5, 6]), lambda: zip([1, 2], [3, 4]), lambda: [(1, 2), [3, 4]],
        lambda: zip((1, 2, 3), [4, 5]), lambda: enumerate({5: 1, 6: 2}), lambda: enumerate(generated(3), 7),
        lambda: zip(generated(2), [1, 2, 3]), lambda: OrderedDict(d).items(), lambda: MyEnumerate([1, 2]),
        lambda: MyZip([1, 2], [3, 4]), lambda: reversed(d.items()), lambda: iter(d.items()),
        lambda: ((a, a) for a in range(3)), lambda: itertools.pairwise([1, 2, 3]), lambda: itertools.product([1, 2], [3]),
        lambda: zip([1, 2], [3, 4], strict=True), lambda: enumerate([1], 2 ** 63 - 1), lambda: enumerate([1, 2], 2 ** 63 - 1),
        lambda: itertools.combinations([1, 2, 3], 2), lambda: itertools.permutations([1, 2]), lambda: enumerate([1.5, 2.5]),
    ]
    result = []
    for _ in range(3):
        for make in things:
            for _ in range(40):
                n = pairs(make())
            result.append(n)
    return result


def hot(function, *args):
    result = None
    for _ in range(60):
        result = function(*args)
    return result


def change_dict(when, how):
    d = {i: i for i in range(10)}
    out = 0
    for k in d:
        out += k
        if out == when:
            how(d)
    return out


def change_items(when, how):
    d = {i: i for i in range(10)}
    out = 0
    for k, v in d.items():
        out += v
        if k == when:
            how(d)
    return out


def change_list(when, how):
    xs = list(range(10))
    out = 0
    for i, x in enumerate(xs):
        out += x
        if i == when:
            how(xs)
    return out


def change_zip(when, how):
    xs = list(range(10))
    ys = list(range(10))
    out = 0
    for x, y in zip(xs, ys):
        out += x * y
        if x == when:
            how(xs, ys)
    return out


def change_set(when):
    s = {1, 2, 3, 4}
    for x in s:
        if x == when:
            s.add(100)


def grow(d):
    d[100] = 100


def replace(d):
    del d[0]
    d[1000] = 0


def clear(d):
    d.clear()


def values(d):
    for k in d:
        d[k] = 5


def shared_iterator(xs):
    it = iter(xs)
    out = []
    for x in it:
        out.append(x)
        y = next(it, None)
        out.append(y)
    return out


def shared_enumerate(xs):
    it = enumerate(xs)
    out = []
    for i, x in it:
        out.append((i, x, next(it, None)))
    return out


def shared_zip(xs):
    it = iter(xs)
    return [a + b for a, b in zip(it, it)]


def shared_generator(it):
    for x in it:
        yield x


def lists_then_iterator():
    """The loop of the generator has seen lists, then an iterator that others move too."""
    for _ in range(60):
        list(shared_generator([1, 2, 3, 4, 5, 6]))
    it = iter([1, 2, 3, 4, 5, 6, 7, 8])
    out = []
    for x in shared_generator(it):
        out.append((x, next(it, None)))
    return out


def leave_in_the_middle(n):
    d = {i: i + 0.5 for i in range(n)}
    out = []
    for i, (k, v) in enumerate(d.items()):
        if i == n - 2:
            out.append(sorted(sys._getframe().f_locals.items(), key=str))
        out.append(v)
    return out[-3:], i, k


def loop_else(xs):
    for i, x in enumerate(xs):
        if x < 0:
            break
    else:
        return 'else', i
    return 'break', i


def into_attributes(d):
    class Box:
        pass
    b = Box()
    out = []
    for b.key, out[0:0] in d.items():
        pass
    return b.key, out


def closures(n):
    fs = [lambda: i for i in range(n)]
    gs = [lambda i=i, j=j: (i, j) for i, j in zip(range(n), range(n, 0, -1))]
    hs = {i: (lambda: i + k) for i, k in enumerate(range(n))}
    return [f() for f in fs], [g() for g in gs], [h() for h in hs.values()]


def comprehensions(d, xs):
    return ({v: k for k, v in d.items()}, {k + v for k, v in d.items()}, [i * x for i, x in enumerate(xs)],
            [a + b for a, b in zip(xs, xs[1:])], {len(str(x)) for x in xs}, [c for w in ('ab', 'cd') for c in w])


def unhashable():
    return {x: 1 for x in [1, 2, []]}


def unhashable_set():
    return {x for x in [1, 2, {}]}


def wrong_pairs(xs):
    for a, b in xs:
        pass
    return a, b


print(every_kind())
print(every_pair())
for d in ({1: 2, 3: 4}, {1: 2.5, 3: 4}, {True: 2}, {10 ** 20: 3}, {}):
    print(hot(items, d))
for xs in ([1, 2, 3], (1.5, 2), 'ab', range(3), [], {4: 5}, [10 ** 20], generated(3)):
    print(raises(hot, counted, xs))
print(hot(counted_from, 'abc', 5), counted_from('abc', -1), counted_from('ab', 2 ** 63 - 1), counted_from('ab', True))
print(hot(zipped, [1, 2, 3], [4, 5, 6]), zipped([1, 2], [3.5]), zipped(range(3), (x for x in (1, 2, 3, 4))))
print(hot(nested, 'abc', [1, 2, 3]), nested([1], [(2, 3)]), nested([], []))
print(hot(texts, 'héllo'), texts('😀a'), texts(b'ab'), texts({'k': 1}), texts(['x', 1]))
print(hot(text_pairs, {'a': 1}.items()), text_pairs(enumerate('xy')), text_pairs(zip('ab', 'cd')), text_pairs(['ab', 'cd']))
for how in (grow, replace, clear, values, lambda d: None):
    for _ in range(40):
        raises(change_dict, 10, lambda d: None)
    print(raises(change_dict, 10, how), raises(change_dict, 0, how))
    for _ in range(40):
        raises(change_items, 4, lambda d: None)
    print(raises(change_items, 4, how), raises(change_items, 9, how))
for how in (lambda xs: xs.append(1) if len(xs) < 20 else None, lambda xs: xs.clear(), lambda xs: xs.pop(), lambda xs: None):
    for _ in range(40):
        raises(change_list, 4, lambda xs: None)
    print(raises(change_list, 4, how), raises(change_list, 9, how))
for how in (lambda xs, ys: xs.clear(), lambda xs, ys: ys.clear(), lambda xs, ys: xs.append(7), lambda xs, ys: None):
    for _ in range(40):
        raises(change_zip, 4, lambda xs, ys: None)
    print(raises(change_zip, 4, how), raises(change_zip, 9, how))
for _ in range(40):
    raises(change_set, 5)
print(raises(change_set, 2), raises(change_set, 4), raises(change_set, 5))
print(hot(shared_iterator, [1, 2, 3, 4, 5]), shared_iterator((1, 2, 3)), shared_iterator(range(5)), shared_iterator('abc'))
print(hot(shared_enumerate, [1, 2, 3, 4, 5]), hot(shared_zip, [1, 2, 3, 4, 5]), shared_zip(range(6)))
print(lists_then_iterator())
print(hot(leave_in_the_middle, 6))
print(hot(loop_else, [1, 2]), hot(loop_else, [1, -2, 3]))
print(raises(into_attributes, {1: [2], 3: [4]}), raises(hot, into_attributes, {1: [2], 3: 4}))
print(hot(closures, 3))
print(hot(comprehensions, {1: 2, 3: 4}, [5, 60, 700]), comprehensions({1.5: 2, 3: 4}, [5, 6.5]))
print(raises(hot, unhashable), raises(hot, unhashable_set))
for xs in ([(1, 2)], ['ab'], [(1, 2, 3)], [1], {1: 2}, {(1, 2): 3}, zip([1], [2], [3]), zip([1]), zip(), enumerate([]),
           zip([1, 2], [1], strict=True), zip([1], [1, 2], strict=True)):
    for _ in range(30):
        wrong_pairs(zip([1], [2]))
    print(raises(wrong_pairs, xs))
