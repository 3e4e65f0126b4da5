"""decimal: contexts, signals, limits, threads and long numbers."""

import copy
import decimal
import pickle
import threading
from collections.abc import MutableMapping
from decimal import *


def show(text, **names):
    try:
        print(text, '=', repr(eval(text, globals(), names)))
    except (ArithmeticError, TypeError, ValueError, AttributeError, KeyError, MemoryError) as e:
        print(text, 'raises', type(e).__name__, e)


D = Decimal
ALL = list(getcontext().flags)

print('-- the module')
for name in ['DefaultContext', 'BasicContext', 'ExtendedContext', 'MAX_PREC', 'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS',
             'HAVE_CONTEXTVAR', '__version__', '__libmpdec_version__']:
    print(name, getattr(decimal, name))
for name in ['DecimalException', 'ConversionSyntax', 'DivisionImpossible', 'DivisionUndefined', 'InvalidContext']:
    print(name, [t.__name__ for t in getattr(decimal, name).__mro__], getattr(decimal, name).__module__)
for signal in ALL:
    print([t.__name__ for t in signal.__mro__])

print('-- contexts')
for text in ['Context()', 'Context(5, ROUND_UP)', 'Context(prec=3, Emin=-9, Emax=9, capitals=0, clamp=1, flags=[Inexact], traps=ALL)',
             'Context(prec=0)', 'Context(prec="3")', 'Context(prec=10**30)', 'Context(rounding="up")', 'Context(Emin=1)',
             'Context(Emax=-1)', 'Context(capitals=2)', 'Context(clamp=2)', 'Context(traps=[1])', 'Context(traps={})',
             'Context(flags=5)', 'Context(x=1)', 'Context(1, prec=1)']:
    show(text)
c = Context(prec=4, traps=[Overflow])
show('c.Etiny(), c.Etop(), c.copy() is c, copy.copy(c).prec, pickle.loads(pickle.dumps(c))')
show('c.flags[Inexact], c.traps[Overflow], len(c.flags), isinstance(c.flags, MutableMapping), list(c.traps) == ALL')
show('c.flags.get(5, 6)')
show('c.flags[5]')
show('c.flags.pop(Inexact)')
show('c.flags == c.traps, c.flags == dict.fromkeys(ALL, False), c.flags.copy() == c.flags, c.flags == {Inexact: True}')
show('hash(c.flags)')
c.flags[Rounded] = 1
c.traps = dict.fromkeys(ALL, 0)
print(c, sorted(k.__name__ for k, v in c.flags.items() if v), repr(c.traps)[:40])
for text in ['setattr(c, "prec", 0)', 'setattr(c, "traps", 5)', 'delattr(c, "prec")', 'setcontext(5)',
             'localcontext(5)', 'localcontext(y=5)', 'c.create_decimal(" 1")', 'c.create_decimal("1_0")', 'c.add(1, "x")',
             'c.canonical(5)', 'c.create_decimal_from_float("1")']:
    show(text)
show('c.create_decimal("123456"), c.create_decimal(1.23456), c.create_decimal(99999), c.create_decimal((0, (1,) * 9, -3))')
show('c.divide(1, 3), c.power(3, 9), c.power(3, 9, 5), c.divmod(17, 5), c.fma(3, 4, 5), c.to_sci_string(1234567)')

print('-- the current one')
before = getcontext()
with localcontext(prec=6, rounding=ROUND_UP) as inner:
    print(D(1) / 3, getcontext() is inner)
    with localcontext(ExtendedContext) as deeper:
        print(D(1) / 0, deeper.flags[DivisionByZero], ExtendedContext.flags[DivisionByZero])
    try:
        with localcontext() as again:
            again.prec = 2
            raise KeyError(str(D(2) / 3))
    except KeyError as e:
        print(e, getcontext().prec)
print(getcontext() is before, getcontext().prec)
setcontext(BasicContext)
print(getcontext() is BasicContext, getcontext())
setcontext(before)
seen = []


def other():
    getcontext().prec = 5
    seen.append(str(D(1) / 3))


thread = threading.Thread(target=other)
thread.start()
thread.join()
print(seen, getcontext().prec)


class Tagged(Context):
    """A subclass with an attribute."""


tagged = Tagged(prec=3)
tagged.tag = 1
setcontext(tagged)
print(D(2) / 3, getcontext().tag, type(getcontext().copy()).__name__)
setcontext(before)

print('-- signals')
for trapped in [[], ALL]:
    for text in ['c.divide(1, 0)', 'c.divide(0, 0)', 'c.divide(1, 3)', 'c.divide(6, 3)', 'c.sqrt(-1)', 'c.create_decimal("x")',
                 'c.multiply(D("9E+9"), 10)', 'c.multiply(D("9E-9"), D("1E-3"))', 'c.divide_int(D("1E+9"), 3)', 'c.plus(D("1.230000"))',
                 'c.plus(D("0E+20"))', 'c.add(D("sNaN"), 1)', 'c.exp(1)', 'c.ln(0)', 'c.power(0, 0)', 'c.quantize(D("1E+5"), 1)',
                 'c.create_decimal(0.5)', 'c.remainder(D("1E+8"), 3)', 'c.scaleb(1, D("0.5"))', 'c.next_plus(D("9.999E+9"))',
                 'c.to_integral_exact(D("1.5"))', 'c.compare(D("NaN"), 1)', 'c.compare_signal(D("NaN"), 1)', 'c.minus(D("1E-12"))']:
        c = Context(prec=4, Emin=-9, Emax=9, traps=trapped)
        show(text, c=c)
        print('   ', *(k.__name__ for k, v in c.flags.items() if v))
c = Context(traps=[FloatOperation])
setcontext(c)
show('D(0.5)')
show('D(1) < 0.5')
show('D(1) == 0.5, getcontext().flags[FloatOperation], D.from_float(0.5)')
setcontext(before)

print('-- roundings')
for mode in [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]:
    c = Context(prec=2, rounding=mode, Emax=9)
    print(mode, *(c.plus(D(x)) for x in ['1.25', '-1.25', '1.35', '1.05', '1.999', '-1.051', '1E+1', '0.0015001']))
    c.traps[Overflow] = False
    print('  ', c.multiply(D('9E+9'), 9), c.multiply(D('-9E+9'), 9), D('2.5').quantize(D(1), mode), c.subtract(1, 1))

print('-- limits')
wide = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
far = Context(Emax=MAX_EMAX, Emin=MIN_EMIN)
show('wide.divide(1, 4), wide.sqrt(4), wide.add(1, 2), wide.multiply(10 ** 30, 10 ** 30)')
show('wide.divide(1, 3)')
show('wide.sqrt(2)')
show('far.scaleb(1, MAX_EMAX), far.power(10, MAX_EMAX), far.exp(D("1E+18")), far.exp(D("-1E+18")), far.ln(D("1E+999999999999999999"))')
show('far.scaleb(1, MAX_EMAX + 1)')
show('far.power(10, 10 ** 30)')
show('far.exp(D("1E+30"))')
show('far.add(D("1E+999999999999999999"), D("1E-999999999999999999")), D("1E+999999999999999999") > 5')
show('hash(D("1E+999999999999999999")), hash(D("1E-999999999999999999"))')

print('-- long numbers')


def pi():
    """From the documentation of decimal."""
    getcontext().prec += 2
    three = D(3)
    lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s


with localcontext(prec=400):
    print(pi())
    print(D(2).sqrt())
    print(D(1).exp())
    print(D(10).ln())
    print(D(7).log10())
    print(D(3) ** D('0.7'))
    print(D(3) ** -200)
    print(D(10) ** 399 // 7 % 1000, D('1.' + '0' * 150 + '1').ln(), D('1E-300').exp())

print('-- many operations')


def numbers(seed):
    """Numbers without end, of many sizes."""
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        digits = seed >> 60
        yield D((seed >> 9 & 1, tuple(map(int, str(seed * seed)[:3 * digits + 1])), (seed >> 20) % 41 - 20))


operations = 'add subtract multiply divide divide_int remainder remainder_near compare max min quantize next_toward'.split()
single = 'sqrt exp ln log10 plus minus normalize to_integral_value next_plus next_minus'.split()
source = numbers(1)
for prec in [1, 5, 18, 19, 28, 60]:
    c = Context(prec=prec, rounding=[ROUND_HALF_EVEN, ROUND_UP, ROUND_FLOOR][prec % 3], Emax=99, Emin=-99, traps=[])
    for operation in operations:
        print(prec, operation, *(getattr(c, operation)(next(source), next(source)) for _ in range(4)))
    for operation in single:
        print(prec, operation, *(getattr(c, operation)(next(source)) for _ in range(4)))
    print(prec, 'power', *(c.power(abs(next(source)), n) for n in [2, -3, D('1.5'), 30]))
    print(sorted(k.__name__ for k, v in c.flags.items() if v))
