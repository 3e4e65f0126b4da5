# try statements in hot code: ways out of them, nested ones, what is handled meanwhile, and what is left of it.
import sys


def hot(f, *inputs):
    """What the function gives for each input: at first, and when it is hot."""
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
        return describe(e)


def describe(e):
    text = type(e).__name__ + str(e.args)
    if e.__cause__ is not None:
        text += ' from ' + describe(e.__cause__)
    if e.__context__ is not None:
        text += ' in ' + describe(e.__context__)
    return text + str(e.__suppress_context__)[0]


def fail(i):
    if i % 3 == 0:
        raise KeyError(i)
    if i % 3 == 1:
        raise ValueError(i)
    return i


def clauses(i):
    seen = []
    try:
        seen.append(fail(i))
    except KeyError:
        seen.append('key')
    except ValueError as e:
        seen.append(e.args)
    else:
        seen.append('else')
    finally:
        seen.append('finally')
    return seen


hot(clauses, 0, 1, 2)


def first_match(i):
    try:
        return 1 // i
    except (KeyError, ArithmeticError):
        return 'arithmetic'
    except ZeroDivisionError:
        return 'zero'


hot(first_match, 0, 1)


def no_match(i):
    try:
        return fail(i)
    except (TypeError, IndexError):
        return 'no'
    except OSError:
        return 'no'


hot(no_match, 0, 1, 2)


def everything(i):
    try:
        fail(i)
    except:
        return sys.exc_info()[1].args, sys.exception() is sys.exc_info()[1]
    return sys.exc_info()


hot(everything, 0, 1, 2)


def of_else(i):
    try:
        x = i
    except KeyError:
        return 'not here'
    else:
        fail(x)
    finally:
        x = 0
    return x


hot(of_else, 0, 1, 2)


def unbound_after(i):
    e = 5
    try:
        fail(i)
    except KeyError as e:
        pass
    return 'e' in locals(), e


hot(unbound_after, 0, 2)


def in_cell(i):
    def read():
        return e
    e = 7
    try:
        fail(i)
    except KeyError as e:
        return read().args
    except ValueError as e:
        pass
    return read()


hot(in_cell, 0, 2, 1)


def in_globals(i):
    global problem
    problem = 1
    try:
        fail(i)
    except Exception as problem:
        seen = globals()['problem'].args
        return seen
    return problem


hot(in_globals, 0, 2, 1)
print('problem' in globals())


def types_of(i):
    return [KeyError, (KeyError, (ValueError,)), 5, 'text', (IndexError, TypeError)][i]


def computed(i):
    try:
        raise KeyError('k')
    except types_of(i) as e:
        return e.args
    except types_of(9) as e:
        return 'never'


hot(computed, 0, 1, 2, 3, 4)


def loops(n):
    out = []
    for i in range(n):
        try:
            if i == 2:
                continue
            if i == 7:
                break
            if i == 4:
                raise KeyError(i)
            out.append(i)
        except KeyError as e:
            out.append(e.args)
            continue
        finally:
            out.append(-i)
    else:
        out.append('else')
    return out


hot(loops, 4, 12)


def while_loops(n):
    total = 0
    i = 0
    while i < n:
        i += 1
        try:
            try:
                if i % 5 == 1:
                    continue
                if i == 23:
                    break
                total += 10 // (i % 4)
            finally:
                total += 1
        except ZeroDivisionError:
            total += 1000
            if i % 8 == 0:
                continue
            total += 100
    return total


hot(while_loops, 10, 40)


def returns(i):
    try:
        if i == 0:
            return 1
        if i == 1:
            return 2.5
        if i == 2:
            fail(3)
        return None
    except KeyError:
        return True
    finally:
        i = 99


hot(returns, 0, 1, 2, 3)


def number(i):
    try:
        return i * 2
    finally:
        i += 1


def truth(i):
    for k in range(3):
        try:
            if k == i:
                return k == 1
        finally:
            if k == 5:
                return True
    return False


def real(i):
    try:
        try:
            return i / 2
        finally:
            i = 0
    except TypeError:
        return -1.0


hot(number, 3, 4)
hot(truth, 0, 1, 4)
hot(real, 3, 4)
print(sum(number(i) for i in range(100)), [real(i) for i in range(3)])


def finally_returns(i):
    try:
        fail(i)
        return 'body'
    finally:
        if i < 5:
            return 'finally', sys.exception() and sys.exception().args


hot(finally_returns, 0, 1, 2, 5, 6, 7)


def finally_breaks(i):
    seen = []
    for k in range(6):
        try:
            seen.append(fail(k + i))
        finally:
            if k == 4:
                break
            if k != 2:
                continue
            seen.append('end')
    return seen, sys.exception()


hot(finally_breaks, 0, 1, 2)


def finally_raises(i):
    try:
        return fail(i)
    finally:
        fail(i + 1)


hot(finally_raises, 0, 1, 2)


def nested(i):
    seen = [sys.exception()]
    try:
        fail(i)
    except KeyError as e:
        seen.append(sys.exception() is e)
        try:
            fail(i + 1)
        except ValueError as f:
            seen.append(sys.exception() is f)
            seen.append(f.__context__ is e)
        seen.append(sys.exception() is e)
        try:
            try:
                raise OSError
            finally:
                seen.append(type(sys.exception()).__name__)
        except OSError:
            seen.append(type(sys.exception()).__name__)
        seen.append(sys.exception() is e)
    except ValueError as e:
        try:
            raise
        except ValueError as f:
            seen.append(e is f)
    seen.append(sys.exception())
    return seen


hot(nested, 0, 1)


def handler_raises(i):
    try:
        try:
            fail(i)
        except KeyError as e:
            raise TypeError('a') from e
        except ValueError as e:
            raise TypeError('b') from None
    except TypeError as e:
        return describe(e), 'e' in locals()
    return i


hot(handler_raises, 0, 1, 2)


def handler_leaves(i):
    try:
        fail(i)
    except KeyError as e:
        raise OSError('left')
    except ValueError as e:
        raise
    return i


hot(handler_leaves, 0, 1, 2)


def raising(i):
    if i == 0:
        raise KeyError
    if i == 1:
        raise KeyError('made') from ValueError
    if i == 2:
        raise 5
    if i == 3:
        raise KeyError from 5
    if i == 4:
        raise Odd
    raise


class Odd(Exception):
    def __new__(cls):
        return 5


hot(raising, 0, 1, 2, 3, 4, 5)


def passed(i):
    try:
        raising(i)
    except KeyError as e:
        return describe(e)
    except TypeError as e:
        return e.args
    except RuntimeError as e:
        return e.args


hot(passed, 0, 1, 2, 3, 4, 5)


def many(i):
    """Counts how often each clause runs: the types of variables change in handlers."""
    n = 0
    last = None
    for k in range(40):
        try:
            n += [1, 2, 3][k % 4]
            last = k
        except IndexError as e:
            n += 0.5
            last = e.args
        else:
            last = (last,)
    return n, last


hot(many, 0)


def comprehensions(i):
    x = 'x'
    try:
        a = [10 // (x - i) for x in range(3)]
    except ZeroDivisionError:
        return x, sorted(locals())
    return x, a


hot(comprehensions, 1, 7)


def assertions(i):
    try:
        assert i, 'text'
        assert i != 2
        assert [i]
        return i
    except AssertionError as e:
        return e.args


hot(assertions, 0, 1, 2)


def deletions(i):
    d = {1: 2, 'i': i}
    x = i
    del x
    try:
        del d[i]
        x = 1
    except KeyError:
        x = 'gone'
    finally:
        del d['i']
    if i == 2:
        del x
    try:
        return x, d
    except UnboundLocalError as e:
        return e.args


hot(deletions, 1, 2, 3)


class Thing:
    pass


def attributes(i):
    t = Thing()
    if i:
        t.a = 1
    try:
        del t.a
    except AttributeError as e:
        return e.args
    return vars(t)


hot(attributes, 0, 1)


def unbound(i):
    if i:
        x = 1
    try:
        del x
        del x
    except UnboundLocalError as e:
        return e.args, 'x' in locals()


hot(unbound, 0, 1)


def deep(n):
    try:
        return deep(n + 1)
    except RecursionError:
        return n > 100


sys.setrecursionlimit(300)
hot(deep, 0)


def group(i):
    try:
        raise ExceptionGroup('g', [KeyError(i), ValueError(i)])
    except* KeyError as e:
        seen = e.exceptions
    except* ValueError:
        seen = seen, 1
    return str(seen)


hot(group, 0, 1)


def outer_break(n):
    out = []
    for i in range(n):
        for k in range(n):
            try:
                try:
                    if k == 2:
                        break
                    if i == 1:
                        continue
                    out.append((i, k))
                finally:
                    out.append(k)
            except KeyError:
                pass
            else:
                out.append('e')
        try:
            fail(i)
        except (KeyError, ValueError):
            if i == 3:
                break
            continue
        out.append('end')
    return out


hot(outer_break, 3, 5)


def passing_values(i):
    """A value that is pending when an exception comes."""
    try:
        return [i, fail(i), i + 1]
    except KeyError:
        return [i, [i, fail(i + 2)]]
    except ValueError as e:
        return i + (e.args[0] if i else 0) + fail(2)


hot(passing_values, 0, 1, 2)

for i in range(300):
    try:
        try:
            if i % 2:
                raise KeyError(i)
        except KeyError as error:
            last = error.args
        else:
            last = None
    finally:
        count = i
print(last, count, 'error' in globals(), sys.exception())
