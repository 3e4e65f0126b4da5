# Cells, nonlocal, late binding, class scopes and name mangling.


def counter():
    n = 0

    def step(by=1):
        nonlocal n
        n += by
        return n

    return step


a, b = counter(), counter()
print(a(), a(5), b(), a.__closure__[0].cell_contents)

print([f() for f in [lambda: i for i in range(3)]])
print([f() for f in [lambda i=i: i for i in range(3)]])


class Scope:
    x = 'class'
    direct = [y for y in x]
    try:
        inner = [x for _ in range(1)]
    except NameError as e:
        inner = str(e)

    def __hidden(self):
        return 'mangled'

    def call(self):
        return self.__hidden()


print(Scope.direct, Scope.inner, Scope().call(), [n for n in vars(Scope) if 'hidden' in n])


def unbound():
    try:
        print(late)
    except UnboundLocalError as e:
        print(e)
    late = 1
    del late
    try:
        late
    except UnboundLocalError as e:
        print(e)

    def free():
        return outer

    try:
        free()
    except NameError as e:
        print(e)
    outer = 2
    print(free())


unbound()
