# When keys of dict displays are hashed: after all keys and values up to the next **, but one by one in long displays.


def shown(value, log):
    log.append(value)
    return value


for n in (1, 2, 15, 16, 17, 18, 33, 34, 40):
    log = []
    pairs = [f'g({i}): g([])' if i != n // 2 else 'g([]): g(1)' for i in range(n)]
    try:
        exec('{' + ', '.join(pairs) + ', **g({5: 6}), g(7): g(8)}', {'g': lambda x: shown(x, log)})
    except TypeError as e:
        print(n, e, len(log))
print({1: 2, **{3: 4}, 5: 6, 7: 8, **{}, 1: 9})


def suspended():
    yield {(yield 1): (yield 2), (yield 3): (yield 4), **(yield 5), (yield 6): 7}


g = suspended()
next(g)
for v in 'abcd':
    g.send(v)
g.send({'z': 1})
print(g.send('q'))
try:
    {[]: 1, undefined: 2}
except NameError as e:
    print(e)
