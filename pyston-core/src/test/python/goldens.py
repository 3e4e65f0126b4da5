"""Records what CPython 3.12 does with strings and numbers: src/test/resources/org/pyston/*/goldens-*.txt.

python3.12 goldens.py                      the recorded files
python3.12 goldens.py FOLDER SEED FACTOR   FACTOR times as many other cases into FOLDER, for a run by hand:
                                           give the file's path to the main method of the Java test

A line is operation, arguments and expected result, with tabs between. Strings are escaped by unicode_escape, floats are
the 16 hexadecimal digits of their bits after "f:", an exception is its type and text.
"""
import math
import os
import random
import struct
import sys

sys.set_int_max_str_digits(0)
HERE = os.path.dirname(os.path.abspath(__file__))


def text(s):
    escaped = s.encode('unicode_escape').decode('ascii').replace(' ', '\\x20')
    return '\\x2d' if s == '-' else escaped or '-'


def value(v):
    if isinstance(v, bool) or v is None:
        return str(v)
    if isinstance(v, int):
        return str(v)
    if isinstance(v, float):
        return 'f:%016x' % (struct.unpack('>Q', struct.pack('>d', v))[0] if v == v else 0x7ff8 << 48)
    if isinstance(v, str):
        return text(v)
    if isinstance(v, (list, tuple)):
        return '|'.join(map(value, v)) if v else '[]'
    raise TypeError(v)


NUMBERS = {}
STRINGS = {}


def op(table):
    def add(function):
        table[function.__name__] = function
        return function
    return add


class Cases:
    def __init__(self, seed):
        self.r = random.Random(seed)

    # numbers

    def int(self):
        r = self.r
        kind = r.randrange(6)
        if kind == 0:
            n = r.randrange(-20, 20)
        elif kind == 1:
            n = r.choice([1, -1]) * ((1 << r.randrange(0, 130)) + r.randrange(-2, 3))
        elif kind == 2:
            n = r.getrandbits(r.randrange(1, 64)) * r.choice([1, -1])
        elif kind == 3:
            n = r.getrandbits(r.randrange(60, 400)) * r.choice([1, -1])
        elif kind == 4:
            n = r.choice([1, -1]) * (10 ** r.randrange(30) * r.randrange(1, 100) + r.choice([0, 0, 1, -1]))
        else:
            n = r.choice([1, -1]) * ((1 << 61) - 1) * r.randrange(1, 9) + r.randrange(-1, 2)
        return n

    def float(self):
        r = self.r
        kind = r.randrange(8)
        if kind == 0:
            x = struct.unpack('>d', struct.pack('>Q', r.getrandbits(64)))[0]
        elif kind == 1:
            x = r.uniform(-1000, 1000)
        elif kind == 2:
            x = round(r.uniform(-1000, 1000), r.randrange(5))
        elif kind == 3:
            x = r.randrange(-10 ** r.randrange(1, 30), 10 ** 20) / r.choice([1, 2, 4, 8, 10, 100, 1000, 10 ** 22])
        elif kind == 4:
            x = struct.unpack('>d', struct.pack('>Q', r.choice([r.randrange(100), r.randrange(2047) << 52])))[0]
        elif kind == 5:
            x = float(self.int())
        elif kind == 6:
            x = r.randrange(1, 1000) * 10.0 ** r.randrange(-30, 30)
        else:
            x = r.choice([0.0, -0.0, 0.5, 1.5, 2.5, -0.5, 1e16, 1e15, 1e17, 123456.0, 9.5, 0.05, 0.25, math.inf, -math.inf,
                          math.nan, 1e-4, 1e-5, 99999.5, 999999.5, 9999999.5, 5e-324, 2.2250738585072014e-308,
                          1.7976931348623157e308, 1.0, -1.0, 2.0, -2.0])
        return x

    def pick(self, alphabet, most):
        return ''.join(self.r.choice(alphabet) for _ in range(self.r.randrange(most + 1)))

    def float_text(self):
        r = self.r
        kind = r.randrange(5)
        if kind == 0:
            return self.pick(['1', '0', '9', '_', '.', 'e', '-', '+', ' ', '\u0663', 'inf', 'nan', 'INFINITY', 'x'], 6)
        if kind == 1:
            return repr(self.float())
        if kind == 2:
            return '%d.%de%d' % (r.getrandbits(r.randrange(1, 80)), r.getrandbits(r.randrange(1, 80)), r.randrange(-350, 320))
        if kind == 3:
            x = self.float()
            return '%.*e' % (r.randrange(0, 40), x)
        return r.choice(['1_0.0_1', ' 1.5\n', '\u00a02\u2003', '\x1c1', '1_', '1._0', '.5', '5.', '.', '', '-inf', '+NaN', 'infinit', '1e',
                         '1e+', '0x10', '1f', '1d', '1e5d', '\u0661\u0662.\u0665', '1\0', 'nan(1)', '--1', '1e400', '-1e400', '1e-400',
                         '1e99999999999999999999', '0e99999999999999999999', '1e-99999999999999999999', '-0', '\ud800', '1 2'])

    def hex_text(self):
        r = self.r
        kind = r.randrange(4)
        if kind == 0:
            return self.float().hex()
        if kind == 1:
            return '%s0x%x.%xp%d' % (r.choice(['', '-', '+']), r.getrandbits(r.randrange(1, 80)), r.getrandbits(r.randrange(1, 80)),
                                     r.randrange(-1150, 1050))
        if kind == 2:
            return '0x1.%xp%d' % (r.getrandbits(52) << 4 | r.choice([7, 8, 9, 0]), r.randrange(-1076, -1020))
        return r.choice(['', 'inf', ' -INF ', 'nan', '0x', '0x.', '1.', '.8', '1p', '1p+', 'xyz', '0x1p1024', '0x1.fffffffffffff8p1023',
                         '0x1.fffffffffffff7p1023', '0x0.00000000000008p-1022', '0x0.000000000000080001p-1022', '1p-99999999999', '0p99999999999',
                         '0x1 p1', '0X1P5', '1p99999999999', '0x' + '0' * 30 + '1.' + '0' * 30 + '1'])

    def int_text(self):
        r = self.r
        kind = r.randrange(4)
        if kind == 0:
            return self.pick(['1', '0', '7', '_', '-', '+', ' ', '0x', '0b', '0o', 'f', 'z', '\u0663', '\n', 'Z'], 6)
        n = self.int()
        if kind == 1:
            return r.choice(['%d', '%x', '%#x', '%#o', ' %d\t'])% n
        if kind == 2:
            return format(n, r.choice(['_d', '_x', '#_b', '#_o', '#X']))
        return r.choice(['', ' ', '+', '0_', '00', '01', '0_0', '0x', '0x_1', '0b2', '\u0661\u0662', '\u00a012', '\x1c1', '\ud800', "'", '1\0',
                         '1' * 250 + 'x', '9' * 300, '9' * 2000, '0' * 4301, '1' * 4301, '\u00e9' * 250])


SMALL_POW = 40


@op(NUMBERS)
def float_repr(c):
    x = c.float()
    return (x,), lambda: text(repr(x))


@op(NUMBERS)
def float_format(c):
    x, flags = c.float(), c.r.choice([0, 1, 4, 8])
    code, precision = c.r.choice('efgEFG'), c.r.choice([0, 1, 2, 3, 6, 10, 12, 15, 16, 17, 20, 30])
    if code in 'fF' and abs(x) > 1e60:
        code = 'e'
    if flags == 8:
        return (x, code, precision, flags), lambda: format(x, 'z.%d%s' % (precision, code))
    return (x, code, precision, flags), lambda: ('%%%s.%d%s' % ({0: '', 1: '+', 4: '#'}[flags], precision, code)) % x


@op(NUMBERS)
def float_parse(c):
    s = c.float_text()
    return (s,), lambda: float(s)


@op(NUMBERS)
def float_hex(c):
    x = c.float()
    return (x,), lambda: x.hex()


@op(NUMBERS)
def float_fromhex(c):
    s = c.hex_text()
    return (s,), lambda: float.fromhex(s)


@op(NUMBERS)
def int_parse(c):
    s, base = c.int_text(), c.r.choice([10, 10, 0, 0, 2, 8, 16, 36, 7])

    def parse():
        sys.set_int_max_str_digits(4300)
        try:
            return int(s, base)
        finally:
            sys.set_int_max_str_digits(0)
    return (s, base), parse


@op(NUMBERS)
def int_str(c):
    n = c.int() if c.r.random() < .9 else 10 ** c.r.choice([4299, 4300, 4400, 5000]) - c.r.randrange(2)

    def convert():
        sys.set_int_max_str_digits(4300)
        try:
            return str(n)
        finally:
            sys.set_int_max_str_digits(0)
    return ('%x' % n,), convert


def unary(name, kind, function):
    def make(c):
        x = getattr(c, kind)()
        return (x,), lambda: function(x)
    NUMBERS[name] = make


def binary(name, kind, function):
    def make(c):
        x, y = getattr(c, kind)(), getattr(c, kind)()
        if c.r.random() < .1:
            y = type(x)(0)
        return (x, y), lambda: function(x, y)
    NUMBERS[name] = make


unary('int_hash', 'int', hash)
unary('float_hash', 'float', lambda x: 0 if x != x else hash(x))
unary('int_float', 'int', float)
unary('float_int', 'float', int)
unary('float_round0', 'float', round)
unary('ratio', 'float', lambda x: x.as_integer_ratio())
unary('isqrt', 'int', math.isqrt)
for base, function in ((2, bin), (8, oct), (16, hex)):
    unary('prefixed%d' % base, 'int', function)
binary('int_add', 'int', lambda a, b: a + b)
binary('int_sub', 'int', lambda a, b: a - b)
binary('int_mul', 'int', lambda a, b: a * b)
binary('int_floordiv', 'int', lambda a, b: a // b)
binary('int_mod', 'int', lambda a, b: a % b)
binary('int_truediv', 'int', lambda a, b: a / b)
binary('gcd', 'int', math.gcd)
binary('lcm', 'int', math.lcm)
binary('float_mod', 'float', lambda a, b: a % b)
binary('float_floordiv', 'float', lambda a, b: a // b)
binary('float_divmod', 'float', divmod)


@op(NUMBERS)
def int_truediv_wide(c):
    a = c.r.getrandbits(c.r.randrange(1, 1300)) * c.r.choice([1, -1])
    b = c.r.getrandbits(c.r.randrange(1, 1300)) + 1
    return (a, b), lambda: a / b


@op(NUMBERS)
def float_round(c):
    x, n = c.float(), c.r.choice([0, 1, 2, 3, -1, -2, 5, 10, 15, 20, -20, 300, 324, -308, -309])
    return (x, n), lambda: round(x, n)


@op(NUMBERS)
def int_round(c):
    x, n = c.int(), c.r.randrange(-40, 2)
    return (x, n), lambda: round(x, n)


@op(NUMBERS)
def int_pow(c):
    x, n = c.r.randrange(-50, 50), c.r.randrange(SMALL_POW)
    return (x, n), lambda: x ** n


@op(NUMBERS)
def int_powmod(c):
    x, n, m = c.int(), c.int(), c.int() if c.r.random() < .9 else c.r.randrange(-3, 3)
    return (x, n, m), lambda: pow(x, n, m)


@op(NUMBERS)
def int_lshift(c):
    x, n = c.int(), c.r.choice([0, 1, 5, 31, 62, 63, 64, 100, -1])
    return (x, n), lambda: x << n


@op(NUMBERS)
def int_rshift(c):
    x, n = c.int(), c.r.choice([0, 1, 5, 31, 62, 63, 64, 100, -1, 1 << 40])
    return (x, n), lambda: x >> n


@op(NUMBERS)
def compare(c):
    n = c.int()
    x = c.float() if c.r.random() < .5 else float(n)
    if x != x:
        x = 1.0
    return (x, n), lambda: (x > n) - (x < n)


@op(NUMBERS)
def float_pow(c):
    # exact cases only: libm and the JDK may differ in the last bit otherwise
    x = c.r.choice([0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, math.inf, -math.inf, math.nan, 1e200])
    y = c.r.choice([0.0, 1.0, -1.0, 2.0, 3.0, -3.0, 0.5, -0.5, math.inf, -math.inf, math.nan, 1e300, 2.5])

    def power():
        v = x ** y
        return 'complex' if isinstance(v, complex) else v
    return (x, y), power


ALPHABET = ['a', 'b', 'A', 'B', 'Z', ' ', '\t', '\n', '\r', '\x1c', '\x85', '\u2028', '0', '_', "'", '"', '\\', '\u00e9', '\u00df', '\u0130',
            '\u0149', '\u01c5', '\u03a3', '\u03a3', '\u0391', '\u00ad', '\u0301', '\ufb01', '\u4e2d', '\U0001f600', '\U00010400',
            '\ud83d', '\ude00', '\u0378', '\x7f', '.', '\u2003', '\u0660', '\u00b2', '\u00bd', ':']


def spec(c, types):
    r = c.r
    s = ''
    if r.random() < .3:
        s += r.choice(['', ' ', '*', '0', '{', '\U0001f600', '=']) + r.choice('<>=^')
    s += r.choice(['', '', '', '+', '-', ' ']) + r.choice(['', '', '', '', 'z']) + r.choice(['', '', '', '#'])
    s += r.choice(['', '', '0']) + r.choice(['', '', '5', '12', '23', '30', '\u0661\u0662']) + r.choice(['', '', '', ',', '_'])
    s += r.choice(['', '', '', '.0', '.1', '.3', '.6', '.17', '.'] if types != 'bcdoxXn' else ['', '', '', '', '', '.3'])
    s += r.choice(list(types) + [''])
    if r.random() < .05:
        s += r.choice(['x', '\u00e9', '%', ' ', ',', '_', '\x01', 'xx', '\U0001f600'])
    return s


@op(NUMBERS)
def fmt_int(c):
    n, s = c.int(), spec(c, 'bcdoxXndeEfFgG%s')
    n = c.r.choice([n, n, n, c.r.randrange(-1, 1000)])
    return (n, s), lambda: format(n, s)


@op(NUMBERS)
def fmt_int_only(c):
    n, s = c.int(), spec(c, 'bcdoxXn')
    return (n, s), lambda: format(n, s)


@op(NUMBERS)
def fmt_float(c):
    x, s = c.float(), spec(c, 'eEfFgGn%eEfFgGn%d')
    return (x, s), lambda: format(x, s)


@op(NUMBERS)
def fmt_complex(c):
    x, y, s = c.float(), c.float(), spec(c, 'eEfFgGn')
    return (x, y, s), lambda: format(complex(x, y), s)


def percent_spec(c, types):
    r = c.r
    return '%%%s%s%s%s%s' % (c.pick('-+ #0', 3), r.choice(['', '', '5', '12', '30']), r.choice(['', '', '.', '.0', '.3', '.20']),
                             r.choice(['', '', '', 'l']), r.choice(types))


@op(NUMBERS)
def percent_int(c):
    n, s = c.int(), percent_spec(c, 'diuoxX')
    return (n, s), lambda: s % n


@op(NUMBERS)
def percent_float(c):
    x, s = c.float(), percent_spec(c, 'eEfFgG')
    return (x, s), lambda: s % x


def string(c, most=8):
    alphabet = ALPHABET[:20] if c.r.random() < .4 else ALPHABET
    return c.pick(alphabet, most)


def method(name, *makers):
    def make(c):
        s = string(c)
        args = [m(c, s) for m in makers]
        return (s, *args), lambda: getattr(s, name)(*args)
    STRINGS[name] = make


def part(c, s):
    if s and c.r.random() < .7:
        i = c.r.randrange(len(s))
        return s[i:i + c.r.randrange(1, 3)]
    return string(c, 2)


def index(c, s):
    return c.r.randrange(0, len(s) + 3)


def end(c, s):
    return c.r.randrange(0, len(s) + 1)


def maximum(c, s):
    return c.r.randrange(-1, 3)


for name in ('lower upper title capitalize swapcase casefold isalpha isdigit isdecimal isnumeric isalnum isspace isidentifier isprintable '
             'istitle islower isupper isascii strip lstrip rstrip').split():
    method(name)
for name in 'find rfind count startswith endswith'.split():
    method(name, part, index, end)
for name in 'ljust rjust center'.split():
    method(name, lambda c, s: c.r.randrange(0, 14), lambda c, s: c.r.choice(ALPHABET))
method('zfill', lambda c, s: c.r.randrange(0, 14))
method('expandtabs', lambda c, s: c.r.randrange(-1, 9))
method('replace', part, lambda c, s: string(c, 3), maximum)
method('partition', part)
method('rpartition', part)
method('split', part, maximum)
method('rsplit', part, maximum)
method('splitlines', lambda c, s: c.r.random() < .5)
for name in 'strip lstrip rstrip'.split():
    make = STRINGS[name]
    method(name, lambda c, s: string(c, 3))
    STRINGS[name + '_chars'] = STRINGS[name]
    STRINGS[name] = make


def string_op(name, function, *makers):
    def make(c):
        s = string(c)
        args = [m(c, s) for m in makers]
        return (s, *args), lambda: function(s, *args)
    STRINGS[name] = make


string_op('repr', repr)
string_op('ascii', ascii)
string_op('split_space', lambda s, n: s.split(None, n), maximum)
string_op('rsplit_space', lambda s, n: s.rsplit(None, n), maximum)
string_op('compare', lambda s, t: (s > t) - (s < t), part)
string_op('concat', lambda s, t: s + t, part)
string_op('repeat', lambda s, n: s * n, lambda c, s: c.r.randrange(-1, 40))
string_op('reverse', lambda s: s[::-1])
string_op('step2', lambda s: s[::2])
string_op('append_loop', lambda s, t: (s + t) * 30, part)
string_op('normalize_nfc', lambda s: __import__('unicodedata').normalize('NFC', s))
string_op('normalize_nfkd', lambda s: __import__('unicodedata').normalize('NFKD', s))


@op(STRINGS)
def fmt_str(c):
    s, f = string(c), spec(c, 'sssssd') if c.r.random() < .5 else '%s%s%s%s' % (
        c.r.choice(['', '*<', '>', '^', '\u00e9^']), c.r.choice(['', '5', '12']), c.r.choice(['', '.0', '.2', '.9']), c.r.choice(['', 's']))
    return (s, f), lambda: format(s, f)


@op(STRINGS)
def template(c):
    s = c.pick(['{', '}', '{{', '}}', 'a', '0', '!r', '!', ':', '[', ']', '.b', '{x}', '{0:>{1}}', 'xy', '\u00e9'], 7)

    def parse():
        import _string
        out = []
        for literal, name, f, conversion in _string.formatter_parser(s):
            out += [literal] if name is None else [literal, name, f, conversion]
        return out
    return (s,), parse


@op(STRINGS)
def field_name(c):
    s = c.pick(['a', '0', '12', '.', '[', ']', 'b', '[x]', '.y', '[3]', '9' * 18, '\u0663'], 6)

    def split():
        import _string
        first, rest = _string.formatter_field_name_split(s)
        out = [first]
        for attribute, name in rest:
            out += [attribute, name]
        return out
    return (s,), split


def record(path, table, seed, count):
    c = Cases(seed)
    with open(path, 'w') as f:
        for name, make in table.items():
            for _ in range(count):
                args, run = make(c)
                try:
                    expected = value(run())
                except Exception as e:
                    expected = text('%s: %s' % (type(e).__name__, e))
                f.write('\t'.join([name, *map(value, args), expected]) + '\n')


def main():
    if len(sys.argv) > 1:
        folder, seed, factor = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
        paths = {n: os.path.join(folder, 'goldens-%s.txt' % n) for n in ('numbers', 'strings')}
    else:
        seed, factor = 1, 1
        paths = {'numbers': os.path.join(HERE, '../resources/org/pyston/numeric/goldens-numbers.txt'),
                 'strings': os.path.join(HERE, '../resources/org/pyston/text/goldens-strings.txt')}
    for path in paths.values():
        os.makedirs(os.path.dirname(path), exist_ok=True)
    record(paths['numbers'], NUMBERS, seed, 40 * factor)
    record(paths['strings'], STRINGS, seed, 40 * factor)


if __name__ == '__main__':
    main()
