# Runs the random programs that are named in the file BATCH beside it, each with fresh globals, and prints what they print.
# A program has the names that are defined here.
import builtins
import sys

ORIGINALS = {name: getattr(builtins, name) for name in ('len', 'abs', 'range', 'isinstance', 'min', 'max', 'int', 'float', 'sum', 'list')}
INF = float('inf')
NAN = float('nan')


class OutOfFuel(Exception):
    pass


def make_names(write, length=len, is_instance=isinstance, lowest=min, integer=int, a_list=list):
    """The names of one program; builtins that programs rebind are parameters."""
    state = [0, 0, False]  # calls left, lines left, tracing
    saved = []
    kept = []

    class Odd(Exception):
        count = 1

    class Base:
        count, i, f, b, s, l, t, d, z, o = 0, 5, 1.5, True, 'base', [1, 2], (3, 4), {0: 1}, {2, 5}, None

        def get(self, i0=1):
            return i0

        def add(self, i0):
            self.count += 1
            return i0

        @property
        def prop(self):
            return 11

    class Manager:
        def __init__(self, swallow):
            self.swallow = swallow

        def __enter__(self):
            return self.swallow

        def __exit__(self, kind, value, tb):
            log(('exit', kind))
            return self.swallow

    class AsyncManager:
        def __init__(self, swallow):
            self.swallow = swallow

        async def __aenter__(self):
            return await nap(self.swallow)

        async def __aexit__(self, kind, value, tb):
            log(('exit', await nap(3), kind))
            return self.swallow

    class Nap:
        def __init__(self, value):
            self.value = value

        def __await__(self):
            burn()
            got = yield self.value
            return got

    def nap(value):
        return Nap(value)

    async def ticks(count):
        for i in ORIGINALS['range'](count):
            burn()
            yield i
            await nap(i)

    async def drain(source):
        return [x async for x in keep(source)]

    def drive(coroutine):
        """What the coroutine returns; it gets what it waits for, and now and then an exception."""
        got = None
        turns = 0
        try:
            while True:
                turns += 1
                if turns > 40:
                    coroutine.close()
                    return 'closed'
                if turns % 9 == 7:
                    got = coroutine.throw(Odd(turns))
                else:
                    got = coroutine.send(got)
        except StopIteration as e:
            return e.value

    def burn():
        state[0] -= 1
        if state[0] < 0:
            raise OutOfFuel

    def clean(value, depth=0):
        kind = type(value)
        if kind is integer and not -2**200 < value < 2**200:
            return 'int' + str(value.bit_length()) + ':' + str(value % 1000003)
        if kind in (integer, bool, ORIGINALS['float'], str, type(None)):
            return repr(value)[:60]
        if kind is a_list or kind is tuple:
            if depth > 3:
                return '...'
            return kind.__name__ + '[' + ', '.join([clean(x, depth + 1) for x in value[:9]]) + ']'
        if kind is set or kind is frozenset:
            return kind.__name__ + '(' + ', '.join(sorted([clean(x, depth + 1) for x in value])[:9]) + ')'
        if kind is dict:
            if depth > 3:
                return '...'
            return '{' + ', '.join([clean(k, depth + 1) + ': ' + clean(value[k], depth + 1) for k in a_list(value)[:9]]) + '}'
        if kind is type:
            return value.__name__
        if depth < 2 and issubclass(kind, Base):
            return '<' + kind.__name__ + ' ' + clean(getattr(value, '__dict__', None), depth + 1) + '>'
        return '<' + kind.__name__ + '>'

    def flat(value):
        """The value, without what makes it grow with every turn of a loop."""
        kind = type(value)
        if kind is a_list:
            return [x if not is_instance(x, (a_list, tuple, dict)) else length(x) for x in value[:9]]
        if kind is set:
            return {x for x in value if not is_instance(x, (tuple, frozenset))}
        if kind is tuple:
            return tuple([x if not is_instance(x, (a_list, tuple, dict)) else length(x) for x in value[:9]])
        if kind is dict:
            return {k: value[k] if not is_instance(value[k], (a_list, tuple, dict)) else length(value[k]) for k in a_list(value)[:9]}
        return value

    def log(value):
        state[1] -= 1
        if state[1] >= 0:
            write('  ' + clean(value) + '\n')

    def lines(error):
        found = []
        tb = error.__traceback__
        while tb is not None:
            code = tb.tb_frame.f_code
            if code.co_filename == 'program':
                found.append((code.co_name, tb.tb_lineno))
            tb = tb.tb_next
        return found

    def failure(error):
        return type(error).__name__ + ' ' + str(error)[:200], lines(error), type(error.__context__).__name__, type(error.__cause__).__name__

    def peek(depth):
        """Logs the frame that is so far from this one, if it is one of a function of the program."""
        frame = sys._getframe()
        for _ in ORIGINALS['range'](depth):
            frame = frame.f_back
        code = frame.f_code
        if code.co_filename == 'program' and code.co_name != '<module>':
            log((code.co_name, frame.f_lineno, sorted([(k, clean(v)) for k, v in frame.f_locals.items()])[:30]))

    def tracer(frame, event, arg):
        code = frame.f_code
        if code.co_filename != 'program' or code.co_flags & 0x20:
            return None  # generators have events when they are collected, sooner or later
        if event != 'line':
            log((event, code.co_name, frame.f_lineno if event != 'exception' else arg[0].__name__))
        return tracer

    def trace():
        sys.settrace(tracer)

    def untrace():
        sys.settrace(None)

    def builtin(name, value):
        setattr(builtins, name, value)

    def unbuiltin():
        for name, value in ORIGINALS.items():
            setattr(builtins, name, value)

    def patch(kind, name):
        saved.append((kind, name, kind.__dict__.get(name, saved)))
        setattr(kind, name, property(lambda self: 9))

    def unpatch():
        while saved:
            kind, name, value = saved.pop()
            if value is saved:
                delattr(kind, name)
            else:
                setattr(kind, name, value)

    def recode(target, source):
        target.__code__ = source.__code__

    def keep(generator):
        """Keeps what would run its finally blocks when it is collected."""
        kept.append(generator)
        return generator

    def refuel():
        state[:2] = 60, 120

    def call(f, *arguments):
        refuel()
        write(f.__name__ + '\n')
        try:
            result = f(*arguments)
            if type(result).__name__ == 'generator':
                result = a_list(result)
            elif type(result).__name__ == 'coroutine':
                result = drive(result)
            elif type(result).__name__ == 'async_generator':
                result = drive(drain(result))
            write('= ' + clean(result) + '\n')
        except Exception as e:
            sys.settrace(None)
            unbuiltin()
            write('! ' + clean(failure(e)) + '\n')
        sys.settrace(None)

    return {name: value for name, value in locals().items() if not name.startswith('_')} | {'INF': INF, 'NAN': NAN}


def run(path):
    with open(path, encoding='utf-8') as file:
        text = file.read()
    written = []
    names = make_names(written.append)
    names['__name__'] = 'program'
    try:
        exec(compile(text, 'program', 'exec'), names)
    except BaseException as e:
        sys.settrace(None)
        for name, value in ORIGINALS.items():
            setattr(builtins, name, value)
        written.append('ends by ' + type(e).__name__ + ' ' + str(e) + '\n')
    for name, value in ORIGINALS.items():
        setattr(builtins, name, value)
    return ''.join(written)


def main():
    with open('BATCH') as file:
        programs = file.read().split()
    for program in programs:
        sys.stdout.write('\x01' + program + '\n')
        sys.stdout.write(run(program))
        sys.stdout.flush()


main()
