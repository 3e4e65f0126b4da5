"""itertools, _collections, _heapq and _bisect."""
import itertools as it, _collections, _heapq, _bisect
from itertools import *


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

L = list

show(r'''
L(islice(count(5), 3))
count(5)
count(1, 2)
count(2.5, 0.5)
L(islice(count(2 ** 63 - 2), 4))
L(islice(count(1.5), 2))
count('a')
L(islice(count(10, -3), 4))
count(step=2)
L(islice(count(-2 ** 63 + 1, -1), 4))
repeat(1, 3)
L(repeat(1, 3))
L(repeat(1, -3))
L(islice(repeat('x'), 2))
repeat(1)
repeat(1, times=2).__length_hint__()
repeat(1).__length_hint__()
L(islice(cycle('ab'), 5))
L(cycle([]))
L(accumulate([1, 2, 3]))
L(accumulate([1, 2, 3], lambda a, b: a * b, initial=10))
L(accumulate([]))
L(accumulate([], initial=1))
L(chain('ab', [1]))
L(chain.from_iterable(['ab', [1]]))
L(chain(1))
L(chain())
L(compress('abcd', [1, 0, 1]))
L(dropwhile(lambda x: x < 3, [1, 2, 3, 1]))
L(takewhile(lambda x: x < 3, [1, 2, 3, 1]))
L(filterfalse(None, [0, 1, '', 2]))
L(filterfalse(lambda x: x > 1, [0, 1, 2]))
L(starmap(pow, [(2, 3), (3, 2)]))
L(starmap(pow, [1]))
''')
for a in ((5,), (1, 5), (1, 8, 2), (0, None, 3), (None,), (0,), (5, 2), (3, 3)):
    show_value(lambda: L(islice(range(10), *a)))

show(r'''
islice([], -1)
islice([], 1, -1)
islice([], 0, 1, 0)
islice([], 'a')
islice([], 1, 'a')
islice([])
islice([], 1, 2, 3, 4)
''')
i = iter(range(10))

show(r'''
L(islice(i, 1, 6, 3))
next(i)
''')
i = iter(range(10))

show(r'''
L(islice(i, 3))
next(i)
L(zip_longest('ab', [1, 2, 3], fillvalue='-'))
L(zip_longest())
L(zip_longest('a', foo=1))
L(pairwise('abcd'))
L(pairwise('a'))
L(batched('abcde', 2))
batched('a', 0)
L(batched([], 2))
L(product('ab', [1, 2]))
L(product())
L(product('ab', repeat=2))
L(product('ab', []))
product('a', repeat=-1)
product('a', foo=1)
L(product('a', repeat=0))
len(L(product(range(3), repeat=4)))
L(combinations('abcd', 2))
L(combinations('ab', 3))
L(combinations('ab', 0))
combinations('a', -1)
L(combinations_with_replacement('abc', 2))
L(combinations_with_replacement('', 2))
L(combinations_with_replacement('', 0))
L(permutations('abc', 2))
L(permutations('abc'))
L(permutations('ab', 3))
L(permutations('ab', 0))
permutations('a', 'b')
len(L(permutations(range(6))))
[(k, L(g)) for k, g in groupby('aabbba')]
[(k, L(g)) for k, g in groupby([1, 3, 2, 4, 5], lambda v: v % 2)]
[k for k, g in groupby('aabba')]
''')


def f():
    g = groupby('aabb')
    k, a = next(g)
    next(a)
    k2, b = next(g)
    return (L(a), L(b))


show(r'''
f()
''')


def f():
    a, b, c = tee([1, 2, 3], 3)
    x = next(a)
    return (x, L(b), L(a), L(c))


show(r'''
f()
tee([], -1)
tee([], 0)
tee(5)
''')


def f():
    a, b = tee('abc')
    next(a)
    c, d = tee(a)
    return (L(b), L(c), L(d), L(a))


show(r'''
f()
type(tee([])[0])
chain[int]
''')
deque = _collections.deque
d = deque([1, 2, 3], 5)

show(r'''
d
deque([d])
deque(1, 2, 3)
deque([], -1)
deque([], 'a')
deque().pop()
deque().popleft()
d[9]
d['a']
d[0:1]
d.index(9)
d.remove(9)
d.insert(0, 1)
''')
x = deque([1], 1)

show(r'''
x.insert(0, 5)
d.__reduce__()[:3]
d + [1]
d * 2
d * 'a'
d < deque([2])
d == deque([1, 1, 2, 3])
d.rotate('a')
''')


def f():
    for i in d:
        d.append(1)


show(r'''
f()
d.__setitem__(99, 1)
d.__delitem__(99)
type(iter(d))
type(reversed(d))
''')


def f():
    r = []
    q = deque(range(10))
    q.rotate(3)
    r.append(list(q))
    q.rotate(-4)
    r.append(list(q))
    q.rotate(8)
    r.append(list(q))
    q.rotate(-27)
    r.append(list(q))
    q.appendleft(5)
    del q[4]
    r.append(list(q))
    q.insert(3, 99)
    r.append(list(q))
    q.reverse()
    r.append(list(q))
    q.extendleft('abc')
    q.remove(99)
    r.append(q.copy())
    q *= 2
    r.append(len(q))
    q += [1]
    r.append(q.count(1))
    r.append(q.pop())
    r.append(q.popleft())
    q.clear()
    r.append(q)
    r.append(list(reversed(deque('abc'))))
    q = deque(range(20), 3)
    r.append(q)
    q.extend('ab')
    r.append(q)
    q.appendleft('z')
    r.append(q)
    r.append(3 in q)
    r.append('z' in q)
    r.append(q.maxlen)
    r.append(deque(range(5), 0))
    return r


show(r'''
f()
''')
dd = _collections.defaultdict(list)
dd['a'].append(1)

show(r'''
dd
_collections.defaultdict(1)
_collections.defaultdict(None)['x']
dd.copy()
dd.__reduce__()[:4]
dd | {1: 2}
{1: 2} | dd
_collections.defaultdict()
dd.get('q')
dd.default_factory
len(dd)
''')
OrderedDict = _collections.OrderedDict
o = OrderedDict(a=1, b=2)

show(r'''
o
OrderedDict()
''')
o.move_to_end('a')

show(r'''
o
''')
o.move_to_end('a', last=False)

show(r'''
o
o.popitem(last=False)
OrderedDict().popitem()
o.move_to_end('zz')
o.__reduce__()[:4]
o.keys()
type(iter(o))
o.pop('zz')
o == OrderedDict(b=2)
o | {1: 2}
{1: 2} | o
o.update(1, 2)
OrderedDict(1, 2)
o.update(1)
OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)])
OrderedDict([(1, 2), (3, 4)]) == {3: 4, 1: 2}
list(reversed(OrderedDict([(1, 2), (3, 4)]).items()))
OrderedDict.fromkeys('ab', 1)
o.items()
OrderedDict([(1,)])
''')


def g():
    for i in o:
        o[i + 'x'] = 1


show(r'''
g()
''')


def g():
    for i in o:
        del o[i]
        o['q'] = 1


show(r'''
g()
type(o.items()).__mro__
o.__dict__
o.copy()
''')
c = {}
_collections._count_elements(c, 'hello')

show(r'''
c
''')
tg = _collections._tuplegetter(0, 'doc')

show(r'''
tg
tg.__get__((5, 6), tuple)
tg.__get__([5], list)
tg.__get__((), tuple)
tg.__doc__
tg.__reduce__()
''')
h = [5, 3, 8, 1, 9, 2]
_heapq.heapify(h)

show(r'''
h
''')
_heapq.heappush(h, 0)

show(r'''
h
_heapq.heappop(h)
h
_heapq.heapreplace(h, 7)
_heapq.heappushpop(h, 1)
h
_heapq.heappop([])
_heapq.heappush((1,), 2)
''')
_heapq._heapify_max(h)

show(r'''
h
_heapq._heappop_max(h)
h
''')
b = [1, 3, 3, 5]

show(r'''
[_bisect.bisect_left(b, i) for i in range(7)]
[_bisect.bisect_right(b, i) for i in range(7)]
''')
_bisect.insort_right(b, 3)

show(r'''
b
_bisect.bisect_left(b, 3, -1)
_bisect.bisect_left(b, 'a')
_bisect.bisect_left(b, -3, key=lambda v: -v)
_bisect.bisect_left(b, 2, 0, 99)
''')
