# Exceptions that leave compiled code: what handlers and tracebacks see of the variables.

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
