"""Calls of functions that are values: closures of one code, callbacks that change, wrappers, recursion by a free variable."""
import sys


def adder(n):
    def add(x):
        return x + n
    return add


def apply(f, x):
    return f(x)


def many(functions, x):
    for f in functions:
        x = f(x)
    return x


def counter():
    count = 0

    def step(by):
        nonlocal count
        count += by
        return count
    return step


def wrapped(function):
    def wrapper(x):
        return function(x) + 1
    return wrapper


@wrapped
def square(x):
    return x * x


def local_recursion(n):
    def fact(k):
        return 1 if k < 2 else k * fact(k - 1)
    return fact(n)


def caller_of(f):
    return f(1)


def looks(x):
    return sys._getframe(1).f_code.co_name, sorted(sys._getframe(1).f_locals)


def raises(x):
    return 1 // (x - 50)


class Callable:
    def __call__(self, x):
        return 'object', x


def with_default(x, y=5):
    return x, y


adders = [adder(i) for i in range(10)]
for i in range(60):
    r = many(adders, i), apply(adders[i % 10], 0.5), square(i), local_recursion(i % 25), caller_of(looks)
print(r)
print(apply(adders[3], 'a') if False else apply(adders[3], 2**63), apply(Callable(), 1), apply(len, 'abc'), apply(adder('x'), 'y'))
steps = [counter() for _ in range(3)]
for i in range(100):
    values = [many(steps[j:j + 1], i) for j in range(3)]
print(values)
for i in range(60):
    try:
        apply(raises, i)
    except ZeroDivisionError as e:
        print(i, e, e.__traceback__.tb_next.tb_next.tb_frame.f_code.co_name)
print(apply(with_default, 1), apply(with_default, 2))
namespace = {'n': 7}
exec('def other(x): return x, n', namespace)
for i in range(40):
    apply(namespace['other'], i)
second = dict(namespace, n=8)
exec('def unrelated(): pass', second)
same_code = type(apply)(namespace['other'].__code__, second)
print(apply(namespace['other'], 1), apply(same_code, 1))


def twice(f):
    def g(x):
        return f(f(x))
    return g


compose = twice(twice(twice(adder(1))))
for i in range(60):
    r = compose(i)
print(r)
try:
    apply(5, 1)
except TypeError as e:
    print(e)
adders[0].__code__ = square.__code__ if False else (lambda n: lambda x: (x, n))(0).__code__
print(many(adders[:1], 3), many(adders[1:3], 3))
