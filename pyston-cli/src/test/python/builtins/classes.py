"""Making classes, their attributes and descriptors, and what is refused with which text."""

def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, repr(str(e)))
def d(c, n): delattr(c, n)
t(int.__add__); t(int.__add__,1); t(int.__add__,1,2,3); t((1).__add__); t((lambda:0).__get__); t(int.__add__,1,x=2); t(int.__pow__,1);t(int.__repr__,1,2);t(list.__setitem__,[],1);t(object.__delattr__,1);t((lambda:0).__get__,None,None)
t(object.__setattr__,int,'x',1);t(int.__add__,'x',1);t(list.append);t(list.append,3,4);t(object.__getattribute__,1,2);t(object.__getattribute__,1)
t(int.__new__);t(int.__new__,3);t(int.__new__,str);t(int.__new__,bool);t(object.__new__,int); t(object.__new__,type(len))
print(int.__new__.__text_signature__, len.__text_signature__)
class A: __slots__='x',
a=A();t(getattr,a,'x');t(delattr,a,'x');t(A.x.__get__,1);t(A.x.__set__,1,2)
t(setattr,1,'real',2);t(setattr,(lambda:0),'__globals__',2);t(type.__dict__['__mro__'].__set__,int,3)
class E:
    def __eq__(s,o):return 1
print(list(vars(E)))
def f():"doc"
f.z=1
print(vars(staticmethod(f)),vars(classmethod(f)))
t(type);t(type,1,2);t(type,1,2,3);t(type,'A',2,3);t(type,'A',(),3);t(type,'A',(1,),{});t(type,'A',(bool,),{});t(type,'A',(int,str),{})
t(type,'A',(int,int),{});t(type.__new__,type);t(type.__new__,type,'A',(),{},x=1);t(type,'A',(),{},x=1)
class X: pass
class Y(X): pass
t(type,'A',(X,Y),{})
t(setattr,int,'x',1);t(d,int,'x');t(d,X,'x');t(setattr,X,'__name__',1);t(d,X,'__name__');t(setattr,int,'__name__','x');t(d,int,'__name__');t(d,X,'__module__');t(d,X,'__qualname__');t(setattr,X,'__qualname__',2)
t(d,X,'__bases__');t(setattr,X,'__bases__',2);t(setattr,X,'__bases__',());t(setattr,X,'__bases__',(1,))
t(d,X,'__doc__');t(setattr,int,'__doc__',1);t(d,int,'__annotations__');t(d,X,'__annotations__');t(getattr,int,'__annotations__');t(getattr,int,'__abstractmethods__');t(d,X,'__abstractmethods__');t(d,int,'__abstractmethods__')
t(setattr,int,'__abstractmethods__',1);t(d,X,'__type_params__');t(getattr,X,'__type_params__');t(setattr,X,'__type_params__',1);t(setattr,X,'__name__','a\0b');t(setattr,X,'__mro__',1);t(setattr,X,'__dict__',1)
t(type,'A',(int,),{'__slots__':'a'});t(type,'A',(X,),{'__slots__':'__dict__'});t(type,'A',(X,),{'__slots__':'__weakref__'});t(type,'A',(),{'__slots__':1});t(type,'A',(),{'__slots__':[1]});t(type,'A',(),{'__slots__':['1']});t(type,'A',(),{'__slots__':['a'],'a':1});t(type,'A',(),{'__slots__':['__dict__','__dict__']});t(type,'A',(),{'__qualname__':1});t(type,'A',(),{'__classcell__':1});t(type,'a\0',(),{})
t(type,'A',(),{'__slots__':['__qualname__','__classcell__']})
t(type.__init__,X,1,x=1);t(type.__init__,X);t(type.__init__,X,1,2,3,x=1);t(type.__init__,X,1,2)
class M(type):
    def mro(c): return [1]
t(M,'A',(),{})
class M(type):
    def mro(c): return [int]
t(M,'A',(),{})
class M2(type):pass
class Z(metaclass=M2):pass
class M3(type):pass
t(M3,'A',(Z,),{})
t(type(len));t(object.__new__,type(len))
class D:
    def __set_name__(self,o): pass
try: type('A',(),{'d':D()})
except Exception as e: print(e, e.__notes__)
t(list.__mro__.__class__)
class S: __slots__='b','a','__weakref__'
print(S.__basicsize__,X.__basicsize__,S.__weakrefoffset__,S.__dictoffset__,X.__dictoffset__,X.__weakrefoffset__,object.__basicsize__,list(vars(S)))
t(type.mro,1); print(type.__text_signature__,object.__text_signature__); print(sorted(vars(type)))
t(type,'B',(type,),{'__slots__':'a'})
print(X.__text_signature__)
print(list(vars(X)), X.__flags__ & 0x700, int.__flags__ & 0x1700, bool.__flags__ & (1<<24))
for o in (int.__add__, (1).__add__, [].append, list.append, int.real, A.x, dict.fromkeys, dict.__dict__['fromkeys'], int.__dict__['__new__'], str.__dict__['maketrans']):
    r = repr(o); r = r[:r.index(' at 0x')] if ' at 0x' in r else r
    print(r, getattr(o,'__name__',None), getattr(o,'__qualname__',None), type(o), getattr(o,'__self__',None))
print([].append == [].append, len == len, (1).__add__ == (1).__add__, hash((1).__add__)==hash((1).__add__))
class Meta(type):
    def __call__(cls,*a,**k): print('call',a,k); return super().__call__(*a,**k)
    def __prepare__(name,bases,**k): print('prep',name,bases,k); return {'z':9}
    def __new__(m,n,b,ns,**k): print('new',n,k); return super().__new__(m,n,b,ns)
    def __init__(c,n,b,ns,**k): print('init',n,k); super().__init__(n,b,ns)
class Q(metaclass=Meta,k=1):
    def __init__(self,v): self.v=v
    def __init_subclass__(cls,**k): print('isub',cls.__name__,k)
    def __class_getitem__(cls,i): return (cls.__name__,i)
print(Q(3).v,Q.z,Q[5],Q.__init_subclass__,type(vars(Q)['__init_subclass__']))
class Q2(Q): pass
class Q3:
    def __init_subclass__(cls, **k): super().__init_subclass__(**k)
t(lambda: type('Q4',(Q3,),{},x=1))
class P:
    def __init__(s): s._x=1
    @property
    def x(s): "dx"; return s._x
    @x.setter
    def x(s,v): s._x=v
    @x.deleter
    def x(s): del s._x
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(*a): return a
p=P(); p.x=5; print(p.x,P.x.__doc__,p.c(),P.c(),p.s(1),P.s(2)); del p.x; t(lambda:p.x)
print(P.x.fget.__name__, type(P.x), P.__dict__['c'].__func__.__name__)
class O1:
    def __get__(s,i,o=None): return ('get',i is None,o.__name__)
class O2(O1):
    def __set__(s,i,v): print('set',v)
class H: a=O1(); b=O2()
h=H(); h.__dict__['a']=1; h.__dict__['b']=2; print(h.a,h.b,H.a,H.b); h.b=4
t(d,h,'b')
class W1: pass
class W2: pass
w=W1(); w.q=1; w.__class__=W2; print(type(w).__name__,w.q); t(setattr,w,'__class__',int); t(setattr,w,'__class__',3); t(setattr,1,'__class__',W1); t(d,w,'__class__')
class W3: __slots__=('a',)
t(setattr,w,'__class__',W3)
t(object,1); t(X,1); t(X.__init__,X(),1); t(object.__init__,1,2)
print(sorted(set(dir(X()))-set(dir(object))), dir(type('e',(),{'b':1})())[-1])
class Ab: pass
Ab.__abstractmethods__=frozenset({'b','a'}); t(Ab); Ab.__abstractmethods__=frozenset({'a'}); t(Ab); Ab.__abstractmethods__=frozenset(); t(lambda: isinstance(Ab(),Ab))
print(Ab.__subclasses__(), X.__subclasses__())
t(super);t(super,1);t(super,int,'x');t(super,X,1,2);t(repr,super(X));t(repr,super(X,X()));t(super,X,x=1)
t(getattr,super(X,X()),'foo')
def f1(): super()
t(f1)
def f2(x): super()
t(f2,1)
class B:
    def f(): super()
    def g(x): 
        x=1; super()
    def h(x):
        del x; super()
t(B.f);t(B().g);t(B().h);t(B.g,1)
