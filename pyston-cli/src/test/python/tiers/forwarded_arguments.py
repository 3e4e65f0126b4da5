"""Functions with *args and **kwargs, and calls that pass such things on, when both are compiled code."""


def collect(first, *rest, last=0, **named):
    return first, rest, last, named


def positional_only(a, b=2, /, *, c=3, **named):
    return a, b, c, sorted(named.items())


def only_rest(*rest):
    total = 0
    for x in rest:
        total += x
    return total


def only_named(**named):
    return sum(named.values())


class Base:
    def __init__(self, *args, **kwargs):
        self.args = args
        self.kwargs = kwargs

    def method(self, *args):
        return len(args), self.args


def decorated(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)
    wrapper.calls = 0
    return wrapper


@decorated
def add(a, b=10, *, c=100):
    return a + b + c


def direct(i):
    out = [only_rest(), only_rest(i), only_rest(i, 2, 3), only_named(), only_named(x=i), only_named(x=i, y=1)]
    out.append(collect(i, last=i)) if i % 3 == 0 else out.append(collect(i, last=1, x=2))
    made = Base(i, 2, k=i)
    out += [made.args, made.kwargs, made.method(), made.method(i, i)]
    out.append(positional_only(i, c=4, a=5, b=6))
    return out


def passing(i, *args, **kwargs):
    return (only_rest(*args), only_rest(i, *args), only_named(**kwargs), collect(i, *args, **kwargs), add(*args),
            collect(*[i, 2], **{'z': 1}), only_rest(*range(i % 4)), max(*args), dict(**kwargs), print(*args, end=';'))


def kept(*args, **kwargs):
    kwargs['new'] = args
    return args, kwargs


def not_shared():
    named = {'a': 1}
    args = (1, 2)
    first = kept(*args, **named)
    first[1]['b'] = 3
    return first, kept(*args, **named), named, args


def attempt(f):
    try:
        return f()
    except TypeError as e:
        return str(e)


def flipped(x):
    return only_rest(x, 1) if x % 7 else only_rest(x + 0.5, 1)


def replaced(i):
    return add(i)


class Lazy:
    def keys(self):
        return ['p', 'q']

    def __getitem__(self, key):
        return ord(key)


for i in range(60):
    d, p, s, f = direct(i), passing(i, 1, 2, x=3), not_shared(), flipped(i)
print()
print(d)
print(p)
print(s)
print([flipped(i) for i in range(5, 9)], add.calls)
for i in range(60):
    errors = [attempt(lambda: add(*(1, 2, 3))), attempt(lambda: add(**{'d': 1})), attempt(lambda: only_rest(*5)),
              attempt(lambda: only_named(**5)), attempt(lambda: only_named(**{1: 2})), attempt(lambda: add(1, *5)),
              attempt(lambda: collect(**{'first': 1}, first=2)), attempt(lambda: add(1, *(2,), **{'b': 3})),
              attempt(lambda: positional_only(b=1)), attempt(lambda: only_named(**Lazy()))]
for e in errors:
    print(e)
for i in range(60):
    r = replaced(i)
print(r)
add = collect
print(replaced(1))
