import contextlib, io, sys
from contextlib import *
@contextmanager
def tag(name):
    print('<%s>' % name)
    try: yield name
    except ValueError as e: print('caught', e)
    finally: print('</%s>' % name)
with tag('a') as n, tag('b'): print(n)
with tag('c'): raise ValueError('v')
try:
    with tag('d'): raise KeyError('k')
except KeyError as e: print('out', e)
@tag('deco')
def f(): print('in f')
f(); f()
with suppress(ZeroDivisionError, KeyError): 1 / 0
class C:
    def close(self): print('closed')
with closing(C()) as c: print('use')
with ExitStack() as s:
    s.enter_context(tag('one')); s.callback(print, 'callback', 3, sep='-'); s.push(lambda *e: print('exit', e[0]) or True); s.enter_context(nullcontext(4))
    raise RuntimeError('gone')
print('after')
with ExitStack() as s:
    s.callback(print, 'never'); keep = s.pop_all()
print('kept'); keep.close()
out = io.StringIO()
with redirect_stdout(out): print('hidden')
print(repr(out.getvalue()))
with redirect_stderr(out): print('err', file=sys.stderr)
print(repr(out.getvalue()))
@contextmanager
def bad(): 
    if 0: yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def two(): yield 1; yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
try:
    with 3: pass
except TypeError as e: print(e)
try:
    with ExitStack() as s:
        s.callback(lambda: 1 / 0); s.callback(lambda: {}['x']); raise ValueError('first')
except Exception as e:
    while e: print(repr(e)); e = e.__context__
class Ctx(ContextDecorator):
    def __enter__(s): print('enter'); return s
    def __exit__(s, *e): print('leave', e[0]); return False
@Ctx()
def g(): return 5
print(g(), isinstance(Ctx(), AbstractContextManager))
def drive(coro):
    try: coro.send(None)
    except StopIteration as e: return e.value
@asynccontextmanager
async def at(n):
    print('aenter', n)
    try: yield n
    finally: print('aexit', n)
async def main():
    async with at(1) as x, aclosing(agen()) as y:
        print(x, [i async for i in y])
    async with AsyncExitStack() as st:
        await st.enter_async_context(at(2)); st.push_async_callback(cb, 9)
    return 'done'
async def cb(x): print('cb', x)
async def agen():
    yield 1
    yield 2
print(drive(main()))
with suppress(KeyError):
    raise ExceptionGroup('g', [KeyError(1)])
with chdir('/'): import os; print(os.getcwd())
