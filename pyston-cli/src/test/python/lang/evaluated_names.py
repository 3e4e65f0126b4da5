# eval, exec and locals() see exactly the names of their place.
x = 1


def global_name():
    print(list(map(eval, ["x", "sorted(locals())", "[x for x in range(5)]", "x", "sorted(locals())"])))


def local_name():
    x = 2
    print(list(map(eval, ["x", "sorted(locals())", "[x for x in range(5)]", "x", "sorted(locals())"])))


def assigned_by_exec():
    exec("x = 3; y = 4")
    print(x, sorted(locals()))
    try:
        y
    except NameError as e:
        print(e)


def nested():
    x = 5

    def inner():
        y = x
        exec("x = 6")
        return sorted(locals()), x, y

    return inner()


global_name()
local_name()
assigned_by_exec()
print(nested())

names = {'x': 10}
exec("z = x * 2\nclass C:\n    w = z + x", names)
print(names['z'], names['C'].w, sorted(n for n in names if n != '__builtins__'))
print(eval("[x + k for k in range(3)]", {'x': 100}, {'k': 7}))
