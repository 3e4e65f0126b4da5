# Code of a module or of an expression, made a function: its names are global.
import ast
import types


def function(source, mode, namespace, flags=0):
    return types.FunctionType(compile(source, 'code', mode, flags), namespace)


space = {}
assign = function('a = 1\nb = a + 1\nfor c in range(3): pass', 'exec', space)
print(assign(), space['a'], space['b'], space['c'])
same = function('locals() is globals()', 'eval', space)
print([same() for _ in range(4)])
count = function('b = b + 1\nb += 1', 'exec', space)
for _ in range(4):
    count()
print(space['b'])
try:
    function('c = 1\nmissing', 'exec', space)()
except NameError as e:
    print(e)
function('def f(): return c\nclass C: c = c\ndel c, a', 'exec', space)()
print(space['C'].c, 'c' in space, 'a' in space)


async def numbers(n):
    for i in range(n):
        yield i


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


def drive(coroutine):
    sent = None
    while True:
        try:
            sent = coroutine.send(sent) + 1
        except StopIteration:
            return


for source in ('a = await Pause(5)', 'async for a in numbers(3): b = await Pause(a)', 'a = [await Pause(x) async for x in numbers(4)]'):
    space = {'Pause': Pause, 'numbers': numbers}
    waiting = function(source, 'exec', space, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    for _ in range(3):
        drive(waiting())
    print(space['a'], space.get('b'))
    drive(eval(compile(source, 'code', 'exec', ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), space))
    print(space['a'], space.get('b'))
