"""decimal: numbers, operators, conversions, formats and what errors say."""

import copy
import math
import operator
import pickle
from decimal import *
from fractions import Fraction


def show(text, *values):
    """The value of an expression, or the error."""
    try:
        print(text, '=', repr(eval(text, globals(), dict(zip('abc', values)))))
    except (ArithmeticError, TypeError, ValueError, AttributeError, KeyError) as e:
        print(text, 'raises', type(e).__name__, e)


D = Decimal

print('-- from text and other types')
for text in ['0', '-0', '1.50', '.5', '5.', '+7e-3', '1E+400', '-12_345.678', '  3 \n', '\u0663\u0664', 'inf', '-Infinity', 'NaN',
             'sNaN123', '-nan007', '', '.', 'e5', '1e', '1 2', 'nanx', '--1', '1e1000000000000000000', '0e-3000000000000000000']:
    show('D(a)', text)
for value in [12, -10 ** 30, True, 0.1, -0.0, float('inf'), (1, (1, 2, 3), -2), [0, [0, 0, 7], 3], (0, (), 'F'), (1, (5,), 'N'),
              (2, (1,), 0), (0, (1, 10), 0), (0, (1,), 'x'), (0, 1), None, 'x', 1j, b'1']:
    show('D(a)', value)
show('D.from_float(0.5)')
show('D.from_float("1")')
show('D("1", 5)')
show('D(value="2", context=None)')

print('-- operators')
pairs = [(D('1.30'), D('0.020')), (D('-7'), D('2')), (D('1E+30'), D('1')), (D(10) ** 27, 7), (5, D('0.5')), (D('Inf'), D('-Inf')),
         (D('0'), D('0')), (D('1'), D('0.0')), (D('NaN5'), D('1')), (D('123456789012345678901234567890'), D('-987654321.123456789'))]
for symbol in ['+', '-', '*', '/', '//', '%', '**']:
    for a, b in pairs:
        show(f'a {symbol} b', a, b)
for a, b in pairs:
    show('divmod(a, b)', a, b)
show('pow(D(7), 20, 13), pow(D(-7), D(3), 5)')
show('D(2) ** D("0.5"), D(10) ** -3, D("1.1") ** 100, D(-8) ** 3')
show('-D("1.5"), +D("-0"), abs(D("-2.50")), -D("123456789012345678901234567890")')
show('D(1).__add__(1.5), D(1).__radd__("1"), D(1).__lt__(1j), D(1).__pow__(2, "x")')
show('D(1) == (1+0j), D(1) != "x"')

print('-- order and equality')
show('D("1.0") == 1 == D("1E0"), D("0.1") == 0.1, D("0.5") == 0.5 == Fraction(1, 2)')
show('D("0.3") < Fraction(1, 3) < D("0.34"), D(2) >= 1.5, D("Inf") > 10 ** 400')
show('D("NaN") == D("NaN"), D("NaN") != 1')
show('D("NaN") < 1')
show('D("sNaN") == 1')
show('sorted([D("3"), 1, D("2.5"), D("-1E3"), 2])')
for value in [D('2.50'), D('1E+20'), D('-123456789012345678901234567890'), D('1.1'), D('Inf')]:
    same = value if value.is_infinite() else Fraction(value)
    print(value, hash(value) == hash(float(value) if value.is_infinite() else same))
show('hash(D("sNaN"))')
show('len({D("1"), 1, 1.0, D("1.00"), Fraction(1)})')

print('-- conversions')
for value in ['2.5', '-2.5', '3.5', '0.0001', '-1E+3', '12345678901234567890.6']:
    show('int(a), math.floor(a), math.ceil(a), round(a), round(a, 1), round(a, -1), float(a), a.as_integer_ratio()', D(value))
for value in ['NaN', 'Infinity', 'sNaN']:
    for what in ['int(a)', 'float(a)', 'round(a)', 'a.as_integer_ratio()', 'bool(a)', 'a.as_tuple()', 'a.adjusted()']:
        show(what, D(value))
show('complex(D("1.5")), D(3).real, D(3).imag, D(3).conjugate()')
show('D("-1.50").as_tuple()._replace(sign=0)')
show('round(D(1), "x")')

print('-- as text')
for value in ['0', '-0E+3', '0E-7', '123E+5', '1.23E-6', '1.23E-7', '12345E-2', '1E+10', '-9.99E-15']:
    print(D(value), D(value).to_eng_string(), repr(D(value)))
with localcontext(capitals=0):
    print(D('1E+10'), D('1E+10').to_eng_string())
for spec in ['', '10', '<10', '^10', '*>10', '+', ' ', '010.2f', ',.2f', '020,.1f', '.0f', '.3', '.3e', 'E', 'g', '.2%', '=+12', 'n',
             'z.0f', '0=+12', 'x', '#f', '_f', 'x<010', '.f', '5.5q']:
    for value in ['1234567.891', '-0.4', '1E+9', 'NaN', '-Inf']:
        show('format(a, b)', D(value), spec)
show('"%s %.2f %d %r" % (a, a, a, a)', D('12.345'))
show('f"{a:{b}}"', D('2.675'), '.2f')

print('-- methods')
for text in ['a.quantize(D("0.01"))', 'a.quantize(D("0.01"), ROUND_DOWN)', 'a.quantize(D("1E+1"), rounding=ROUND_UP)',
             'a.to_integral_value()', 'a.to_integral_exact(ROUND_CEILING)', 'a.normalize()', 'a.sqrt()', 'a.exp()', 'a.ln()',
             'a.log10()', 'a.logb()', 'a.next_plus()', 'a.next_minus()', 'a.next_toward(0)', 'a.number_class()', 'a.is_normal()',
             'a.is_signed()', 'a.copy_negate()', 'a.copy_sign(D(-1))', 'a.scaleb(3)', 'a.shift(2)', 'a.rotate(-1)', 'a.fma(2, 3)',
             'a.max(3)', 'a.min(D("NaN"))', 'a.max_mag(-50)', 'a.compare(4)', 'a.compare_total(D("27.1280"))',
             'a.same_quantum(D("0.001"))', 'a.remainder_near(5)', 'a.logical_and(1)', 'a.canonical()', 'a.radix()']:
    for value in ['27.128', '-6', '100', 'Infinity', 'NaN12']:
        show(text, D(value))
show('D(1101).logical_and(1011), D(1101).logical_or(11), D(1101).logical_xor(1011), D(1).logical_invert()')
show('D("1E+60").quantize(1)')
show('D(1).quantize(2, "x")')
show('D(1).quantize("x")')
show('D(1).sqrt(5)')

print('-- copies and classes')


class Money(Decimal):
    """A subclass with an attribute."""

    def __str__(self):
        return '$' + super().__str__()


m = Money('1.50')
m.note = 'x'
for value in [m + 1, +m, copy.copy(m), copy.deepcopy(m), Money(m), Decimal(m), Money.from_float(0.5), m.max(1), -m]:
    print(type(value).__name__, value)
print(pickle.loads(pickle.dumps(D('-1.50'))), pickle.loads(pickle.dumps(m)), copy.copy(D(1)) == 1, m.note)
print(sum(map(D, ['0.1'] * 10)), max(D(1), D(2)), operator.add(D(1), 2), math.trunc(D('-1.9')))
