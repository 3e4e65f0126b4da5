"""The classes of the module ast: constructors, class attributes, instances."""
import ast
import copy
import pickle


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs).__dict__)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


attempt(ast.FunctionDef, 1, 2, 3, 4, 5, 6, 7, 8, 9)
attempt(ast.Name, 'a', id=3)
attempt(ast.Name, 1, foo=2)
attempt(ast.Load, 1)
attempt(ast.Return, 1, 2)
attempt(ast.AST, 1)
attempt(ast.AST, x=1)


class Sub(ast.Name):
    pass


class Own(ast.AST):
    _fields = ('a', 'b')


class NoFields(ast.AST):
    _fields = None


class Twice(ast.AST):
    _fields = ('a', 'a')


attempt(Sub, 'x', ast.Load, lineno=1)
attempt(Own, 1, 2)
attempt(Own, 1, 2, 3)
attempt(Own, 1, b=2, c=3)
attempt(NoFields, 1)
attempt(Twice, 1, 2)
print(ast.dump(Own(1, [Own(b=2)])))
print(ast.Name.end_lineno, ast.FunctionDef.returns, ast.ImportFrom.level, hasattr(ast.Name, 'lineno'))
print(hasattr(ast.MatchAs, 'end_lineno'), ast.MatchAs.name)
print(ast.Name('x', lineno=2).__reduce__())
print(ast.Load() is ast.Load(), ast.parse('a').body[0].value.ctx is ast.parse('b').body[0].value.ctx)
ast.Name.parent = None
print(ast.Name('x').parent, ast.AST.__module__)
del ast.Name.parent

for name in sorted(dir(ast)):
    cls = getattr(ast, name)
    if isinstance(cls, type) and issubclass(cls, ast.AST) and cls.__module__ == 'ast':
        optional = [key for key, value in cls.__dict__.items() if value is None]
        print(name, [c.__name__ for c in cls.__mro__], cls._fields, cls.__match_args__, cls._attributes, optional)
        print(cls.__doc__)

tree = ast.parse("a + b")
print(ast.dump(pickle.loads(pickle.dumps(tree))) == ast.dump(tree) == ast.dump(copy.deepcopy(tree)))
print(compile(tree, "", "exec", ast.PyCF_ONLY_AST) is tree)
match tree.body[0].value:
    case ast.BinOp(ast.Name(x), ast.Add(), ast.Name(y)):
        print(x, y)
