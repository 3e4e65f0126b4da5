# Sets and dicts of ints and strings, which hot code looks into without a frame, and keys for which it cannot.
class K:
    def __init__(s,v): s.v=v
    def __hash__(s): return hash(s.v)
    def __eq__(s,o): return s.v == (o.v if isinstance(o,K) else o)
class S(str): pass
def f(n, d, s, t):
    c = 0
    for i in range(n):
        if i % 50 in s: c += 1
        if i % 7 in t: c += 10
        s.add(i % 13)
        d[i % 9] = d.get(i % 9, 0) + 1
        d[str(i % 4)] = d.get(str(i % 4)) or i
        if 'x' in t: c += 1
        if 'q' not in d: c+= 1
    return c
for r in range(3):
    d, s = {}, {1, 2, 'a'}
    print(f(3000, d, s, (1, 3, 'x')), d, sorted(s, key=str))
    d = {K(3): 5, 3.0: 7, S('2'): 1, True: 9}; s = {K(3), 4.0, True}
    print(f(300, d, s, (True, 3.0, None, S('x'))), [(repr(k) if not isinstance(k,K) else 'K', v) for k, v in d.items()], len(s))
try: f(3, [], set(), ())
except Exception as e: print(type(e).__name__, e)
def g(d, k): return d.get(k)
for i in range(3000): g({1:2}, i)
try: g({}, [])
except TypeError as e: print(e)
def h(s, k): s.add(k)
for i in range(3000): h(set(), i)
try: h(set(), [])
except TypeError as e: print(e)
