# A trace function that looks at f_locals inside a comprehension changes no variable of the function.
import sys


def looks(frame, event, arg):
    frame.f_locals
    return looks


def nested():
    i = 3
    table = {x: i for x in [i > 0 for i in range(5)]}
    functions = [lambda: i for i in range(3)]
    return table, i, [i for x in (1, 2)], [f() for f in functions], [[i for i in range(i)] for i in range(3)]


sys.settrace(looks)
r = nested()
sys.settrace(None)
print(r)
