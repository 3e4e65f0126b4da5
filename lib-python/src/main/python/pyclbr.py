"""Find the classes and functions of Python source without importing it.

``readmodule_ex(module, path)`` maps the names of the classes and functions that a module defines at its top level, or
imports from other source modules, to Class and Function objects; ``readmodule`` keeps the classes only. A package's
mapping also has the key ``__path__``. Each object knows its module, file, first and last line, its parent and its
children; a class also knows its superclasses (as Class objects where they can be found, as text otherwise) and the
lines of its methods.
"""

import ast
import importlib.util
import sys

__all__ = ["readmodule", "readmodule_ex", "Class", "Function"]

_modules = {}


class _Object:
    """What classes and functions have in common."""

    def __init__(self, module, name, file, lineno, end_lineno, parent):
        self.module = module
        self.name = name
        self.file = file
        self.lineno = lineno
        self.end_lineno = end_lineno
        self.parent = parent
        self.children = {}
        if parent is not None:
            parent.children[name] = self


class Function(_Object):
    """A function or method; is_async tells an ``async def``."""

    def __init__(self, module, name, file, lineno, parent=None, is_async=False, *, end_lineno=None):
        super().__init__(module, name, file, lineno, end_lineno, parent)
        self.is_async = is_async
        if isinstance(parent, Class):
            parent.methods[name] = lineno


class Class(_Object):
    """A class; super lists its bases, methods maps the names of its methods to lines."""

    def __init__(self, module, name, super_, file, lineno, parent=None, *, end_lineno=None):
        super().__init__(module, name, file, lineno, end_lineno, parent)
        self.super = super_ or []
        self.methods = {}


def _nest_function(ob, func_name, lineno, end_lineno, is_async=False):
    return Function(ob.module, func_name, ob.file, lineno, ob, is_async, end_lineno=end_lineno)


def _nest_class(ob, class_name, lineno, end_lineno, super=None):
    return Class(ob.module, class_name, super, ob.file, lineno, ob, end_lineno=end_lineno)


def readmodule(module, path=None):
    """The classes of a module, by name."""
    return {name: value for name, value in _read(module, path or []).items() if isinstance(value, Class)}


def readmodule_ex(module, path=None):
    """The classes and functions of a module, by name."""
    return _read(module, path or [])


def _read(module, path, package=None):
    fullname = f'{package}.{module}' if package is not None else module
    if fullname in _modules:
        return _modules[fullname]
    tree = {}
    if module in sys.builtin_module_names and package is None:
        _modules[module] = tree
        return tree
    head, dot, tail = module.rpartition('.')
    if dot:
        parent = _read(head, path, package)
        if '__path__' not in parent:
            raise ImportError(f'No package named {head}')
        return _read(tail, parent['__path__'], head if package is None else f'{package}.{head}')
    search = path if package is not None else path + sys.path
    spec = importlib.util._find_spec_from_path(fullname, search)
    if spec is None:
        raise ModuleNotFoundError(f"no module named {fullname!r}", name=fullname)
    _modules[fullname] = tree
    if spec.submodule_search_locations is not None:
        tree['__path__'] = spec.submodule_search_locations
    try:
        source = spec.loader.get_source(fullname)
    except (AttributeError, ImportError):
        return tree
    if source is None:
        return tree
    return _create_tree(fullname, path, spec.origin, source, tree, spec.parent)


def _create_tree(fullmodule, path, fname, source, tree, inpackage):
    _Reader(fullmodule, path, fname, tree, inpackage).visit(ast.parse(source))
    return tree


class _Reader(ast.NodeVisitor):
    """Fills the mapping of one module."""

    def __init__(self, module, path, file, tree, package):
        self.module = module
        self.path = path
        self.file = file
        self.tree = tree
        self.package = package
        self.inside = []

    def _add(self, made, node):
        if not self.inside:
            self.tree[node.name] = made
        self.inside.append(made)
        for child in node.body:
            self.visit(child)
        self.inside.pop()

    def visit_ClassDef(self, node):
        bases = [self._base(base) for base in node.bases]
        if self.inside:
            made = _nest_class(self.inside[-1], node.name, node.lineno, node.end_lineno, bases)
        else:
            made = Class(self.module, node.name, bases, self.file, node.lineno, end_lineno=node.end_lineno)
        self._add(made, node)

    def _base(self, node):
        name = ast.unparse(node)
        if name in self.tree:
            return self.tree[name]
        parts = name.split('.')
        if len(parts) > 1 and (found := _modules.get(parts[-2])):
            return found.get(parts[-1], name)
        return name

    def _function(self, node, is_async):
        if self.inside:
            made = _nest_function(self.inside[-1], node.name, node.lineno, node.end_lineno, is_async)
        else:
            made = Function(self.module, node.name, self.file, node.lineno, None, is_async, end_lineno=node.end_lineno)
        self._add(made, node)

    def visit_FunctionDef(self, node):
        self._function(node, False)

    def visit_AsyncFunctionDef(self, node):
        self._function(node, True)

    def visit_Import(self, node):
        if self.inside:
            return
        for alias in node.names:
            self._try(alias.name, None)

    def visit_ImportFrom(self, node):
        if self.inside:
            return
        found = self._try(node.module or '', node.level)
        if found is None:
            return
        for alias in node.names:
            if alias.name == '*':
                self.tree.update((name, value) for name, value in found.items() if not name.startswith('_'))
            elif alias.name in found:
                self.tree[alias.asname or alias.name] = found[alias.name]

    def _try(self, name, level):
        """The mapping of an imported module, or None if it has no source."""
        try:
            if level:
                name = importlib.util.resolve_name('.' * level + name, self.package)
                return _read(name, [])
            try:
                return _read(name, self.path, self.package) if self.package else _read(name, self.path)
            except ImportError:
                return _read(name, [])
        except (ImportError, SyntaxError):
            return None
