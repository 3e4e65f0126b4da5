# What tracebacks and frames show of exceptions that compiled code has handled.
import sys
import traceback


def hot(f, *inputs):
    first = [f(i) for i in inputs]
    for _ in range(150):
        later = [f(i) for i in inputs]
        if later != first:
            print(f.__name__, 'differs', first, later)
            return
    print(f.__name__)
    for i in first:
        print(' ', i)


def lines(e):
    return [(t.tb_frame.f_code.co_name, t.tb_lineno - t.tb_frame.f_code.co_firstlineno)
            for t in chain(e.__traceback__)]


def chain(t):
    while t is not None:
        yield t
        t = t.tb_next


def inner(i):
    if i == 0:
        raise KeyError(i)
    if i == 1:
        return {}[i]
    if i == 2:
        return 1 // (
            i - 2)
    return [][i]


def handled(i):
    try:
        x = i
        return inner(
            x)
    except LookupError as e:
        x = 'handled'
        return lines(e), x
    except ArithmeticError as e:
        pass
        return (lines(e),
                [t.tb_frame.f_locals.get('x') for t in chain(e.__traceback__)])


hot(handled, 0, 1, 2, 3)


def reraised(i):
    try:
        try:
            inner(i)
        except KeyError as e:
            raise
        except ZeroDivisionError as e:
            raise ValueError(i) from e
        finally:
            i += 1
    except (KeyError, ValueError) as e:
        return lines(e), e.__context__ and lines(e.__context__)
    except IndexError as e:
        return lines(e)


hot(reraised, 0, 1, 2, 3)


def kept(i):
    value = 1
    try:
        inner(i)
    except Exception as e:
        saved = e
    value = 2
    try:
        value += 1
        raise OSError
    except OSError:
        value += 1
    return saved


def locals_after(i):
    e = kept(i)
    frame = e.__traceback__.tb_frame
    names = {k: v for k, v in frame.f_locals.items() if k != 'saved'}
    return names, frame.f_lineno - frame.f_code.co_firstlineno


hot(locals_after, 0, 1, 2)


def escaping(i):
    for k in range(3):
        try:
            inner(i)
        except KeyError:
            if k == 1:
                raise
            k = 'x'
        finally:
            i = 0


def escaped(i):
    try:
        escaping(i)
    except LookupError as e:
        return lines(e), [t.tb_frame.f_locals.get('k') for t in chain(e.__traceback__)]


hot(escaped, 0, 1)


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind:
            self.lines = lines(value)
            self.formatted = len(traceback.format_exception(value))
        return kind is KeyError


def managed(i):
    m = Manager()
    try:
        with m:
            k = i
            inner(
                k)
    except Exception as e:
        return m.lines, lines(e), sys.exc_info()[2] is e.__traceback__
    return m.lines, m.formatted


hot(managed, 0, 1, 2)


def where():
    return sys._getframe(1).f_lineno - sys._getframe(1).f_code.co_firstlineno


def places(i):
    seen = [where()]
    try:
        seen.append(where())
        inner(i)
    except KeyError:
        seen.append(where())
    except IndexError as e:
        seen.append(where())
        seen.append(sorted(sys._getframe().f_locals))
    finally:
        seen.append(where())
    seen.append(where())
    return seen


hot(places, 0, 3)


def generator(i):
    try:
        yield 1
        inner(i)
    except KeyError as e:
        yield lines(e)
    finally:
        yield where()


def generated(i):
    seen = []
    try:
        for x in generator(i):
            seen.append(x)
    except Exception as e:
        seen.append(lines(e))
    return seen


hot(generated, 0, 1, 3)


def traced(i):
    events = []

    def trace(frame, event, arg):
        events.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno))
        return trace

    out = body(i, lambda: sys.settrace(trace) if i > 1 else None)
    sys.settrace(None)
    return out, events


def body(i, switch):
    try:
        try:
            switch()
            sys._getframe().f_trace = sys.gettrace()
            inner(i % 2)
        except KeyError as e:
            i += 1
    finally:
        i += 1
    return i


hot(traced, 0, 1, 2, 3)
