from collections import *
import collections.abc as abc
Pt = namedtuple('Pt', 'x y z', defaults=[0])
p = Pt(1, 2)
print(p, p._replace(x=5), p._asdict(), Pt._fields, Pt._make([7, 8, 9]), p.x + p[1], Pt.__doc__, p == (1, 2, 0))
print(namedtuple('R', 'a def a', rename=True)._fields)
for bad in (lambda: namedtuple('X', 'a a'), lambda: namedtuple('X', 'def'), lambda: Pt(), lambda: p._replace(q=1), lambda: setattr(p, 'x', 1)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
c = Counter('abracadabra')
print(c, c.most_common(2), c['zz'], sorted(c.elements()), c.total())
c.update('aaa'); c.subtract({'b': 5}); print(c, +c, -c, c & Counter(a=3), c | Counter(q=1), c - Counter(a=7), c == Counter(c), c <= c)
d = defaultdict(list)
for k, v in [('a', 1), ('b', 2), ('a', 3)]: d[k].append(v)
print(d, d.default_factory, d.copy(), d | {'z': 1}, dict(d))
try: defaultdict(None)['q']
except KeyError as e: print(repr(e))
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end('a'); print(o, o.popitem(last=False), list(reversed(o)), o == OrderedDict(c=3, a=1), o == {'a': 1, 'c': 3})
o.move_to_end('a', last=False); print(o, list(o.items()), o.popitem())
q = deque([1, 2, 3], maxlen=3)
q.append(4); q.appendleft(0); print(q, q.maxlen, q.rotate(1), q, q.index(2), q.count(3), list(reversed(q)))
q.extendleft('ab'); q.insert
print(q, q.pop(), q.popleft(), q + deque([1]), q * 2, q.copy(), 3 in q)
for bad in (lambda: deque().pop(), lambda: deque([1]).remove(2), lambda: deque(3), lambda: deque([], -1), lambda: deque([1, 2], 2).insert(0, 1), lambda: deque([1])[4]):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
it = iter(q); q.append(5)
try: next(it)
except RuntimeError as e: print(e)
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
m['c'] = 5; print(m, m['b'], m.maps, list(m), m.new_child({'b': 0})['b'], m.parents, len(m))
class UD(UserDict):
    def __missing__(self, k): return k * 2
print(UD(a=1), UD()['q'], UserList([3, 1, 2]) + [4], UserString('abc').upper(), sorted(UserList([3, 1])))
print([issubclass(t, a) for t in (list, dict, set, str, deque) for a in (abc.Sequence, abc.Mapping, abc.MutableSet, abc.Hashable, abc.Reversible)])
class S(abc.Set):
    def __init__(self, it): self.d = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
print(sorted(S([1, 2]) | S([3])), S([1]) <= S([1, 2]), sorted(S([1, 2]) & [2]), S([1]).isdisjoint([2]), list(S('ab') ^ S('bc')))
try: abc.Sequence()
except TypeError as e: print(e)
class L(abc.MutableSequence):
    def __init__(self): self.l = []
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
l = L(); l.extend([1, 2, 3]); l.reverse(); l.append(1); l.remove(2); l += [9]; print(l.l, l.index(9), l.count(1), 3 in l, l.pop())
