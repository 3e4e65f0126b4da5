"""Generic aliases, unions, and read-only views of mappings."""

def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, repr(str(e)))
G=type(list[int]); U=type(int|str)
print(G,U)
t(G);t(G,1);print(G(list,int),G(list,(int,...)),G(dict,()),G(list,[int]))
t(lambda:list[int][int])
print(*list[int],(*tuple[int],)[0].__unpacked__,repr(next(iter(tuple[int,str]))))
print(list[int].__reduce__(), list[int]==list[int], list[int]!=list[str], hash(list[int])==hash(list[int]))
print(list[int].append, list[int].__class__, type(list[int]), list[int].__mro_entries__((1,)), list[int].__origin__, list[int].__args__, list[int].__parameters__)
t(isinstance,[],list[int]);t(issubclass,list,list[int]); print(list[int]([1,2])); t(hash,G(list,[]))
class B(list[int]): pass
print(B.__orig_bases__, B.__bases__, B([1]))
class C:
    def __class_getitem__(cls, k): return G(cls, k)
print(C[int], C[int]().__orig_class__, C[int].__qualname__)
print(int|None,None|int,int|str|int,int|(str|None), repr(list[int]|None), (int|str).__args__, int|str==str|int,hash(int|str)==hash(str|int))
t(lambda:int|1); t(issubclass,bool,int|str); t(isinstance,None,int|None);t(lambda:(int|str)[int]); print(bool|int, int|int, list[int]|list[int])
t(lambda: isinstance(1,list[int]|int)); t(issubclass,int,list[int]|int)
class TV:
    def __init__(s,n): s.n=n
    def __repr__(s): return '~'+s.n
    def __typing_subst__(s,a): return a
T=TV('T'); K=TV('K')
print(list[T].__parameters__, list[T][int], dict[T,K][int,str], dict[T,list[T]][int], tuple[T,...][int], dict[T,int].__parameters__)
t(lambda:list[T][int,str]);t(lambda: dict[T,K][int]); t(lambda:list[T][*tuple[int,str]])
t(lambda: dict[T,K][*tuple[int,str]]); print((list[T]|int)[str], (list[T]|int).__parameters__)
print((int|str).__module__, dir(list[int])[-3:])
class Meta(type):
    def __or__(a,b): return 'or'
class MM(metaclass=Meta): pass
print(MM|int, int|MM)
p=type.__dict__['__dict__'].__get__(int)
MP=type(p)
q=MP({1:2}); t(MP,1);t(MP,[]);t(MP); print(repr(q),q|{3:4},{3:4}|q,sorted(vars(MP).keys())); t(hash,q); print(q==MP({1:2}), q=={1:2}, q.get(1), q.get(5,6), list(q), 1 in q, len(q), q.copy(), list(reversed(q)), list(q.items()))
def si(p): p[1]=2
t(si,q)
def ior(p): p|={}
t(ior,q)
class MyMap(dict): pass
print(MP(MyMap(a=1)), str(q))
