"""Weak references and proxies of living objects; when objects go is up to the JVM."""

import _weakref as weakref
def t(f,*a,**k):
    try: print(f(*a,**k))
    except BaseException as e: print(type(e).__name__, repr(str(e)))
def r_(x):
    import_ = repr(x)
    out=''; i=0
    while i<len(import_):
        if import_[i:i+2]=='0x':
            out+='0x'; i+=2
            while i<len(import_) and import_[i] in '0123456789abcdef': i+=1
        else: out+=import_[i]; i+=1
    return out
class A:
    def __hash__(s): return 5
    def __eq__(s,o): return True
    def __str__(s): return 'str'
    def m(s): return 9
    def __len__(s): return 3
    def __getitem__(s,i): return i
    def __add__(s,o): return ('add',o)
    def __radd__(s,o): return ('radd',o)
    def __iter__(s): return iter([1,2])
    def __contains__(s,x): return x==4
    def __index__(s): return 6
    def __neg__(s): return 'neg'
    def __pow__(s,o,m=None): return ('pow',o,m)
    def __bool__(s): return False
a=A(); r=weakref.ref(a); r2=weakref.ref(a); print(r is r2, r_(r), weakref.ref(a,print) is r, hash(r))
t(weakref.ref,1);t(weakref.ref,a,b=1);t(weakref.ref);t(weakref.ref,a,1,2)
p=weakref.proxy(a);print(p,r_(p),type(p),len(p),p.m(),p==1,p is weakref.proxy(a),p[2],p+1,1+p,list(p),4 in p,5 in p,[0]*7 and list(range(9))[p],-p,p**2,pow(p,2,3),bool(p))
p.zz=3; print(a.zz); del p.zz; t(getattr,a,'zz')
print([r_(x) for x in weakref.getweakrefs(a)][:2])
b=A(); rb=weakref.ref(b); print(r==rb, r!=rb)
print(sorted(vars(weakref.ref).keys()),r.__callback__,weakref.ref.__module__,weakref.ProxyType, weakref.CallableProxyType,weakref.ref.__name__)
def f(): pass
q=weakref.proxy(f);print(type(q),q())
class N: __slots__=()
t(weakref.ref,N())
c=A();rc=weakref.ref(c);print(c.__weakref__ is rc)
print(r_(weakref.ref(f)))
class R(weakref.ref):pass
print(r_(R(f)),R(f) is R(f)); t(r,1)
class KR(weakref.ref):
    __slots__='key',
    def __new__(type, ob, callback, key):
        self = super().__new__(type, ob, callback); self.key = key; return self
    def __init__(self, ob, callback, key): super().__init__(ob, callback)
print(KR(f,None,3).key, KR(f,None,3)() is f)
print(sorted(vars(weakref.ProxyType).keys()))
print(weakref.ref[int])
