"""Hot generators and coroutines that are suspended inside of expressions, with operands of changing kinds pending."""

import asyncio


def averages():
    total = count = 0
    average = 0
    while True:
        total += yield average
        count += 1
        average = total / count


def operands():
    out = []
    n = 0
    while n < 3:
        a = 1 + (yield 'a') * ((yield 'b') - (yield 'c'))
        b = [n, (yield a), -(yield 'd'), ((yield 'e'), n)]
        c = {n: (yield b), (yield 'k'): 'v', 'z': [(yield 'z')]}
        d = {(yield c), n}
        out.append((yield len(d)))
        n += 1
    return out


def text(s):
    return f'<{s}>'


class Box:
    def __init__(self, v=None, w=0):
        self.v = v
        self.w = w

    def put(self, v, w=0):
        self.v = v
        return self.v, w


def calls(box, xs):
    while True:
        text((yield 'text'))
        box.put((yield 'put'))
        box.put((yield 1), w=(yield 2))
        xs.append((yield 'append'))
        xs[(yield 'index')] = (yield 'item')
        box.v = (yield 'attribute')
        box.w += (yield 'augmented')
        xs[0] += (yield 'element')
        made = Box((yield 'new'), w=(yield 'w'))
        print_it = f'{(yield "f1")}:{(yield "f2")!r:>4}{made.v}'
        n = len((yield print_it))
        m = max(n, (yield 'max'), (yield 'max2'))
        k = isinstance((yield m), (yield 'class'))
        x, y = (yield k), (yield 'pair')
        first, *rest = (yield x)
        z = xs[(yield (first, rest, y)):(yield 'to')]
        s = ','.join([(yield z), (yield 'join')])
        yield s, box.v, box.w, xs


def conditions():
    n = 0
    while (yield 'while'):
        if (yield 'if') and not (yield 'not'):
            n += 1
        elif (yield 'elif') == 2:
            n += 10
        x = (yield 'then') if (yield 'cond') else (yield 'else')
        w = (yield 'or1') or (yield 'or2')
        t = not (yield 'neg')
        n += x if isinstance(x, int) else 100
        assert (yield t) is not None
        if 1 < (yield 'chain') < 10:
            n += 1000
        y = (v := (yield w)) is None
        yield n, y, v
    return n


def loops():
    out = []
    for i in range((yield 'start'), (yield 'stop')):
        for a, b in enumerate([(yield i), i]):
            out.append((a, (yield b), [(yield 'in'), len(out)]))
        for k, v in {'p': (yield 'p')}.items():
            out.append((k, (yield v)))
    for x in (yield 'xs'):
        out.append(x + (yield x))
    return out


def inner(n):
    got = yield n
    return got * 2


def delegated(n):
    total = 0
    for i in range(n):
        total += (yield from inner(i)) + (yield from inner(total))
        xs = [i, (yield from inner(1)), *(yield from inner([5]))]
        total += len(xs) + text((yield from inner('x'))).count('x')
    return total


def nested():
    while True:
        yield (yield (yield 1), (yield 2))
        x = yield (yield from inner((yield 'n')))


def drive(gen, values):
    """Sends the values one after the other; what came back."""
    out = [next(gen)]
    try:
        for v in values:
            out.append(gen.send(v))
    except StopIteration as e:
        out.append(('return', e.value))
    except Exception as e:
        out.append((type(e).__name__, str(e), e.__traceback__.tb_next.tb_lineno - gen_line(gen)))
    gen.close()
    return out


def gen_line(gen):
    return gen.gi_code.co_firstlineno


def throw_at(make, n):
    gen = make()
    out = [next(gen)]
    try:
        for i in range(n):
            out.append(gen.send(2))
        out.append(gen.throw(KeyError(n)))
    except (KeyError, StopIteration, TypeError, IndexError) as e:
        out.append((type(e).__name__, str(e)))
    return out[-2:]


def hot(make, *sequences):
    out = []
    for values in sequences:
        for _ in range(25):
            result = drive(make(), values)
        out.append(result)
    for values in sequences:
        out.append(drive(make(), values) == out[sequences.index(values)])
    return out


def long_lived(values):
    """One generator whose sent values change their kind while it is hot."""
    gen = averages()
    next(gen)
    last = []
    for v in values:
        for _ in range(200):
            last.append(gen.send(v))
    return last[199::200]


async def value(v):
    await asyncio.sleep(0)
    return v


class Context:
    async def __aenter__(self):
        return await value(3)

    async def __aexit__(self, *args):
        await value(None)


async def agen(n):
    for i in range(n):
        yield i + await value(i)


async def waits(n):
    total = 0
    for i in range(n):
        total += await value(i) * (await value(2) + len(await value('ab')))
        xs = [await value(i), (await value([i]))[0], f'{await value(i)}']
        total += len(xs) if await value(i % 2) else await value(7)
        d = {await value('k'): await value(i)}
        total += d[await value('k')]
        async with Context() as c:
            total += c + await value(1)
        total += sum([await value(j) for j in range(3)])
        async for x in agen(2):
            total += x
        ys = [x async for x in agen(2) if await value(x)]
        total += len(ys)
    return total


def change_function():
    """The called function changes while its argument is waited for."""
    global text
    old = text
    results = []

    def caller():
        while True:
            results.append(text((yield)))
    gen = caller()
    next(gen)
    for i in range(60):
        gen.send(i)

    def text(s):
        return 'new', s
    gen.send(60)
    gen.send(61)
    text = old
    gen.send(62)
    gen.send(63)
    return results[58:]


def change_code():
    def f(x, y=1):
        return 'old', x, y

    def g(x, y=2):
        return 'new', x, y
    results = []

    def caller():
        while True:
            results.append(f((yield), y=(yield)))
    gen = caller()
    next(gen)
    for i in range(100):
        gen.send(i)
    gen.send(100)
    f.__code__ = g.__code__
    gen.send(101)
    gen.send(102)
    gen.send(103)
    return results[-3:]


print(hot(averages, [1, 2, 3, 4], [1.5, 2], [1, 'x'], [True, 10 ** 30], []))
print(long_lived([1, 2, 2.5, 10 ** 20, 3]))
print(hot(operands, [2, 3, 4, 'x', 5, 6, 7, 8, 9] * 4, [2.5, 1, 1, 'x', 5, 6, 7, 8, 9] * 4, ['x', 2, 3, 4], [1, 2, 3, 'x', 'y'],
          [1, 2, 3, 4, 5, 6, 7, []], [1, 2, 3, 4, 5, 6, [], 8, 9]))
STEPS = ['t', 'p', 1, 2, 'ap', 0, 7, 'at', 3, 4, 'n', 5, 'f', 'g', [1, 2], 9, 4, int, 'x', 'y', [1, 2, 3], 0, 1, 'j', 'k', None]
print(hot(lambda: calls(Box(), [1, 2]), STEPS, STEPS[:5] + [5, 6], STEPS[:9] + ['s'], STEPS[:14] + [5], STEPS[:17] + [5],
          STEPS[:20] + [[]], STEPS * 2))
print(hot(conditions, [1, 1, 0, 1, 'x', 'y', 'z', 5, None], [1, 0, 2, 0, 3, 4, 0, 5, 50, 7, None], [1, 1, 1, 2, 1, 1, 1, None],
          [0], [1, 0, 2, 1, 5, 0, 6, 0, 1, 'w', 'v', 0]))
print(hot(loops, [0, 2, 5, 1, 2, 3, 4, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, [1, 2], 10, 20], [0, 0, 'ab', 'c', 'd'], ['x', 1], [0, 1, 2, 3]))
print(hot(lambda: delegated(2), [1] * 12, [2, 3, 'x'], [1, 1, 5, [6], 'x'] * 2 + [1], [1.5, 2, 3, [4], 'y', 1]))
print(hot(nested, [1, 2, 3, 4, 5, 6, 7, 8]))
for make in (averages, operands, lambda: calls(Box(), [1, 2, 3]), conditions, loops, lambda: delegated(3), nested):
    print([throw_at(make, n) for n in range(8)])
print([asyncio.run(waits(n)) for n in (1, 5, 30, 60)])
print(change_function())
print(change_code())
