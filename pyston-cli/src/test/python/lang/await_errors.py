"""What cannot be awaited, and what is thrown into generators."""


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        print('result', e.value)
    except BaseException as e:
        print(type(e).__name__, e, '| cause:', repr(e.__cause__))


class Manager:
    def __init__(self, enter, leave):
        self.results = enter, leave

    def __aenter__(self):
        return self.results[0]

    def __aexit__(self, *args):
        return self.results[1]


class Awaited:
    def __await__(self):
        return iter(())


class Failing:
    def __aiter__(self):
        return self

    def __anext__(self):
        return self

    def __await__(self):
        1 / 0


class Tuples(Failing):
    def __anext__(self):
        return ()


async def within(manager):
    async with manager:
        pass


async def over(items):
    async for _ in items:
        pass


async def collect(items):
    return [i async for i in items]


async def plain(value):
    await value

run(within(Manager(1, 2)))
run(within(Manager(Awaited(), 2)))
run(within(Manager(Awaited(), Awaited())))
for function in over, collect:
    run(function(Failing()))
    run(function(Tuples()))
run(plain(3))


def generator():
    yield 1
    yield 2


class NoInstance(Exception):
    def __new__(cls, *args):
        return cls


class NoInit(Exception):
    def __init__(self, *args):
        raise KeyError('init')


for kind in NoInstance, NoInit:
    g = generator()
    next(g)
    try:
        g.throw(kind)
    except Exception as e:
        print(type(e).__name__, e)
    print(list(g))


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise ZeroDivisionError(name)


def delegating():
    yield from Broken()


import sys
sys.unraisablehook = lambda u: print('ignored', u.exc_type.__name__, u.exc_value, type(u.object).__name__)
g = delegating()
next(g)
print(g.close())
