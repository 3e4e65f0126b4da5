"""Dicts, their views, and what happens to loops that change them."""
import sys


def show(lines):
    """Evaluates the expressions and prints what comes out."""
    for line in lines.strip().splitlines():
        try:
            print(line, '->', repr(eval(line, globals())))
        except Exception as e:
            print(line, '->', type(e).__name__, e)

d = {'a': 1, 'b': 2, 3: 4, (1, 2): 5}

show(r'''
d
d['zz']
d[1,]
d[[]]
d.get('zz')
d.get('a', 9)
d.setdefault('c')
d.setdefault('a', 7)
d.pop('zz')
d.pop('zz', 1)
d.pop('c')
d.keys()
d.values()
d.items()
len(d)
3 in d
[] in d
dict(a=1)
dict([(1, 2)], b=3)
dict({1: 2}, a=1)
dict([1])
dict(['abc'])
dict([(1, 2, 3)])
dict(5)
dict(['ab'])
dict(None)
dict(**{'1': 2})
''')


class M:

    def keys(s):
        return ['x', 'y']

    def __getitem__(s, k):
        return k * 2


show(r'''
dict(M())
dict(M(), z=1)
''')


class M2:

    def keys(s):
        return 5


show(r'''
dict(M2())
dict.fromkeys('abc')
dict.fromkeys([1, 2], 0)
dict.fromkeys(5)
''')


class D(dict):

    def __missing__(s, k):
        return 'M%s' % k


show(r'''
D(a=1)['q']
D(a=1).get('q')
D.fromkeys('ab')
type(D.fromkeys('a'))
type(D().copy())
D(a=1) == {'a': 1}
D(a=1) | {'b': 2}
{'b': 2} | D(a=1)
D(a=1)['a']
{1: 2} | {1: 3, 4: 5}
{1: 2} | [1]
''')


def f():
    x = {1: 2}
    x |= [(3, 4)]
    x |= {5: 6}
    return x


show(r'''
f()
{1: 2} == {1: 2.0}
{1: 2} != {1: 3}
{1: 2} < {1: 3}
{1: 2} == {}
''')
e = {}
e[1] = e

show(r'''
e
{1: e.values()}
{}.popitem()
{1: 2, 3: 4}.popitem()
list(reversed({1: 2, 3: 4}.items()))
list(reversed({1: 2, 3: 4}.values()))
''')


def f():
    x = {i: i for i in range(5)}
    for k in x:
        x[k + 10] = 1


show(r'''
f()
''')


def f():
    x = {i: i for i in range(5)}
    for k in x:
        del x[k]


show(r'''
f()
''')


def f():
    x = {0: 0}
    for k in x:
        del x[k]
        x[k + 1] = k
    return x


show(r'''
f()
''')


def f():
    x = {0: 0, 1: 1}
    r = []
    for k in x:
        del x[k]
        x[k + 10] = k
        r.append(k)
    return r


show(r'''
f()
''')


def f():
    x = {i: i for i in range(7)}
    r = []
    for k in x:
        x[k] = 5
        r.append(k)
    return (r, x)


show(r'''
f()
''')
k1 = {1: 2, 3: 4, 5: 6}.keys()
k2 = {3: 4, 5: 7, 8: 9}.keys()

show(r'''
k1 & k2
k1 | k2
k1 - k2
k1 ^ k2
k1 & [1, 3]
[1, 3] & k1
[1, 9] | k1
{1, 9} - k1
{1, 3} <= k1
k1 == {1, 3, 5}
k1.isdisjoint([2])
k1.isdisjoint({1: 2})
k1 < k2
k1 < [1]
k1 == [1, 3, 5]
hash(k1)
k1.mapping
k1 - 5
5 - k1
k1 & k1
''')
i1 = {1: 2, 3: 4}.items()

show(r'''
i1 & {(1, 2)}
(1, 2) in i1
(1, 3) in i1
5 in i1
i1 | {1}
i1 == {(1, 2), (3, 4)}
i1 > {(1, 2)}
{1: []}.items() | {1}
i1 - {(1, 2)}
i1 ^ {(1, 2)}
{1: 2}.values() == {1: 2}.values()
''')
it = iter({1: 2, 3: 4})
next(it)

show(r'''
it.__length_hint__()
it.__reduce__()[1]
list(it)
next(it)
''')


class H:

    def __init__(s, h, e):
        s.h = h
        s.e = e

    def __hash__(s):
        return s.h

    def __eq__(s, o):
        return isinstance(o, H) and s.e == o.e

    def __repr__(s):
        return 'H(%d,%d)' % (s.h, s.e)

x = {H(1, 1): 1, H(1, 2): 2, H(9, 1): 3}

show(r'''
x
x[H(1, 2)]
x[H(1, 3)]
x.pop(H(1, 1))
x
{1: 1, 1.0: 2, True: 3}
{2 ** 70: 1}[2 ** 70]
{'a': 1}.update('ab')
{}.update([(1,)])
''')


def f():
    q = {}
    q.update({1: 2}, a=3)
    q.update([(5, 6)])
    q.update(b=1)
    q.update()
    return q


show(r'''
f()
{}.update(None)
{}.__contains__(1)
{1: 2}.__getitem__(1)
{}.__getitem__(1)
{}.copy()
{1: 2}.clear()
''')


def f():
    q = {i: i for i in range(1000)}
    for i in range(0, 1000, 2):
        del q[i]
    for i in range(2000, 2100):
        q[i] = i
    while len(q) > 3:
        q.popitem()
    return q


show(r'''
f()
''')


def f():
    q = {i: i for i in range(1000)}
    for i in range(997):
        q.pop(next(iter(q)))
    q['a'] = 1
    return (q, list(reversed(q)))


show(r'''
f()
''')


class BadEq:

    def __hash__(s):
        return 1

    def __eq__(s, o):
        1 / 0


show(r'''
{BadEq(): 1}[BadEq()]
{1: 2}[BadEq()]
{BadEq(): 1} == {BadEq(): 1}
dict.__class_getitem__(int)
type(d.keys())
type(iter(d.items()))
sys.getsizeof({}) > 0
''')
