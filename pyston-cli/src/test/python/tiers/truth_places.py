# The line at which a truth value is asked for that raises, in every construct that asks.


class Bad:
    def __bool__(self):
        return 1

    def __lt__(self, other):
        return self


class Rare:
    count = 0

    def __bool__(self):
        Rare.count += 1
        if Rare.count % 5 == 4:
            raise ValueError(Rare.count)
        return Rare.count % 2 == 1


def both(a, b):
    x = 1
    return (x and
            a and
            b)


def either(a, b):
    x = 0
    return (x or
            a or
            b)


def condition(a, b):
    if a:
        return 1
    elif (x := 2) and \
            b:
        return 2
    return 3


def loop(a, b):
    n = 0
    x = [n,
         n]
    while a:
        n += 1
        if n > 3:
            break
    else:
        return 'else'
    return n


def choice(a, b):
    y = 5
    return (1
            if a
            else (2 if
                  b else 3))


def negation(a, b):
    y = 5
    return [not a,
            not b]


def assertion(a, b):
    y = 5
    assert a, \
        'message'
    assert b


def chain(a, b):
    y = 5
    return (a <
            b < 3)


def comprehension(a, b):
    y = 5
    return [x for x in (a, b)
            if x]


def matching(a, b):
    match 5:
        case 4:
            return 4
        case n if a:
            return n
        case n if \
                b:
            return 2


def generator(a, b):
    yield 1
    y = 5
    yield a and b
    if b:
        yield 2
    while a:
        yield 3


def negated(a, b):
    y = 5
    return [not (a and
                 b),
            not (a or b),
            not (a
                 if b else y)]


def nested(a, b):
    if (a and (b or
               a)) or not (a
                           and b):
        return 1
    while (b if
           a else
           b):
        return 2
    return 'x' if not (a or
                       b) else 'y'


class Count:
    def __init__(self, value, name):
        self.value = value
        self.name = name

    def __bool__(self):
        asked.append(self.name)
        return self.value


def ways(a, b, c):
    x = []
    if a and b or c:
        x.append(1)
    asked.append('|')
    if not (a and b):
        x.append(2)
    asked.append('|')
    y = not (a or b and c)
    asked.append('|')
    z = not (a if b else c)
    asked.append('|')
    if a if b else c:
        x.append(3)
    asked.append('|')
    w = a and b or c
    asked.append('|')
    while (a or b) and c:
        x.append(4)
        break
    asked.append('|')
    x += [1 for _ in range(1) if a and (b or c)]
    asked.append('|')
    assert a or b or not c or 1
    return x, y, z, w.name


def lines(error):
    tb = error.__traceback__
    found = []
    while tb:
        found.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return found[1:]


for f in (both, either, condition, loop, choice, negation, assertion, chain, comprehension, matching, generator, negated, nested):
    for pair in ((1, 2), (1, 0), (0, 1), (2, Bad()), (0, Bad()), (Bad(), 1), (Bad(), Bad()), (1, 2)) + ((Rare(), Rare()),) * 9:
        try:
            result = f(*pair)
            if f is generator:
                result = [type(x).__name__ for _, x in zip(range(6), result)]
            print(f.__name__, type(result).__name__)
        except Exception as e:
            print(f.__name__, type(e).__name__, e, lines(e))

asked = []
for turn in range(3):
    for bits in range(8):
        asked.clear()
        print(ways(Count(bits & 4 != 0, 'a'), Count(bits & 2 != 0, 'b'), Count(bits & 1 != 0, 'c')), ''.join(asked))
