# with statements in hot code.
import sys


class Manager:
    def __init__(self, log, swallow=False, enter=None, leave=None):
        self.log = log
        self.swallow = swallow
        self.enter = enter
        self.leave = leave

    def __enter__(self):
        self.log.append('enter')
        if self.enter:
            raise self.enter
        return len(self.log)

    def __exit__(self, kind, value, traceback):
        self.log.append((kind and kind.__name__, value and value.args, traceback and traceback.tb_lineno - traceback.tb_frame.f_code.co_firstlineno,
                         sys.exception() is value))
        if self.leave:
            raise self.leave
        return self.swallow


def hot(f, *inputs):
    first = [outcome(f, i) for i in inputs]
    for _ in range(150):
        later = [outcome(f, i) for i in inputs]
        if later != first:
            print(f.__name__, 'differs', first, later)
            return
    print(f.__name__, *first)


def outcome(f, i):
    try:
        return f(i)
    except Exception as e:
        return type(e).__name__, e.args, e.__context__ and e.__context__.args


def simple(i):
    log = []
    with Manager(log) as m:
        log.append(m + i)
    return log


hot(simple, 1, 2)


def swallowed(i):
    log = []
    with Manager(log, i != 3) as m:
        if i:
            raise KeyError(i)
        log.append('end')
    log.append(sys.exception())
    return log, m


hot(swallowed, 0, 1, 3)


def ways_out(i):
    log = []
    for k in range(5):
        with Manager(log, True):
            if k == 1:
                continue
            if k == 2:
                raise ValueError(k)
            if k == i:
                break
            if k == i + 1:
                return k, log
            log.append(k)
    else:
        log.append('else')
    return log


hot(ways_out, 0, 2, 3, 4, 9)


def typed(i):
    with Manager([]):
        return i + 1


print(sum([typed(i) for i in range(200)]), typed(0.5))


def two(i):
    log = []
    with Manager(log, i == 1) as a, Manager(log, i == 2) as b:
        log.append((a, b))
        if i:
            raise KeyError(i)
    return log


hot(two, 0, 1, 2, 3)


def faults(i):
    log = []
    with Manager(log), Manager(log, True, OSError('enter') if i == 1 else None, OSError('leave') if i == 2 else None):
        if i != 3:
            raise KeyError(i)
    return log


hot(faults, 0, 1, 2, 3)


def no_manager(i):
    with [Manager([]), 5, Exit][i] as m:
        return 'inside'


class Exit:
    @staticmethod
    def __enter__():
        pass


hot(no_manager, 0, 1, 2)


def to_targets(i):
    d = {}
    with Manager(d.setdefault('log', [])) as d['key'], Manager([]) as (a if False else d)['n']:
        pass
    with Pair() as (x, y), Pair() as [*z]:
        return d, x, y, z


class Pair:
    def __enter__(self):
        return 1, 2

    def __exit__(self, *exception):
        return None


try:
    hot(to_targets, 0)
except NameError as e:
    print(e)


def inside_try(i):
    log = []
    try:
        with Manager(log, i == 0):
            try:
                if i < 3:
                    raise KeyError(i)
                return log
            finally:
                log.append('finally')
            log.append('not here')
    except KeyError as e:
        log.append(e.args)
    else:
        log.append('else')
    return log


hot(inside_try, 0, 1, 2, 3)


def in_handler(i):
    log = []
    try:
        raise KeyError(i)
    except KeyError as e:
        with Manager(log, True):
            raise ValueError(i)
        log.append(sys.exception() is e)
    return log, sys.exception()


hot(in_handler, 0)


class Lying:
    def __enter__(self):
        return self

    def __exit__(self, *exception):
        return Truth()


class Truth:
    def __bool__(self):
        raise OSError('no truth')


def truth(i):
    with Lying():
        if i:
            raise KeyError(i)
    return i


hot(truth, 0, 1)


def counter(n):
    """A manager that is entered again and again."""
    total = 0
    depth = Depth()
    for i in range(n):
        with depth, depth as d:
            total += d.depth
    return total, depth.depth


class Depth:
    depth = 0

    def __enter__(self):
        self.depth += 1
        return self

    def __exit__(self, *exception):
        self.depth -= 1


hot(counter, 10, 1000)
