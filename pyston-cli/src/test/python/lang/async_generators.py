import sys
class aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        try:
            r = yield ('aw', self.v)
        except BaseException as e:
            print('aw exc', repr(e)); raise
        return r
def run(c):
    n = 0
    try:
        v = c.send(None)
        while True:
            n += 1
            print('  loop got', v)
            v = c.send(n)
    except StopIteration as e:
        return e.value
def t(f, *a):
    print('==', f.__name__)
    try:
        print('result', run(f(*a)))
    except BaseException as e:
        print(type(e).__name__, e, 'cause', repr(e.__cause__), 'ctx', repr(e.__context__), e.__suppress_context__)
async def ag(n):
    try:
        for i in range(n):
            x = yield i
            if x is not None: print('sent', x)
            y = await aw(i)
            print('y', y)
    except BaseException as e:
        print('ag exc', repr(e)); raise
    finally:
        print('ag fin', await aw('fin'))
async def it():
    async for v in ag(3): print('v', v)
    else: print('else')
async def comp():
    return [v async for v in ag(2)], {v: await aw(v) async for v in ag(1)}
async def genexp():
    g = (await aw(x) async for x in ag(2) if x)
    return [v async for v in g]
async def brk():
    g = ag(3)
    async for v in g:
        print(v)
        break
    print(g.ag_running, g.ag_suspended, g.ag_await)
    print(await g.aclose())
    print(await g.aclose())
    try: await g.__anext__()
    except StopAsyncIteration as e: print('SAI', e.args)
async def send():
    g = ag(5)
    print(await g.asend(None))
    print(await g.asend('a'))
    print(await g.athrow(ValueError('thrown')))
async def send_bad():
    g = ag(5)
    await g.asend('first')
async def anext_():
    g = ag(1)
    print(await anext(g))
    print(await anext(g, 'dflt'))
    print(await anext(g, 'dflt'))
    await anext(g)
async def raises_stop():
    async def g():
        yield 1
        raise StopIteration('x')
    async for x in g(): print(x)
async def raises_sai():
    async def g():
        yield 1
        raise StopAsyncIteration('x')
    async for x in g(): print(x)
async def ignores():
    async def g():
        try: yield 1
        except GeneratorExit: yield 2
    x = g()
    await x.__anext__()
    await x.aclose()
async def swallow():
    async def g():
        while True:
            try: yield 1
            except ValueError: print('swallowed')
    x = g()
    await x.__anext__()
    print(await x.athrow(ValueError))
    print(await x.athrow(ValueError('s')))
    print(await x.aclose())
    print(await x.athrow(ValueError))
async def reuse():
    g = ag(3)
    a = g.__anext__()
    print(await a)
    try: await a
    except RuntimeError as e: print(e)
    c = g.aclose()
    await c
    try: await c
    except RuntimeError as e: print(e)
def concurrent():
    g = ag(3)
    a = g.__anext__(); 
    run(a)
    a = g.asend(5); print(a.send(None), g.ag_running, type(g.ag_await).__name__)
    for m in (g.__anext__, g.aclose, lambda: g.athrow(ValueError)):
        b = m()
        try: b.send(None)
        except RuntimeError as e: print(e)
    try: a.throw(KeyError('in await'))
    except StopIteration as e: print('?', e)
    except KeyError as e: print(repr(e))
    print(g.ag_running, g.ag_frame is None)
    try: print(a.send('end'))
    except KeyError as e: print(repr(e))
    print(g.ag_running, g.ag_frame is None)
    yield 1
async def hooks():
    def first(g): print('first', g.__name__)
    old = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(firstiter=first)
    g = ag(1)
    print('made')
    a = g.__anext__()
    print(await a)
    await g.aclose()
    sys.set_asyncgen_hooks(*old)
async def ctxt():
    async def g():
        try:
            raise KeyError('k')
        except KeyError:
            yield sys.exception()
            await aw(1)
            yield sys.exception()
    try: raise IndexError('i')
    except IndexError:
        async for e in g(): print(repr(e), repr(sys.exception()))
async def nested():
    async def inner():
        async for v in ag(2):
            yield v * 10
    async def outer():
        async for v in inner():
            yield v + 1
    return [v async for v in outer()]
async def asyncwith():
    class CM:
        async def __aenter__(self): return await aw('enter')
        async def __aexit__(self, *a): print('exit', a[0]); await aw('exit'); return True
    async def g():
        async with CM() as c:
            yield c
            yield c + 1
            raise ValueError
    return [v async for v in g()]
async def not_async_iter():
    async for x in [1]: pass
for f in it, comp, genexp, brk, send, send_bad, anext_, raises_stop, raises_sai, ignores, swallow, reuse, hooks, ctxt, nested, asyncwith, not_async_iter: t(f)
for _ in concurrent(): pass
g = ag(1)
print(repr(g).split(' at ')[0], g.__name__, g.__qualname__, g.ag_code.co_name, g.ag_frame is not None)
print(type(g).__class_getitem__(int))
a = g.athrow(ValueError('early'))
try: a.send(5)
except RuntimeError as e: print(e)
try: a.send(None)
except RuntimeError as e: print(e)
except ValueError as e: print('VE', e)
# coroutine origin
def mk():
    async def c(): pass
    return c()
c = mk(); print(c.cr_origin); c.close()
sys.set_coroutine_origin_tracking_depth(1)
c = mk(); print([x[1:] for x in c.cr_origin]); c.close()
sys.set_coroutine_origin_tracking_depth(5)
c = mk(); print([x[1:] for x in c.cr_origin]); c.close()
sys.set_coroutine_origin_tracking_depth(0)
