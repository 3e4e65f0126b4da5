"""Sets, ranges and slices."""


def show(lines):
    """Evaluates the expressions and prints what comes out."""
    for line in lines.strip().splitlines():
        try:
            print(line, '->', repr(eval(line, globals())))
        except Exception as e:
            print(line, '->', type(e).__name__, e)

s = {3, 1, 2}
f = frozenset([5, 6])

show(r'''
s | f
f | s
s & [1]
s.intersection([1, 2], (2,))
s.union([9], 'ab'[0:0])
s - {1}
s ^ {1, 9}
s.symmetric_difference([1, 9])
s.difference([1], [2])
s <= {1, 2, 3, 4}
s < s
s >= {1}
s == {1, 2, 3}
s == frozenset(s)
s != [1, 2, 3]
hash(f)
hash(frozenset())
hash(frozenset([frozenset([1]), 2]))
''')


def g():
    x = {1, 2}
    x |= {3}
    x &= {1, 3}
    x ^= {1, 7}
    x -= {7}
    return x


show(r'''
g()
''')


def g():
    x = {1, 2}
    x |= [3]


show(r'''
g()
''')


def g():
    x = {1}
    y = x
    x.update([5], (6,), {7: 8}, 'a')
    x.discard(99)
    x.discard('a')
    x.remove(5)
    x.intersection_update([1, 6], [6])
    return (x is y, x)


show(r'''
g()
''')


def g():
    x = {1, 2, 3}
    for i in x:
        x.add(i + 10)


show(r'''
g()
{1, 2}.issubset([1, 2, 3])
{1, 2}.issuperset([1])
{1}.isdisjoint((2,))
{1}.isdisjoint({1})
set('aab') == {'a', 'b'}
{1, True, 1.0}
set(range(20, 0, -1))
{-1, -2}
set([10 ** 20, 5])
''')


class S(set):
    pass


class F(frozenset):

    def __new__(cls, *a):
        return super().__new__(cls, *a)


show(r'''
S([1]) | {2}
F([1])
type(F([1]) | {2})
F([1]) == frozenset([1])
hash(F([1])) == hash(frozenset([1]))
S([1]).copy()
{S([1])}
frozenset(f) is f
f.copy() is f
frozenset().union([1])
''')
it = iter({1, 2, 3})
next(it)

show(r'''
it.__length_hint__()
it.__reduce__()[1]
list(it)
''')
x = set()
x.add(frozenset([1]))

show(r'''
{1} in x
x.remove({1})
x
set(5)
set([[]])
{1}.union(5)
{1} < [1]
set[int]
{1}.__and__([1])
{1}.add(1, 2)
''')
r = range(1, 10, 3)

show(r'''
r
list(r)
len(r)
r[-1]
r[1:]
r[::-1]
r == range(1, 11, 3)
hash(r) == hash(range(1, 11, 3))
4 in r
5 in r
4.0 in r
'a' in r
r.index(7)
r.index(8)
r.count(7)
r.start + r.stop + r.step
range(0) == range(5, 5)
r[10]
r['a']
range(1, 2, 0)
range('a')
range(2 ** 70)[2 ** 69]
len(range(2 ** 70))
range(2 ** 70)
list(range(2 ** 64, 2 ** 64 + 3))
list(reversed(range(2 ** 64, 2 ** 64 + 3)))
list(reversed(range(0, 10, 3)))
range(5) < range(6)
bool(range(0))
2 ** 65 in range(2 ** 70)
range(10).__reduce__()
hash(range(0)) == hash(range(3, 3))
list(range(5, -5, -3))
range(True)
r.__class__.__mro__
len(range(2 ** 40))
range(3).__contains__(True)
list(range(-3))
range(10)[-2:2:-3]
range(1, 3)
iter(range(3)).__length_hint__()
''')
s = slice(1, 2)

show(r'''
s
s == slice(1, 2, None)
s < slice(1, 3)
hash(s)
slice(None, None, -1).indices(5)
slice(1, 10 ** 30).indices(10 ** 25)
s.indices(-1)
slice('a').indices(3)
s.__reduce__()
(s.start, s.stop, s.step)
slice(0, 0, 0).indices(3)
s == 5
''')
