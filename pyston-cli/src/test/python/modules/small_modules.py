"""marshal, contextvars, _functools, _thread and errno."""
import marshal
vals=[None,True,1,-1,2**31,2**63,-2**100,1.5,'abc','é€😀',b'xy',(1,2,(3,)),[1,[2]],{'a':1,2:(3,)},{1,2},frozenset([3]),...,StopIteration,1j+2]
for v in vals:
    assert marshal.loads(marshal.dumps(v))==v, v
assert [marshal.loads(marshal.dumps(v,2)) for v in vals]==vals
l=[]; l.append(l)
m=marshal.loads(marshal.dumps(l)); assert m[0] is m
c=compile('x=6*7','f','exec'); d={}; exec(marshal.loads(marshal.dumps(c)),d); assert d['x']==42
assert marshal.loads(b'\xa9\x02\xe9\x01\x00\x00\x00\xe9\x02\x00\x00\x00')==(1,2)
for bad in (b'',b'i',b'?'):
    try: marshal.loads(bad)
    except Exception as e: print(type(e).__name__, e)
try: marshal.dumps(object())
except ValueError as e: print(e)
import contextvars
v=contextvars.ContextVar('v',default=3); t=v.set(4); assert v.get()==4; v.reset(t); assert v.get()==3
c=contextvars.copy_context(); c.run(v.set,9); assert c[v]==9 and v.get()==3
import functools
@functools.lru_cache(maxsize=2)
def f(x): return x*2
f(1);f(2);f(1);f(3);f(2); print(f.cache_info())
p=functools.partial(f,5); print(p()); print(functools.reduce(lambda a,b:a+b,[1,2,3]), sorted([3,1,2],key=functools.cmp_to_key(lambda a,b:b-a)))
import _thread, time
L=_thread.allocate_lock(); L.acquire()
r=[]
def g(a): r.append(a); L.release()
_thread.start_new_thread(g,(5,)); L.acquire(); print(r)
import errno
print(errno.errorcode[2], errno.errorcode[35], errno.EAGAIN, len(errno.errorcode) > 100)
