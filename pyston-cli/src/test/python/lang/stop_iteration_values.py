class It:
    def __init__(s): s.n = 0
    def __iter__(s): return s
    def __next__(s):
        s.n += 1
        if s.n > 2: raise StopIteration('val')
        return s.n
def g():
    r = yield from It()
    print('r', r)
    return 7
for x in g(): print(x)
print(list(g()), [*g()], [x for x in g()], dict.fromkeys(g()))
i = g()
next(i); next(i)
try: next(i)
except StopIteration as e: print(e.value)
i = g()
i.__next__(); i.__next__()
try: i.__next__()
except StopIteration as e: print(e.value)
a, b = g()
print(sum(g()), max(g()), set(map(lambda x: x, g())), next(iter([]), 3), next(g()))
