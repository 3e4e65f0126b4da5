# Coroutines and generators that are suspended inside of expressions, in hot code.
class Await:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def give(x):
    return await Await(x)


def drive(c, *sent):
    seen = []
    try:
        x = None
        while True:
            y = c.send(x)
            seen.append(y)
            x = y
    except StopIteration as e:
        return seen, e.value
    except Exception as e:
        return seen, type(e), e.args


def add(*a):
    return a


class K:
    def m(self, a, b=None):
        return a, b


async def positions(n):
    t = 0
    f = 0.5
    l = []
    k = K()
    for i in range(n):
        t += await give(i)
        f += await give(i * 0.5)
        t = t * 2 + await give(1)
        t = (t * 3) - (await give(2)) * (await give(i))
        l.append(await give(i))
        l.append(add(i, await give('a'), t, await give('b')))
        l.append(k.m(await give(i), await give(3)))
        l.append([1, await give(2), (await give(3), i)])
        x = l[await give(0)], -(await give(7))
        if await give(i % 2):
            l.append('odd')
        try:
            t += 10 // await give(i - 2)
        except ZeroDivisionError:
            t += await give(100)
    return t, f, l[-12:]


async def nested(n):
    t = 0
    l = []
    for i in range(n):
        y = await give(await give(i))
        l.append(add(i, y))
        t = t + y
        y = await give((await give(i)) + (await give(3)))
        l.append((await give(y)) + 1)
    return t, l


async def others(n):
    l = []
    t = 0
    x = 1
    k = K()
    for i in range(n):
        d = {i: await give(i), await give('k'): i}
        y = await give(await give(i))
        z = (await give(0)) or (await give(5))
        w = 1 < await give(i) < 3
        v = [await give(j) for j in range(2)]
        l.append(add(y, z, w, v, d, x, *[await give(1)], k=await give(2)) if i < 0 else (y, z, w, v))
        d['x'] = await give(i)
        d['x'] += await give(1)
        k.a = await give(i)
        k.a += await give(2)
        l.append((d['x'], k.a))
    return l


def gen(n):
    t = 0
    for i in range(n):
        t += yield t
        t = t + (yield 'b')
        x = add((yield i), t, (yield 'c'))
    return t, x


def use(n):
    g = gen(n)
    s = [next(g)]
    try:
        for k in range(100):
            s.append(g.send(k if k % 7 else k * 0.5))
    except StopIteration as e:
        return s, e.value


first = [drive(positions(5)), drive(nested(5)), drive(others(4)), use(6)]
for k in range(150):
    later = [drive(positions(5)), drive(nested(5)), drive(others(4)), use(6)]
    if later != first:
        print('differs', k, later, first)
        break
print(first)
