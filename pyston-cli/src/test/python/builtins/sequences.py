"""Lists, tuples, slices and the iterators over sequences."""


def show_value(function):
    """Calls the function and prints what comes out."""
    try:
        print(repr(function()))
    except Exception as e:
        print(type(e).__name__, e)


def show(lines):
    """Evaluates the expressions and prints what comes out."""
    for line in lines.strip().splitlines():
        try:
            print(line, '->', repr(eval(line, globals())))
        except Exception as e:
            print(line, '->', type(e).__name__, e)

l = list(range(10))
for sl in (slice(None), slice(2, 5), slice(-3, None), slice(None, None, -1), slice(None, None, 2), slice(8, 2, -2), slice(100, 200), slice(-100, 3), slice(5, 2), slice(None, None, -3), slice(10 ** 20), slice(-10 ** 20, 10 ** 20, 10 ** 18), slice(None, None, -10 ** 20)):
    show_value(lambda: l[sl])
    show_value(lambda: tuple(l)[sl])

    def f():
        m = l[:]
        del m[sl]
        return m
    show_value(f)

    def f():
        m = l[:]
        m[sl] = [77] * len(m[sl])
        return m
    show_value(f)

    def f():
        m = l[:]
        m[sl] = 'xyz'
        return m
    show_value(f)
    show_value(lambda: range(10)[sl])
    show_value(lambda: sl.indices(7))
    show_value(lambda: sl)

show(r'''
l[10]
l['a']
l[1.0]
l[10 ** 20]
l.__setitem__(10, 1)
l.__delitem__(-11)
l[True]
l[None:2]
l['a':2]
l[::0]
[1] + (2,)
[1] * 2.0
[1] * -1
3 * [1, 2]
[1, 2] < [1, 3]
[1] == (1,)
[1] < (1,)
[1, [2]] < [1, [2, 3]]
''')
m = []
m.append(m)

show(r'''
m
[m, m]
hash([])
{[]: 1}
[3, 1, 2].sort()
sorted([3, 1, 2], reverse=True)
sorted('hello', key=lambda c: -ord(c))
sorted([1, 'a'])
sorted([(1, 'b'), (1, 'a'), (0, 'z')])
sorted([1.5, float('nan'), -2.0])
sorted([True, 0, 2, -1])
sorted([i * 7 % 13 for i in range(200)], key=lambda x: x % 5) == sorted([i * 7 % 13 for i in range(200)], key=lambda x: x % 5)
''')
x = [3, 2, 1]


def key(v):
    x.append(v)
    return v


show(r'''
x.sort(key=key)
x
''')


def key(v):
    raise ValueError(v)

x = [3, 2, 1]

show(r'''
x.sort(key=key)
x
''')


class C:

    def __init__(s, v):
        s.v = v

    def __lt__(s, o):
        if s.v == 5 and o.v == 3:
            raise ZeroDivisionError
        return s.v < o.v

    def __repr__(s):
        return 'C%d' % s.v

    def __eq__(s, o):
        return isinstance(o, C) and s.v == o.v

    def __hash__(s):
        return s.v

cs = [C(i * 5 % 11) for i in range(11)]

show(r'''
cs.sort()
''')
print(sorted((c.v for c in cs)))

show(r'''
[1, 2, 3].index(2, -1)
[1, 2, 3].index(3, -1)
[1, 2, 3].index(2, 0, 10 ** 30)
[1, 2].remove(5)
[C(1), C(2)].index(C(2))
C(2) in [C(1), C(2)]
[C(1)].count(C(1))
[].pop()
[1].pop(5)
[1, 2, 3].pop(0)
[1, 2, 3].pop(-3)
[1].pop('a')
[1].pop(10 ** 30)
''')


def f():
    a = [1, 2, 3]
    a.insert(-1, 9)
    a.insert(100, 8)
    a.insert(-100, 7)
    a.insert(1, 6)
    return a


show(r'''
f()
''')


def f():
    a = [1, 2]
    a += (3, 4)
    a += 'xy'
    a *= 2
    a.extend(a)
    b = a
    a += a
    return (a, b is a)


show(r'''
f()
[].extend(5)
''')


def f():
    a = [1]
    a += 5


show(r'''
f()
''')


def f():
    a = [1, 2, 3]
    a.extend((x for x in a if len(a) < 10))
    return a


show(r'''
f()
list(5)
tuple(5)
list('abc')
list({1: 2})
list([1]).__init__([4, 5])
list.__new__(list, 1, 2, a=3)
''')


class L(list):

    def __init__(self, *a, k=0):
        super().__init__(*a)
        self.k = k


show(r'''
(L([1], k=3).k, L([1]) + L([2]), type(L([1])[:]), L([1]) == [1], L([1]).copy(), L('ab') * 2)
''')


class T(tuple):

    def __new__(cls, *a):
        return super().__new__(cls, a)


show(r'''
(T(1, 2), T(1, 2) == (1, 2), hash(T(1, 2)) == hash((1, 2)), type(T(1) + T(2)), T(3, 1)[0], T(1, 2)[:])
''')
for h in ((), (1,), (1, 2), (1, 2, 3), (-1, 0), ((), ()), (1.5, '', None)):
    show_value(lambda: hash(h) if '' not in h else 0)

show(r'''
() == []
(1, 2) < (1, 2, 0)
(1,) + [2]
(1, 2) * 2
(1, 2).index(3)
(1, 2, 1).count(1)
(1, 2)[2]
(1,)
()
(1, 2).__getnewargs__()
tuple([1]) * 0
1 in (1, 2)
''')
it = iter([1, 2, 3])
next(it)

show(r'''
it.__length_hint__()
it.__reduce__()[1:]
''')
it.__setstate__(0)

show(r'''
list(it)
list(it)
next(it, 'end')
''')
a = [1, 2]
it = iter(a)
list(it)
a.append(3)

show(r'''
list(it)
''')
a = [1, 2, 3]


def f():
    r = []
    for v in a:
        r.append(v)
        if v == 1:
            a.remove(1)
    return r


show(r'''
f()
list(reversed([1, 2, 3]))
list(reversed((1, 2, 3)))
list(reversed('abc'))
reversed(5)
list(reversed({1: 2, 3: 4}))
list(zip('ab', [1, 2, 3], range(9)))
list(zip())
list(zip('ab', 'abc', strict=True))
list(map(lambda a, b: a + b, [1, 2], [3, 4, 5]))
list(filter(None, [0, 1, '', 2]))
list(filter(lambda v: v > 1, [1, 2, 3]))
list(enumerate('ab', 5))
list(enumerate('ab', 2 ** 63 - 1))
''')


class G:

    def __getitem__(s, i):
        if i > 3:
            raise IndexError
        return i * 2


show(r'''
list(G())
4 in G()
list(iter(lambda c=iter([1, 2, 0, 3]): next(c), 0))
list(iter(lambda c=iter([1, 2]): next(c), 0))
type(iter('')).__name__
list('aé€😀')
type(iter('é')).__name__
list.__class_getitem__(int)
list[int]
dict[str, int]
tuple[int, ...]
[].__sizeof__() > 0
''')
