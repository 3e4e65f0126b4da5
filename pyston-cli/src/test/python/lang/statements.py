print(str(5), b"abc", "a,b".split(","), "%05.2f|%s" % (3.14159, [1]), f"{10:>5}|{3.5:.2f}")
def f(*a, k=1, **kw): return a, k, kw
print(f(1, 2, k=3, z=4), f(*[1, 2], **{'q': 5}))
match (1, [2, 3], {"a": 4}):
    case (x, [y, *z], {"a": w, **rest}): print(x, y, z, w, rest)
class P:
    __match_args__ = ("a", "b")
    def __init__(s, a, b): s.a, s.b = a, b
    def __repr__(self): return f"P({self.a}, {self.b})"
    def __eq__(self, o): return (self.a, self.b) == (o.a, o.b)
    def __hash__(self): return hash((self.a, self.b))
    def __add__(self, o): return P(self.a + o.a, self.b + o.b)
match P(1, 2):
    case P(1, b=z): print("P", z)
print(P(1,2) + P(3,4), {P(1,2): 3}[P(1,2)])
class Q(P):
    def __init__(self, a): super().__init__(a, a)
    @property
    def sum(self): return self.a + self.b
    @classmethod
    def make(cls): return cls(9)
    @staticmethod
    def st(): return "st"
q = Q.make(); print(q, q.sum, Q.st(), Q.__mro__, isinstance(q, P))
with_log = []
class CM:
    def __enter__(self): with_log.append("in"); return self
    def __exit__(self, *a): with_log.append(a[0]); return True
with CM() as c: raise KeyError("x")
print(with_log)
def outer():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
i = outer(); i(); print(i())
def gen():
    try:
        x = yield 1
        print("x", x)
        yield from [10, 20]
        return 5
    finally:
        print("closing")
def g2():
    r = yield from gen()
    print("r", r)
print(list(g2()))
async def co():
    return 42
async def main():
    return (await co()) + 1
try:
    main().send(None)
except StopIteration as e: print(e.value)
def f():
    x = 1
    try:
        return x
    finally:
        print("fin")
print(f())
for i in range(3):
    if i == 5: break
else: print("else")
print([a for a in range(10) if a % 2], {a: a*a for a in range(3)}, {a for a in 'abc'} == set('cba'), sum(x for x in range(10)))
a, *b, c = range(6); print(a, b, c)
print((lambda x, y=2: x + y)(1))
x = [1, 2, 3]; x[1:2] = [7, 8, 9]; print(x, x[::-1], x[-1])
del x[0]; print(x)
try:
    try: 1/0
    except ZeroDivisionError as e: raise ValueError("v") from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__)
print(1 < 2 < 3, not 5, 1 and 2, 0 or 3, 5 if 0 else 6)
print(10**30, 2**100 // 3, -7 // 2, -7 % 3, 7.0 // 2, 1e100, 0.1 + 0.2)
global_x = 5
def g():
    global global_x
    global_x += 1
g(); print(global_x)
print(eval("1 + 2"), sorted([3, 1, 2], key=lambda v: -v), max(1, 5, 3), list(map(str, [1, 2])), list(zip([1, 2], "ab")))
print("é".encode(), b"\xc3\xa9".decode(), "abc".upper(), " x ".strip(), "a-b".replace("-", "+"), "x".join(["1", "2"]))
print(type(1), type("s"), type(None), type([]), type(print), type(f), type(q))
print(hash("abc") == hash("abc"), id(x) == id(x), {1, 2} | {3}, frozenset([1]))
print(divmod(7, 3), round(2.5), abs(-3), pow(2, 10, 1000), bin(10), hex(255), oct(8), chr(97), ord('a'))
print(*[1, 2], sep="-", end="!\n")
print(all([1, 0]), any([0, 1]), list(enumerate("ab")), list(reversed([1, 2])), list(filter(None, [0, 1])))
