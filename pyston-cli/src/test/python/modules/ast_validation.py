"""What compile() says of syntax trees that a program made."""
import ast


def check(tree, mode="exec", fix=True):
    try:
        if fix:
            tree = ast.fix_missing_locations(tree)
        compile(tree, "<tree>", mode)
        print("ok")
    except (TypeError, ValueError, OverflowError, SyntaxError) as e:
        print(type(e).__name__, e)


def module(*statements):
    return ast.Module(list(statements), [])


def name(text='x'):
    return ast.Name(text, ast.Load())


def match(pattern):
    check(module(ast.Match(name(), [ast.match_case(pattern, None, [ast.Pass()])])))


E = ast.Expression

# places
for place in ({}, dict(lineno=1), dict(lineno=1, col_offset='a'), dict(lineno=1, col_offset=10**30),
              dict(lineno=1, col_offset=0), dict(lineno=True, col_offset=0, end_lineno=None),
              dict(lineno=5, col_offset=0, end_lineno=3, end_col_offset=1),
              dict(lineno=5, col_offset=-2, end_lineno=5, end_col_offset=1),
              dict(lineno=5, col_offset=4, end_lineno=5, end_col_offset=1)):
    check(module(ast.Pass(**place)), fix=False)

# fields that are missing or of another type
check(E(5), "eval", False)
check(E(None), "eval", False)
check(E(), "eval", False)
check(E(name()), "exec")
check(name(), "eval")
check(ast.AST(), "exec", False)
check(ast.Module())
check(module(ast.FunctionDef("f", ast.arguments(), [ast.Pass()])))
check(module(ast.FunctionDef("f", 5, [ast.Pass()])))
check(module(ast.FunctionDef(b"f", ast.arguments(), [ast.Pass()])))
check(module(ast.FunctionDef("f", ast.arguments(), None)))
check(E(ast.BinOp(name(), None, name())), "eval")
check(E(ast.Name('x', None)), "eval")
check(E(ast.Name(5, ast.Load())), "eval")
check(E(ast.Name(None, ast.Load())), "eval")
check(E(ast.Name('True', ast.Load())), "eval")
check(E(ast.Call(name(), 3, [])), "eval")
check(E(ast.Call(name(), (), [])), "eval")
check(E(ast.Call(name(), [None], [])), "eval")
check(E(ast.Call(name())), "eval")

# constants
check(E(ast.Constant([])), "eval")
check(E(ast.Constant((1, frozenset([2, ()]), b'a', 2j, None, ...))), "eval")
check(E(ast.Constant((1, [[]]))), "eval")
check(E(ast.Constant()), "eval")
check(E(ast.Constant(1, kind=5)), "eval")
for value in (1 + 2j, -0.0 + 1j, -2j, (), (1, (2.5, b'x')), frozenset(), 10**30, ..., 'a\ud800'):
    print(ascii(eval(compile(E(ast.Constant(value, lineno=1, col_offset=0)), "", "eval"))))

# statements
check(module(ast.AnnAssign(ast.Attribute(name(), 'y', ast.Store()), name(), None, 1)))
check(module(ast.TypeAlias(name(), [], name())))
check(module(ast.TypeAlias(ast.Constant(1), [], name())))
check(module(ast.Delete([ast.Constant(1)])))
check(module(ast.Delete([])))
check(module(ast.Assign([name()], name())))
check(module(ast.With([ast.withitem(None)], [ast.Pass()])))
check(module(ast.ImportFrom('x', [ast.alias('a')])))
check(module(ast.ImportFrom('x', [ast.alias('a')], None)))
check(module(ast.ImportFrom('x', [ast.alias('a')], -1)))
check(module(ast.ImportFrom('x', [None], 0)))
check(module(ast.Try([ast.Pass()], [5], [], [])))
check(module(ast.Try([ast.Pass()], [], [], [])))
check(module(ast.Raise(None, name())))
check(module(ast.If(name(), [], [])))
check(module(ast.Return(name())))
check(module(ast.Assign([ast.Starred(ast.Name('a', ast.Store()), ast.Store())], name())))
check(module(ast.Expr(ast.Yield(name()))))
check(ast.FunctionType([name()], name()), "exec")

# expressions
check(E(ast.BoolOp(ast.And(), [name()])), "eval")
check(E(ast.Compare(name(), [], [])), "eval")
check(E(ast.Compare(name(), [ast.In(), ast.In()], [name()])), "eval")
check(E(ast.Dict([None], [])), "eval")
check(E(ast.ListComp(name(), [])), "eval")
check(E(ast.Lambda(ast.arguments([], [], None, [], [], None, [name()]), name())), "eval")
check(E(ast.Lambda(ast.arguments([], [], None, [ast.arg('a')], [], None, []), name())), "eval")

# patterns
match(ast.MatchStar('x'))
match(ast.MatchAs(None, '_'))
match(ast.MatchAs(ast.MatchAs(), None))
match(ast.MatchOr([ast.MatchAs()]))
match(ast.MatchValue(ast.Constant(True)))
match(ast.MatchValue(ast.UnaryOp(ast.USub(), ast.Constant(1))))
match(ast.MatchValue(ast.UnaryOp(ast.USub(), ast.Constant('1'))))
match(ast.MatchValue(name()))
match(ast.MatchSingleton([]))
match(ast.MatchMapping([ast.Constant(1)], []))
match(ast.MatchClass(ast.Constant(1), [], [], []))
match(ast.MatchClass(name('int'), [], ['a'], []))

loop = ast.UnaryOp(ast.Not(), lineno=1, col_offset=0)
loop.operand = loop
try:
    compile(E(loop), "", "eval")
except RecursionError as e:
    print(str(e).startswith("maximum recursion depth exceeded while traversing '"))
