"""The import system: packages, errors and their tracebacks, namespace packages, hooks, loaders in Python."""
import sys


def depth(traceback):
    n = 0
    while traceback:
        n += 1
        traceback = traceback.tb_next
    return n


def attempt(statement):
    try:
        exec(statement, {'__name__': 'zzz'})
    except BaseException as e:
        print(statement, '->', type(e).__name__, e, getattr(e, 'name', None), depth(e.__traceback__))


HERE = __file__.rpartition('/')[0] + '/import_data'
sys.dont_write_bytecode = True
sys.path.insert(0, HERE)
import pkg
print(sorted(k for k in pkg.__dict__ if not k.startswith('__')), pkg.b.Y, pkg.__path__, pkg.__package__, pkg.b.__package__)
print(pkg, pkg.__spec__.parent, pkg.b.__spec__.name)
for statement in [
        'import circ1', 'import bad', 'import pkg.sub', 'import pkg.zz', 'import pkg.b.q', 'from pkg import zz',
        'from pkg.b import Z', 'import repl; print(repl)',
        'from star import *; print(sorted(x for x in dir() if x in "p _q r".split()))', 'import nsp', 'import sys.x',
        'from . import y', 'from .. import y', 'import nonexist.a.b', '__import__("")', '__import__("a", level=-1)',
        '__import__(3)', '__import__("a", level=1)', '__import__("a", {}, level=1)',
        '__import__("a", {"__package__": 3}, level=1)', '__import__("a", {"__package__": "nope"}, level=1)']:
    attempt(statement)

sys.path += [HERE + '/ns1', HERE + '/ns2']
import nsp.m1, nsp.m2
print(nsp.m1.a, nsp.m2.b, nsp.__path__, nsp, type(nsp.__spec__.loader).__name__, hasattr(nsp, '__file__'))
sys.path.remove(HERE + '/ns2')
print(list(nsp.__path__))

sys.modules['blocked'] = None
attempt('import blocked')


class Finder:
    @classmethod
    def find_spec(cls, name, path, target=None):
        if name == 'magic':
            from importlib.machinery import ModuleSpec
            return ModuleSpec(name, cls, origin='here')

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        module.val = getattr(module, 'val', 6) + 1


sys.meta_path.insert(0, Finder)
import magic
print(magic, magic.val)
import importlib
importlib.reload(magic)
print(magic.val)

from importlib.machinery import FileFinder, PathFinder, SourceFileLoader
import importlib.util
loader = SourceFileLoader('qq', HERE + '/star.py')
print(loader.is_package('qq'), loader.get_source('qq'), loader.get_filename(), loader.path)
try:
    loader.get_code('other')
except ImportError as e:
    print(e)
try:
    SourceFileLoader('gone', HERE + '/gone.py').get_data(HERE + '/gone.py')
except FileNotFoundError as e:
    print(e)


class Patched(SourceFileLoader):
    def get_data(self, path):
        return b"v = 'patched'" if path.endswith('.py') else super().get_data(path)


spec = importlib.util.spec_from_file_location('pp', HERE + '/pp.py', loader=Patched('pp', HERE + '/pp.py'))
print(spec.has_location, spec.origin, spec.submodule_search_locations)
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.v, module.__file__, module)
print(PathFinder.find_spec('star').origin, FileFinder(HERE))
print(importlib.util.find_spec('pkg.b').name, importlib.util.resolve_name('..a', 'x.y'))
print(SourceFileLoader.__mro__)
for path in ['/a/b/c.py', 'c.py', '/a/c', '/a/.c']:
    print(importlib.util.cache_from_source(path, optimization='').replace(sys.implementation.cache_tag, 'TAG'))
for path in ['/a/__pycache__/c.x-1.pyc', '/a/c.x-1.pyc', '/a/__pycache__/c.pyc', '/a/__pycache__/c.x.opt-2.pyc',
             '/a/__pycache__/c.x.o-2.pyc']:
    try:
        print(importlib.util.source_from_cache(path))
    except ValueError as e:
        print(e)
import _imp
print(_imp.source_hash(1234, b'hello world'), _imp.is_builtin('nope'), _imp.is_frozen('nope'))
