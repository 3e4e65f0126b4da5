import sys
log = []
def tracer(frame, event, arg):
    if event == 'exception':
        arg = arg[0].__name__
    log.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno, arg if isinstance(arg, (int, str, type(None))) else type(arg).__name__))
    return tracer
def run(f, *args):
    log.clear()
    sys.settrace(tracer)
    try:
        f(*args)
    except Exception as e:
        print('raised', repr(e))
    finally:
        sys.settrace(None)
    print('==', f.__name__)
    for x in log:
        if x[0] != 'run': print('  ', *x)
def simple(a):
    b = a + 1
    if b > 1:
        c = 2
    else:
        c = 3
    return b
def loops():
    for i in range(2):
        x = i
    else:
        y = 1
    n = 0
    while n < 2:
        n += 1
        if n == 5:
            break
    for i in [1, 2]: pass
    for i in [1, 2]:
        continue
def one_line_loop():
    for i in range(3): x = i
    z = 1; w = 2
def callee(x):
    return x * 2
def calls():
    a = callee(1)
    b = callee(a)
    return b
def excs():
    try:
        raise ValueError(1)
    except KeyError:
        pass
    except ValueError as e:
        x = 1
    finally:
        y = 1
def thrower():
    raise IndexError
def prop():
    thrower()
def withs():
    class CM:
        def __enter__(self):
            return 1
        def __exit__(self, *a):
            return True
    with CM() as c:
        z = 1
    with CM():
        raise KeyError
def gen(n):
    for i in range(n):
        yield i
def usegen():
    for x in gen(2):
        pass
def lam():
    f = lambda x: x + 1
    f(2)
    g = [y for y in (1, 2)]
    h = list(y for y in (1, 2))
def matches(v):
    match v:
        case 1:
            r = 'one'
        case [a, b]:
            r = a
        case _:
            r = None
    return r
def ell():
    ...
def nested():
    def inner():
        return 1
    return inner()
def fin():
    try:
        return 1
    finally:
        x = 2
def deleting():
    x = [1, 2]
    del x[0]
    assert x
    global zz
    zz = 1
    import sys
    pass
for f, a in (simple, (1,)), (loops, ()), (one_line_loop, ()), (calls, ()), (excs, ()), (prop, ()), (withs, ()), (usegen, ()), (lam, ()), (matches, (1,)), (matches, ([1, 2],)), (matches, (3,)), (ell, ()), (nested, ()), (fin, ()), (deleting, ()): run(f, *a)
# local trace function replaced or absent
def t2(frame, event, arg):
    print('t2', event, frame.f_code.co_name)
    if frame.f_code.co_name == 'callee': return None
    frame.f_trace_lines = False
    return t2
sys.settrace(t2); calls(); sys.settrace(None)
# changes locals
def t3(frame, event, arg):
    if event == 'line' and frame.f_lineno == frame.f_code.co_firstlineno + 2:
        frame.f_locals['x'] = 42
    return t3
def changed():
    x = 1
    y = 2
    return x
sys.settrace(t3); r = changed(); sys.settrace(None); print(r)
# raising
def t4(frame, event, arg):
    if event == 'line': raise RuntimeError('from tracer')
    return t4
sys.settrace(t4)
try: simple(1)
except RuntimeError as e: print(e, sys.gettrace())
# f_trace on a running frame
def t5(frame, event, arg):
    print('t5', event, frame.f_lineno - frame.f_code.co_firstlineno)
    return t5
def running():
    a = 1
    sys._getframe().f_trace = t5
    sys.settrace(t5)
    b = 2
    c = 3
    sys.settrace(None)
    d = 4
running()
# profile
plog = []
def prof(frame, event, arg):
    plog.append((frame.f_code.co_name, event, getattr(arg, '__qualname__', arg)))
def profiled():
    x = len([1])
    y = [3, 1].sort()
    z = str(5)
    try: int('x')
    except ValueError: pass
    try: [].pop()
    except IndexError: pass
    callee(x)
    'a'.join(['b'])
    max(1, 2)
    sorted([1], key=callee)
sys.setprofile(prof); profiled(); sys.setprofile(None)
for p in plog: print(*p)
print(sys.gettrace(), sys.getprofile())
