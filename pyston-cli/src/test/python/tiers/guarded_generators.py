# Generators and coroutines that are suspended inside of try and with statements, in hot code.
import sys
from contextlib import contextmanager


def hot(f, *inputs):
    first = [outcome(f, i) for i in inputs]
    for _ in range(150):
        later = [outcome(f, i) for i in inputs]
        if later != first:
            print(f.__name__, 'differs', first, later)
            return
    print(f.__name__, *first)


def outcome(f, i):
    try:
        return f(i)
    except Exception as e:
        return type(e).__name__, e.args, e.__context__ and e.__context__.args


def numbers(n, log):
    try:
        for i in range(n):
            try:
                x = yield i
                if x:
                    raise KeyError(x)
            except KeyError as e:
                log.append(('key', e.args, sys.exception() is e))
                yield 'caught'
                log.append(sys.exception() is e)
            else:
                log.append('else')
            finally:
                log.append(('last', i))
    finally:
        log.append('closed')


def sent(i):
    log = []
    g = numbers(6, log)
    log.append(next(g))
    log.append(g.send(i))
    log.append(g.send(None))
    log.append(next(g))
    log.append(sys.exception())
    g.close()
    return log


hot(sent, 0, 1)


def closed(i):
    log = []
    g = numbers(6, log)
    for k in range(i):
        log.append(next(g))
    g.close()
    return log, list(g)


hot(closed, 0, 1, 3)


def thrown(i):
    log = []
    g = numbers(4, log)
    next(g)
    log.append(g.throw(KeyError('thrown')))
    log.append(next(g))
    if i == 0:
        log.append(list(g))
    elif i == 1:
        log.append(g.throw(ValueError('out')))
    else:
        try:
            g.throw(ValueError('out'))
        except ValueError as e:
            log.append(e.args)
    g.close()
    return log


hot(thrown, 0, 1, 2)


def yields_in_finally(log):
    try:
        log.append((yield 1))
    finally:
        log.append(type(sys.exception()).__name__)
        log.append((yield 2))
        log.append(type(sys.exception()).__name__)
    return 'end'


def finished(i):
    log = []
    g = yields_in_finally(log)
    log.append(next(g))
    try:
        log.append(g.send('a') if i == 0 else g.throw(KeyError(i)))
        log.append(sys.exception())
        log.append(g.send('b') if i < 2 else g.throw(OSError(i)))
    except StopIteration as e:
        log.append(('stop', e.value))
    except (KeyError, OSError) as e:
        log.append((e.args, e.__context__ and e.__context__.args))
    return log


hot(finished, 0, 1, 2)


def returns_in_finally():
    for i in range(5):
        try:
            yield i
            if i == 3:
                return 'three'
        finally:
            yield -i


print([list(returns_in_finally()) for _ in range(100)][-1])


class Manager:
    def __init__(self, log, swallow):
        self.log = log
        self.swallow = swallow

    def __enter__(self):
        self.log.append('enter')
        return self

    def __exit__(self, kind, value, traceback):
        self.log.append((kind and kind.__name__, value and value.args))
        return self.swallow


def managed(log, swallow):
    for i in range(5):
        with Manager(log, swallow) as m:
            x = yield i
            if x is None:
                continue
            if x == 'break':
                break
            if x == 'return':
                return x
            raise x
    yield 'after'


def managers(i):
    log = []
    g = managed(log, i % 2)
    next(g)
    next(g)
    if i < 2:
        log.append(g.send(KeyError(i)))
    elif i < 4:
        log.append(g.throw(KeyError(i)))
    elif i == 4:
        log.append(g.send('break'))
    elif i == 5:
        log.append(g.send('return'))
    try:
        g.close()
    except RuntimeError as e:
        log.append((e.args, list(g)))
    return log


def all_of(i):
    try:
        return managers(i)
    except (KeyError, StopIteration) as e:
        return type(e).__name__, e.args


hot(all_of, 0, 1, 2, 3, 4, 5, 6)


@contextmanager
def changed(d, **values):
    saved = {k: d.get(k) for k in values}
    d.update(values)
    try:
        yield d
    finally:
        d.update(saved)


@contextmanager
def translated(source, target):
    try:
        yield
    except source as e:
        raise target(*e.args) from e


def contexts(i):
    d = {'a': 0}
    seen = []
    with changed(d, a=i) as e:
        seen.append(e['a'])
    try:
        with changed(d, a=5), translated(KeyError, ValueError):
            if i == 1:
                raise KeyError(i)
            if i == 2:
                raise OSError(i)
            if i == 3:
                return seen
    except (ValueError, OSError) as e:
        seen.append((type(e).__name__, e.args, e.__cause__ and e.__cause__.args, e.__traceback__.tb_next is not None))
    seen.append(d)
    return seen


hot(contexts, 0, 1, 2, 3)


class Await:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


class AsyncManager:
    def __init__(self, log, swallow=False):
        self.log = log
        self.swallow = swallow

    async def __aenter__(self):
        self.log.append('enter')
        return await Await('e')

    async def __aexit__(self, kind, value, traceback):
        self.log.append(kind and kind.__name__)
        await Await('x')
        return self.swallow


async def coroutine(n, log, swallow):
    total = 0
    for i in range(n):
        async with AsyncManager(log, swallow) as m:
            try:
                x = await Await(i)
                if x == 3:
                    continue
                if x == 5:
                    break
                total += 10 // (x - 2)
            except ZeroDivisionError:
                raise KeyError(i)
            finally:
                total += m
    return total


def drive(swallow):
    log = []
    c = coroutine(8, log, swallow)
    x = None
    try:
        while True:
            y = c.send(x)
            log.append(y)
            x = y if isinstance(y, int) else 1
    except StopIteration as e:
        log.append(e.value)
    except KeyError as e:
        log.append((e.args, e.__context__.args))
    return log


hot(drive, False, True)


async def agen(n):
    try:
        for i in range(n):
            try:
                yield i
                await Await('w')
            finally:
                await Await(-i)
    finally:
        pass


async def consume(n):
    out = []
    items = agen(n)
    async for x in items:
        out.append(x)
        if x == 3:
            break
    await items.aclose()
    return out


def run(n):
    c = consume(n)
    seen = []
    try:
        while True:
            seen.append(c.send(None))
    except StopIteration as e:
        return seen, e.value


hot(run, 3, 6)


def delegating(log):
    try:
        r = yield from numbers(3, log)
        log.append(r)
    except ValueError as e:
        log.append(e.args)
        yield 'd'
    finally:
        log.append('delegated')


def delegated(i):
    log = []
    g = delegating(log)
    next(g)
    if i == 0:
        log.append(list(g))
    elif i == 1:
        log.append(g.throw(ValueError(1)))
        log.append(next(g, 'end'))
    g.close()
    return log


hot(delegated, 0, 1, 2)


class Items:
    """An asynchronous iterator that ends, or fails, after some items; every second one is awaited."""

    def __init__(self, n, error=None):
        self.n = n
        self.i = 0
        self.error = error

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.i += 1
        if self.i > self.n:
            raise self.error or StopAsyncIteration
        if self.i % 2:
            await Await(-self.i)
        return self.i


async def looping(n, error):
    total = 0
    log = []
    async for x in Items(n, error):
        if x == 3:
            continue
        if x == 7:
            break
        total += x
        async for y, z in pairs(x):
            log.append(y)
            total += 0.5
        else:
            log.append('inner')
    else:
        log.append('else')
    try:
        async for x in n:
            pass
    except TypeError as e:
        log.append(e.args)
    return total, log


async def pairs(n):
    for i in range(n % 3):
        yield i, n


def looped(n):
    c = looping(n % 10, KeyError(n) if n > 10 else None)
    seen = []
    try:
        while True:
            seen.append(c.send(None))
            if n == 9 and len(seen) == 3:
                seen.append(c.throw(OSError('thrown')))
    except StopIteration as e:
        return seen, e.value
    except (KeyError, OSError) as e:
        return seen, e.args, e.__context__


hot(looped, 4, 8, 9, 15)
