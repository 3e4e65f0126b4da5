"""What object and descriptors give to pickle and copy."""

def plain(r):
    if isinstance(r, tuple) and callable(r[0]): r = (r[0].__name__,) + r[1:]
    return repr(r)
def t(f,*a,**k):
    try: print(plain(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, repr(str(e)))
class A:
    def __repr__(s): return 'A()'
a=A(); t(a.__reduce_ex__,2); t(a.__reduce_ex__,4); t(a.__getstate__); a.x=1; t(a.__reduce_ex__,2); t(a.__getstate__)
class S:
    __slots__='p','q'
s=S(); s.p=1; t(s.__reduce_ex__,2); t(s.__getstate__)
class SD(S): pass
d=SD(); d.q=2; d.z=3; t(d.__getstate__); t(d.__reduce_ex__,2)
class N:
    def __getnewargs__(s): return (1,2)
t(N().__reduce_ex__,2)
class NX:
    def __getnewargs_ex__(s): return (1,2),{'k':3}
t(NX().__reduce_ex__,2)
class NB:
    def __getnewargs__(s): return [1]
t(NB().__reduce_ex__,2)
class NB:
    def __getnewargs_ex__(s): return 1
t(NB().__reduce_ex__,2)
class NB:
    def __getnewargs_ex__(s): return 1,2,3
t(NB().__reduce_ex__,2)
class NB:
    def __getnewargs_ex__(s): return 1,2
t(NB().__reduce_ex__,2)
class L(list): pass
l=L([1]); l.k=2; r=l.__reduce_ex__(2); print(r[0].__name__,r[1],r[2],list(r[3]),r[4])
class D(dict): pass
r=D(a=1).__reduce_ex__(2); print(r[0].__name__,r[1],r[2],r[3],list(r[4]))
class I(int): pass
t(I(5).__reduce_ex__,2)
class R:
    def __reduce__(s): return 'R'
t(R().__reduce_ex__,2)
class G:
    def __getstate__(s): return 'st'
t(G().__reduce_ex__,2)
t((lambda:0).__reduce_ex__,2); t((x for x in ()).__reduce_ex__,2); t(object().__reduce_ex__,2); t([].__reduce_ex__,0); t(a.__reduce_ex__,0); t(s.__reduce_ex__,0); t(type(len).__reduce_ex__, len, 2); t(a.__reduce__)
t([1].append.__reduce__); t(int.__add__.__reduce__); t(list.append.__reduce__); t((1).__add__.__reduce__); t(S.p.__reduce__)
print(len.__reduce__())
