# send, throw, close, yield from, return values, and finally on every way out.


def echo():
    got = None
    try:
        while True:
            try:
                got = yield got
            except ValueError as e:
                got = f'caught {e}'
    finally:
        print('closed')


g = echo()
print(next(g), g.send(1), g.throw(ValueError('no')), g.send(2))
g.close()
g.close()


def inner():
    x = yield 1
    print('inner got', x)
    y = yield 2
    return x + y


def outer():
    result = yield from inner()
    print('result', result)
    yield from 'ab'


g = outer()
print(next(g), g.send(10), g.send(20), list(g))


def stops():
    raise StopIteration('early')
    yield


try:
    next(stops())
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))

e = echo()
next(e)
e.close()
print([*(c for c in 'xyz' if c != 'y')], sum(i * i for i in range(10)), max((n for n in ()), default='none'))


def everywhere():
    for i in range(2):
        with_value = [(yield i), (yield i + 10)]
        print(with_value)
    return 'done'


g = everywhere()
next(g)
try:
    for sent in 'abcd':
        print(g.send(sent))
except StopIteration as e:
    print(e.value)
