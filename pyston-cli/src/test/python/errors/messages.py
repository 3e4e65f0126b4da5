# Types and texts of common errors.
import traceback
import warnings

warnings.simplefilter('ignore')


def f(a, b=1, *, c):
    pass


class C:
    __slots__ = ('only',)


programs = '''f()
f(1)
f(1, 2, 3, c=1)
f(1, c=1, d=2)
f(1, a=1, c=1)
C().other = 1
C().only
None.x
[].appendd
[1][1]
(1,)["a"]
{}["k"]
{[]: 1}
len(5)
1()
"abc"["x"]
a, b = 1
a, b = 1, 2, 3
[*5]
f(**5)
undefined_name
import no_such_module
raise 1
assert False, "why"
int("x" * 5)
"%d" % "s"
"{}".format()
range(1, 2, 0)
for i in 5: pass
with 5: pass
class D(5): pass
class E(int, str): pass
del undefined_name
super().x
[].pop()
b"a" + "a"
object() < object()
next(iter([]))'''
for line in programs.split('\n'):
    try:
        exec(line)
    except BaseException as e:
        print(line, '->', *traceback.format_exception_only(e), end='')
