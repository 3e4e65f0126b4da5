# Control flow in hot code: loops in loops, else, break, continue, return, comprehensions, try, with, match, closures.


def search(n, wanted):
    for i in range(n):
        for j in range(i):
            if i * j == wanted:
                break
            if j % 2:
                continue
        else:
            continue
        return i, j
    else:
        return None


print([search(60, w) for w in (6, 35, 1000, -1, 41 * 40)])


def whiles(n):
    out = []
    while n:
        n -= 1
        k = n
        while True:
            k //= 2
            if k <= 2:
                break
        else:
            out.append('never')
        if k == 1:
            continue
        out.append(k)
    else:
        out.append('end')
    return out


print(whiles(3000)[-8:])


def ranges():
    seen = []
    for a, b, c in ((0, 10, 3), (10, 0, -4), (5, 5, 1), (0, -3, -1), (2**63 - 3, 2**63 + 2, 2), (-2**63, -2**63 + 3, 2)):
        seen.append([i for i in range(a, b, c)])
    for i in range(3):
        i += 10
        seen.append(i)
    return seen


for _ in range(300):
    r = ranges()
print(r)


def growing():
    items = [1]
    for x in items:
        if len(items) < 200:
            items.append(x + 1)
    return items[-1], len(items)


for _ in range(50):
    r = growing()
print(r)


def tries(n):
    log = []
    for i in range(n):
        try:
            if i % 7 == 0:
                raise ValueError(i)
            if i % 11 == 0:
                continue
            value = 100 // (i % 5)
        except ValueError as e:
            log.append(e.args[0])
        except ZeroDivisionError:
            value = -1
        else:
            value += 1
        finally:
            if i == n - 2:
                break
    return sum(log), value, i


print(tries(4000))


class Manager:
    def __init__(self):
        self.n = 0

    def __enter__(self):
        self.n += 1
        return self

    def __exit__(self, kind, value, tb):
        self.n -= kind is None
        return kind is KeyError


def managed(n):
    m = Manager()
    for i in range(n):
        with m as k:
            if i % 3 == 0:
                raise KeyError(i)
            if i == n - 1:
                return k.n, i
    return m.n, None


print(managed(3001), managed(3002))


def matches(values):
    counts = [0, 0, 0, 0]
    for v in values:
        match v:
            case int(n) if n > 2:
                counts[0] += n
            case [a, b]:
                counts[1] += a + b
            case {'k': x}:
                counts[2] += x
            case _:
                counts[3] += 1
    return counts


print(matches([1, 5, [1, 2], {'k': 4}, 'z', (3, 4)] * 500))


def counters(n):
    count = 0

    def step(by):
        nonlocal count
        count += by
        return count

    for i in range(n):
        step(i)
    return count, step(0.5)


print(counters(3000))


def comprehensions(n):
    squares = [i * i for i in range(n) if i % 2]
    pairs = [(i, j) for i in range(5) for j in range(i)]
    table = {i: str(i) for i in range(4)}
    residues = {i % 7 for i in range(n)}
    nested = [[j for j in range(i)] for i in range(4)]
    return squares[-1], pairs[-1], table, residues, nested


for _ in range(200):
    r = comprehensions(50)
print(r)


def walrus(values):
    out = []
    while (n := len(values)) > 2 and (last := values[-1]) is not None:
        out.append(last * n)
        values = values[:-1]
    return out, n


for _ in range(300):
    r = walrus([1, 2, 3, 4.5, 5])
print(r, walrus([1, 2, 3, None]))


def logic(a, b, c):
    return a and b, a or b, not a, a if b else c, a and b or c, (a or b) and c


for _ in range(1000):
    logic(1, 0, 2)
print(logic(1, 0, 2), logic('', [], 0.0), logic(None, 'x', {}), logic(0.5, (), True))


def keywords(n):
    def f(a, *, b=1, **rest):
        return a + b + sum(rest.values())
    total = 0
    for i in range(n):
        total += f(i) + f(i, b=2) + f(a=i, c=3)
    return total


print(keywords(1500))


def items(n):
    table = [0] * 10
    names = {}
    text = 'abcdefghij'
    for i in range(n):
        table[i % 10] += i
        table[-1] = table[i % 3]
        names[text[i % 10]] = names.get(text[i % 10], 0) + 1
        names[i % 4] = i
    return table, names


print(items(2500))
try:
    items.__code__, [][5]
except IndexError as e:
    print(e)


def out_of_range(values, k):
    return values[k]


for i in range(1000):
    out_of_range([1, 2, 3], i % 3)
for k in (-1, -3, True, slice(0, 2)):
    print(out_of_range([1, 2, 3], k))
for k in (3, -4, 2**70, 'a', None):
    try:
        out_of_range([1, 2, 3], k)
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)


def running(n):
    total = 0
    while n > 0:
        got = yield total
        total += n if got is None else got
        n -= 1


def drive(n):
    g = running(n)
    next(g)
    out = 0
    for i in range(n - 1):
        out += g.send(i) if i % 3 else next(g)
    return out


print(drive(3000))


def delegating(n):
    a = yield from running(n)
    return (yield a)


print(sum(x for x in delegating(2000) if x is not None))


async def pause(n):
    return n


async def work(n):
    total = 0
    for i in range(n):
        total += await pause(i)
    return total


try:
    work(3000).send(None)
except StopIteration as e:
    print(e.value)
