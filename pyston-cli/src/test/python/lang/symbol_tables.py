import _symtable
for n in sorted(dir(_symtable)):
    v=getattr(_symtable,n)
    if not n.startswith('__'): print(n, v if isinstance(v,int) else type(v).__name__)
def dump(t, ind=0):
    print(' '*ind, t.type, t.name, t.lineno, t.nested, t.symbols, t.varnames, [n for n in dir(t) if not n.startswith('__')], type(t).__name__, repr(t).split('(')[0])
    for c in t.children: dump(c, ind+2)
t=_symtable.symtable('''
import os
x: int = 1
def f(a, *b, c=1, **d):
    global g
    def h():
        nonlocal a
        return a + x + [i for i in b][0]
    lambda q: q + c
    return (z for z in d)
class C[T: int](Base):
    def m(self): return __class__, T
    __p = 1
    def n[U](self, x: U): return x
type A[V] = list[V]
del x
for i in os: pass
try: pass
except E as e: pass
''', 'f', 'exec')
dump(t)
print(type(t))
for a in (('x','f','bad'),('x','f','eval'),('x','f','single'),('x (','f','exec'),(5,'f','exec'),('def f(a):\n global a','f','exec')):
    try: print(_symtable.symtable(*a).type)
    except Exception as e: print(type(e).__name__, e)
