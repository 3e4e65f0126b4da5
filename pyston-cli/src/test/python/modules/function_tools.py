import functools, operator, itertools
from functools import *
@lru_cache(maxsize=2)
def sq(x): return x * x
print([sq(i) for i in (1, 2, 1, 3, 2)], sq.cache_info(), sq.cache_parameters(), sq.__wrapped__(3)); sq.cache_clear(); print(sq.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info())
@lru_cache(typed=True)
def ty(x, y=0): return type(x).__name__
print(ty(1), ty(1.0), ty(True, y=2), ty.cache_info())
p = partial(int, base=2)
print(p('101'), p, p.func, p.args, p.keywords, partial(p, 'x').args, partial(partial(print, 1), 2, sep='-'))
print(reduce(operator.add, [1, 2, 3], 10), reduce(lambda a, b: a * b, range(1, 6)))
try: reduce(operator.add, [])
except TypeError as e: print(e)
@total_ordering
class V:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(V(1) <= V(2), V(1) >= V(2), V(3) > V(2))
@singledispatch
def show(x): return 'object'
@show.register
def _(x: int): return 'int'
@show.register(list)
@show.register(tuple)
def _(x): return 'sequence'
@show.register
def _(x: float | str): return 'float or str'
print(show(1), show([]), show(()), show(1.0), show('s'), show({}), show(True), show.dispatch(bool).__name__, list(show.registry))
class M:
    @singledispatchmethod
    def m(self, x): return 'any'
    @m.register
    def _(self, x: int): return 'int'
    @cached_property
    def cp(self):
        print('computed'); return 5
    def base(self, a, b): return a, b
    pm = partialmethod(base, 1)
print(M().m(2), M().m('s'), M().pm(2)); x = M(); print(x.cp, x.cp, vars(x))
def deco(f):
    @wraps(f)
    def w(*a): "w doc"; return f(*a)
    return w
@deco
def named(a):
    "named doc"
    return a
print(named.__name__, named.__doc__, named.__wrapped__(4), named.__qualname__)
print(sorted(['b', 'A', 'c'], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
from itertools import *
print(list(accumulate([1, 2, 3], initial=10)), list(accumulate([3, 1, 4], max)), list(chain('ab', [1])), list(chain.from_iterable([[1], [2]])))
print(list(combinations('abcd', 2)), list(combinations_with_replacement('ab', 2)), list(permutations('abc', 2)), list(product('ab', repeat=2)))
print(list(compress('abcd', [1, 0, 1])), list(islice(count(5, 2), 3)), list(islice('abcdefg', 1, None, 2)), list(islice(cycle('ab'), 5)))
print(list(dropwhile(str.isdigit, '12a3')), list(takewhile(str.isdigit, '12a3')), list(filterfalse(None, [0, 1])), list(repeat(1, 3)), list(starmap(pow, [(2, 3)])))
print([(k, list(g)) for k, g in groupby('aabbca')], list(zip_longest('ab', 'c', fillvalue='-')), list(pairwise('abcd')), list(batched('abcdefg', 3)))
a, b = tee(iter([1, 2, 3])); print(next(a), list(b), list(a))
print(count(1.5), repeat(2, 4), count(3, 2), repeat("x"))
for bad in (lambda: islice([], -1), lambda: batched('a', 0), lambda: combinations('a', -1), lambda: list(zip('a', 'bc', strict=True)), lambda: repeat()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
it = groupby([1, 1, 2]); k, g = next(it); next(it); print(list(g))
