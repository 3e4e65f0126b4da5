# Builtins that run no Python code, called from hot code.
import math, traceback
def f(s, n, x):
    r = []
    for i in range(n):
        r.append(s.upper())
        s2 = s.strip()
        t = ord(s[0]) + math.floor(x) 
        k = chr(t)
        r.append(s.startswith('a'))
        if len(r) > 10: r.clear()
        w = [3, 1, 2]
        w.reverse()
        c = w.copy()
        y = math.sin(x) + math.atan2(x, 2.0)
    return r, s2, t, k, c, round(y, 9)
for _ in range(3): print(f('ab c ', 2000, 2.5))
def g(s, x):
    return ord(s) + math.log(x)
for i in range(3000): g('a', 2.0)
for a in (('ab', 1.0), ('a', -1.0), ('a', 'x'), (5, 1)):
    try: g(*a)
    except Exception as e: print(type(e).__name__, e, [t.lineno for t in traceback.extract_tb(e.__traceback__)])
class L(list):
    def reverse(self): return 'mine'
def h(x): return x.reverse()
for i in range(3000): h([1])
print(h(L()), h([2]))
try: h(5)
except AttributeError as e: print(e)
