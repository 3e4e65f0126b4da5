# The Mersenne Twister: the same numbers as CPython for the same seed.
import _random


def show(expression):
    try:
        print(expression, '->', repr(eval(expression)))
    except Exception as error:
        print(expression, '->', type(error).__name__, error)


R = _random.Random
r = R(5)


class S(R):
    pass


for line in r'''
R(1,2)
R(x=1)
S(x=1)
R(-5).random()==R(5).random()
R(5.5).random()
R([])
r.random()
r.getrandbits(0)
r.getrandbits(-1)
r.getrandbits("a")
r.getrandbits(10**20)
r.getrandbits(2**31)
r.setstate(1)
r.setstate((1,))
r.setstate(tuple([0]*625))
r.setstate(("a",)*625)
r.setstate(tuple([0]*624+[700]))
r.setstate(tuple([-1]*625))
r.setstate(tuple([2**40]*625))
r.seed(1,2)
r.seed(a=1)
R().random()<1
_random.Random.__module__
R(0).random()
R(2**40).random()
r.getstate()[:3]
r.getrandbits(5)
r.getrandbits(100)
r.random(1)
R(True).random()
R(2**64).random()
S(3).random()
R(7).getstate()
'''.strip().splitlines():
    show(line)
