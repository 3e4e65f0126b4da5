# Exceptions that leave compiled code: what handlers and tracebacks see of the variables.
import sys


def stored_by_try(n):
    v = 0
    try:
        for i in range(n):
            v = i
            try:
                v = i * 10
                if i == n - 1:
                    raise KeyError(i)
            finally:
                v += 1
    except KeyError:
        return v


for n in (2000, 3, 2000):
    print(stored_by_try(n))


def raises(n):
    w = 1
    try:
        w = n
        raise ValueError
    finally:
        w += 1


def variables(f, n):
    try:
        f(n)
    except ValueError as e:
        return e.__traceback__.tb_next.tb_frame.f_locals


for i in range(2000):
    r = variables(raises, i)
print(r)


def comprehension(i, numbers):
    seen = []
    try:
        return [1 // i for i in numbers]
    except ZeroDivisionError:
        seen.append(sorted(locals()['numbers']) + [locals()['i']])
    while True:
        try:
            return [j + [i // 0 for i in numbers][0] for j in numbers]
        except ZeroDivisionError as e:
            frame = e.__traceback__.tb_frame
            return seen, frame.f_locals['i'], 'j' in frame.f_locals


for i in range(300):
    r = comprehension(7, [3, 1, 0])
print(r)


def fails(i, numbers):
    return [1 // i for i in numbers]


def values_of_failed():
    try:
        fails(7, (1, 0))
    except ZeroDivisionError as e:
        return e.__traceback__.tb_next.tb_frame.f_locals


for i in range(300):
    r = values_of_failed()
print(r)


def locals_after(i):
    n = len([1 for x, y in enumerate([0 for i in range(3)])])
    return n, sorted(sys._getframe().f_locals)


for i in range(300):
    r = locals_after(i)
print(r)


def delegates(n):
    w = 1
    yield from [w := n, 1 // 0]


def values_of_delegating(n):
    try:
        list(delegates(n))
    except ZeroDivisionError as e:
        return e.__traceback__.tb_next.tb_frame.f_locals


for i in range(300):
    r = values_of_delegating(i)
print(r)
