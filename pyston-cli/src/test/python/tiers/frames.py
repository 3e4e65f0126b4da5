# Frames, locals and tracebacks of code that is compiled, seen from everywhere.
import sys
import traceback


def peek(depth):
    frame = sys._getframe(depth)
    return frame.f_code.co_name, frame.f_lineno, sorted((k, v) for k, v in frame.f_locals.items() if not k.startswith('_'))


def leaf(n):
    m = n * 2
    if n % 1000 == 999:
        return peek(1), peek(2), peek(3)
    return m


def middle(n):
    before = n + 1
    result = leaf(n)
    after = before + 1
    return result


def top(turns):
    seen = []
    total = 0.5
    for i in range(turns):
        r = middle(i)
        if type(r) is tuple:
            seen.append(r)
            total += 1
        else:
            total += r
    return seen, total


for _ in range(3):
    seen, total = top(3000)
    print(total)
    for s in seen:
        print(s)


def fails(n):
    k = n - 1
    return 10 // k


def calls(n):
    z = n
    return fails(z) + 1


def catches(turns):
    n = 0
    for i in range(turns):
        try:
            calls(i)
        except ZeroDivisionError as e:
            n += 1
            lines = [(f.name, f.lineno) for f in traceback.extract_tb(e.__traceback__)]
            tb = e.__traceback__.tb_next.tb_next
            values = tb.tb_frame.f_locals['k'], tb.tb_frame.f_back.f_locals['z']
    return n, lines, values


print(catches(2000))


def locals_inside(n):
    a = n
    b = [x for x in range(3)]
    names = sorted(locals())
    c = 1
    return names, sorted(locals())


for i in range(1000):
    r = locals_inside(i)
print(r)


def puzzle():
    x = 2
    return list(map(eval, ['x', 'sorted(locals())', '[x for x in range(5)]', 'x', 'sorted(locals())']))


x = 1
for i in range(1000):
    r = puzzle()
print(r)


def executes(n):
    y = n
    exec('y = 7; z = 8')
    return y, sorted(locals())


for i in range(1000):
    r = executes(i)
print(r)

kept = []


def keeps(n):
    v = n
    kept.append(sys._getframe())
    v += 1
    w = v * 2
    return w


for i in range(1000):
    keeps(i)
print(sorted(kept[-1].f_locals.items()), kept[-1].f_lineno - keeps.__code__.co_firstlineno)


def traced(n):
    total = 0
    for i in range(n):
        total += i
        if i == 2500:
            sys.settrace(tracer)
            sys._getframe().f_trace = tracer
        if i == 2501:
            sys.settrace(None)
    return total


events = []


def tracer(frame, event, arg):
    events.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno))
    return tracer


print(traced(3000), events)


def generator(n):
    for i in range(n):
        sent = yield i
        if sent:
            yield sorted(sys._getframe().f_locals.items())


g = generator(5000)
total = 0
for i in range(3000):
    total += next(g)
print(total, g.gi_frame.f_locals, g.send(True), next(g))
try:
    g.throw(KeyError('thrown'))
except KeyError as e:
    print(repr(e), [f.lineno - generator.__code__.co_firstlineno for f in traceback.extract_tb(e.__traceback__)][-1])


def error_line(values):
    total = 0
    for v in values:
        total += (v +
                  1)
    return total


for i in range(500):
    error_line([1, 2, 3])
try:
    error_line([1, None])
except TypeError:
    traceback.print_exc()
