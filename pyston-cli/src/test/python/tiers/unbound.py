# Variables that are unbound wherever they are read, and what is computed from them.


def augmented(i, j):
    i |= +never
    never -= i
    return i


def assigned(i):
    i = never
    never = i
    return i


def compared(i):
    while i < never or -i == never:
        i = i + never
    never = 1


def returned(i):
    if i:
        return never
    never = 1


for i in range(1, 300):
    for f in (lambda n: augmented(n, n), assigned, compared, returned):
        try:
            f(i)
        except UnboundLocalError as e:
            message = str(e)
print(message)
