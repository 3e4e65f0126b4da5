import _ast
def clean(s):
    while ' at 0x' in s:
        i = s.index(' at 0x'); j = i + 6
        while s[j:j+1].isalnum(): j += 1
        s = s[:i] + s[j:]
    return s
for n in sorted(dir(_ast)):
    v = getattr(_ast, n)
    if isinstance(v, type) and issubclass(v, _ast.AST):
        print(n, v.__bases__, v._fields, v._attributes, v.__match_args__, v.__module__, [(k, x) for k, x in v.__dict__.items() if x is None], v.__doc__ if n != 'AST' else '')
    elif n.startswith('Py'): print(n, v)
for src in ("_ast.Name()","_ast.Name('x')","_ast.Name('x',5,6)","_ast.Name('x',id=5)","_ast.Name(foo=5)","_ast.Name('x',lineno=5).lineno","_ast.Name('x').lineno","_ast.Name('x').ctx","_ast.arguments().args","_ast.Constant(5).kind","_ast.AST(1)","_ast.AST(a=1).a","_ast.Name('x').end_lineno","_ast.Name(**{'id':1}).__dict__","_ast.Name('x').__reduce_ex__(2)","_ast.Load()","_ast.Load() is _ast.Load()", "_ast.Name('x')._fields","_ast.Return().value", "_ast.AST._fields", "_ast.expr.__doc__","_ast.mod.__doc__","type('X',(_ast.Name,),{})('a').id", "_ast.AST()","compile('x','f','eval',_ast.PyCF_ONLY_AST).body.ctx is _ast.Load()","compile('x','f','eval',_ast.PyCF_ONLY_AST).body.ctx is compile('x','f','eval',_ast.PyCF_ONLY_AST).body.ctx", "_ast.Name.id", "_ast.expr.end_lineno","_ast.Constant.kind","_ast.FunctionDef.type_comment","_ast.AST().__dict__","_ast.Name('x').__class__.__mro__","compile(5,'f',_ast.PyCF_ONLY_AST)","compile('1','f','eval',1024).body.__dict__","compile('1','f','eval',1024).__dict__"):
    try: print(src,'->',clean(repr(eval(src))))
    except Exception as e: print(src,'!!',type(e).__name__,clean(str(e)))
E=_ast.Expression
def t(*a):
    for x in a:
        try: print(eval(compile(x,'f','eval')))
        except Exception as e: print(type(e).__name__, clean(str(e)))
N=_ast.Name; C=_ast.Constant; L=_ast.Load
P=dict(lineno=1,col_offset=0)
t(E(), E(None), E(5), E(N('int',L())), E(N('int',L(),**P)), E(N('int',5,**P)), E(N(5,L(),**P)), E(N('None',L(),**P)), E(N('int',_ast.Store(),**P)),E(C(5,**P)),E(C([],**P)),E(C((1,2,frozenset([1])),**P)),
 E(C(**P)), E(N('int',L(),lineno='a',col_offset=0)), E(N('int',L(),lineno=1)),E(N('int',L(),lineno=5,col_offset=0,end_lineno=2,end_col_offset=3)),E(N('int',L(),lineno=-1,col_offset=-1)),
 E(_ast.BinOp(C(1,**P),_ast.Add(),C(2,**P),**P)),E(_ast.BinOp(C(1,**P),5,C(2,**P),**P)),E(_ast.List([C(1,**P),None],L(),**P)),E(_ast.List(5,L(),**P)),E(_ast.List([C(1,**P),5],L(),**P)),E(_ast.Dict([None],[C(1,**P)],**P)),E(_ast.Dict([],[C(1,**P)],**P)),
 E(_ast.Compare(C(1,**P),[],[],**P)),E(_ast.BoolOp(_ast.And(),[C(1,**P)],**P)),E(_ast.Call(N('int',L(),**P),[],[],**P)),E(_ast.Starred(C(1,**P),L(),**P)), E(_ast.Attribute(C(1,**P),'real',_ast.Del(),**P)))
def m(*a):
    for x in a:
        try: exec(compile(x,'f','exec')); print('ok')
        except Exception as e: print(type(e).__name__, clean(str(e)))
M=_ast.Module
m(M([],[]),M([C(1,**P)],[]),M([_ast.Expr(C(1,**P),**P)],[]),M([_ast.Pass(**P)],[]),M([_ast.Pass()],[]),M([_ast.Assign([],C(1,**P),**P)],[]),M([_ast.Assign([N('x',L(),**P)],C(1,**P),**P)],[]),M([_ast.If(C(1,**P),[],[],**P)],[]),M([_ast.Try([_ast.Pass(**P)],[],[],[],**P)],[]),M([_ast.ImportFrom('os',[_ast.alias('path',None,**P)],-1,**P)],[]),M([_ast.Global([],**P)],[]),
 M([_ast.FunctionDef('f',_ast.arguments([],[],None,[],[],None,[]),[_ast.Pass(**P)],[],None,None,[],**P)],[]),M([_ast.FunctionDef('f',_ast.arguments([],[_ast.arg('x',None,**P)],None,[],[],None,[C(1,**P),C(2,**P)]),[_ast.Pass(**P)],[],None,None,[],**P)],[]),M([_ast.Match(C(1,**P),[_ast.match_case(_ast.MatchValue(N('x',L(),**P),**P),None,[_ast.Pass(**P)])],**P)],[]),
 M([_ast.AnnAssign(N('x',_ast.Store(),**P),N('int',L(),**P),None,5,**P)],[]), 5, _ast.Interactive([]), E(C(1,**P)), M([_ast.Delete([],**P)],[]), M([_ast.Raise(None,C(1,**P),**P)],[]), M([_ast.Assert(None,None,**P)],[]),M([_ast.With([],[_ast.Pass(**P)],**P)],[]), M([None],[]), M([5],[]))

def rt(src, mode='exec'):
    tree = compile(src, 'f', mode, _ast.PyCF_ONLY_AST)
    def dump(n):
        if isinstance(n, _ast.AST):
            return n.__class__.__name__ + '(' + ', '.join(k + '=' + dump(getattr(n, k, '-')) for k in n._fields + n._attributes) + ')'
        if isinstance(n, list): return '[' + ', '.join(map(dump, n)) + ']'
        return repr(n)
    d = dump(tree)
    print(d)
    code = compile(tree, 'f', mode)
    ns = {}
    if mode == 'eval': print(eval(code))
    else:
        exec(code, ns)
        print({k: v for k, v in ns.items() if isinstance(v, (int, str, list, tuple, dict))} if False else sorted(k for k in ns if not k.startswith('__')))
rt('1 + 2 * 3', 'eval')
rt("""
@staticmethod
def f(a, /, b: int = 1, *c, d=2, **e) -> str:
    'doc'
    global zz
    for i in range(3):
        if i: continue
        else: break
    while a: a -= 1
    with open(a) as x, y: pass
    try: pass
    except (A, B) as e1: raise X from e1
    else: assert a, b
    finally: del a
    return f'{a!r:>{b}}' 'x'
class C(int, metaclass=type):
    x: int = 1
    async def g(self):
        async for a in b: await c
        async with d: yield [i async for i in x if i]
type A[T: int, *Ts, **P] = list[T]
import os.path as p, sys
from . import y if False else z
""".replace("from . import y if False else z\n", "").replace("import os.path as p, sys\n", "import sys as s\n"))
rt("""
def m(x):
    match x:
        case 1 | -2.5 | 'a' | None | 1+2j: return 1
        case [a, *b, (c, d)]: return b
        case {'k': v, **rest}: return rest
        case int(x) as y if y: return y
        case C.D(z=1, w=_): return
        case _: return (lambda: 5)()
try: pass
except* ValueError: pass
q = x = {1: 2, **{}}; q[1:2, ...] if 0 else 0; (w := 5); {*[1]}; not 1; -1; 1 < 2 < 3; b'x'; 1j; 10**30; 123456789012345678901234567890
""")
try: compile('x = (', 'f', 'exec', _ast.PyCF_ONLY_AST)
except SyntaxError as e: print(e)
class MyConst(_ast.Constant):
    def __init__(self, v): super().__init__(v, lineno=1, col_offset=0)
print(eval(compile(_ast.Expression(MyConst(42)), 'f', 'eval')))
match compile('a.b', 'f', 'eval', 1024).body:
    case _ast.Attribute(_ast.Name(x), y): print(x, y)
