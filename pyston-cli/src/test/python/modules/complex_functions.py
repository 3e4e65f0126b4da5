# The module cmath on all kinds of parts: a checksum of the results, to 12 digits, for each function.
import cmath
import math
from binascii import crc32

PARTS = [-math.inf, -2.25, -0.0, 0.0, 2.25, math.inf, math.nan, 1.0, -1.0, 1e-310, 710.0, 0.5]


def text(value):
    if isinstance(value, complex):
        return '%.12g %.12g' % (value.real, value.imag)
    return '%.12g' % value if isinstance(value, float) else repr(value)


def check(name, function):
    checksum = 0
    for x in PARTS:
        for y in PARTS:
            try:
                result = text(function(x, y))
            except Exception as error:
                result = type(error).__name__ + str(error)
            checksum = crc32(result.encode(), checksum)
    print(name, checksum)


for name in '''acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase isnan isinf
        isfinite'''.split():
    check(name, lambda x, y: getattr(cmath, name)(complex(x, y)))
check('rect', cmath.rect)
check('+', lambda x, y: complex(x, y) + complex(y, 1.5))
check('-', lambda x, y: complex(x, y) - complex(y, 1.5))
check('*', lambda x, y: complex(x, y) * complex(y, 1.5))
check('/', lambda x, y: complex(x, y) / complex(y, 1.5))
check('**', lambda x, y: complex(x, y) ** complex(y, 1.5))
check('==', lambda x, y: complex(x, y) == x)
print(cmath.log(8, 2), cmath.isclose(1, 1 + 1e-12j), cmath.polar(1j), cmath.infj, cmath.nanj)
for args in ((1, 1), (0,), (5, 0)):
    try:
        print(cmath.log(*args))
    except ValueError as error:
        print(error)
