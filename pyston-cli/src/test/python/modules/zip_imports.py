"""Modules in zip files: imported, listed, read, and run."""
import importlib
import os
import pkgutil
import runpy
import sys
import tempfile
import zipfile

with tempfile.TemporaryDirectory() as folder:
    first, second = os.path.join(folder, 'first.zip'), os.path.join(folder, 'second.pyz')
    with zipfile.ZipFile(first, 'w') as z:
        z.writestr('zmod.py', 'x = 1\ndef f():\n    raise KeyError(x)\n')
        z.writestr('zpack/__init__.py', '')
        z.writestr('zpack/part.py', 'from zmod import x\nname = __name__\n')
        z.writestr('zpack/data.txt', 'text')
    with zipfile.ZipFile(second, 'w', zipfile.ZIP_DEFLATED) as z:
        z.writestr('__main__.py', 'import zmod\nprint(__name__, zmod.x, __spec__ is None)\n')
        z.writestr('only_here.py', 'y = 2\n')
    sys.path[:0] = [first, second]
    import zmod
    import only_here
    import zpack.part
    print(zmod.x, only_here.y, zpack.part.x, zpack.part.name, type(zmod.__loader__).__name__)
    print(os.path.relpath(zmod.__file__, folder), [os.path.relpath(p, folder) for p in zpack.__path__])
    print([m.name for m in pkgutil.iter_modules([first])], pkgutil.get_data('zpack', 'data.txt'))
    try:
        zmod.f()
    except KeyError as e:
        print(repr(e), e.__traceback__.tb_next.tb_lineno)
    runpy.run_path(second)
    sys.path.insert(0, os.path.join(first, 'zpack'))
    importlib.invalidate_caches()
    import part
    print(part.name)
    with open(os.path.join(folder, 'no.zip'), 'w') as f:
        f.write('this is no zip file')
    sys.path.insert(0, f.name)
    try:
        import not_there
    except ImportError as e:
        print(e)
    print(sys.path_importer_cache[f.name])
