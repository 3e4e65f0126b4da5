# Operators and methods of ints and floats on many pseudo-random operands: a checksum of all results for each.
import _random
import math
from binascii import crc32

random = _random.Random(42)
INTS = [0, 1, -1, 2**63 - 1, -2**63, 2**63, -2**63 - 1, 2**31, 2**62, 10**18]
FLOATS = [0.0, -0.0, math.inf, -math.inf, math.nan, 1.0, -1.0, 0.5, 1e308, 5e-324, 2.0**63, -2.0**63, 1e22]
INT_EXPRESSIONS = r'''
a+b
a-b
a*b
a//b
a%b
divmod(a,b)
a/b
a&b
a|b
a^b
a<b
a<=b
a==b
a!=b
a>=b
a>b
hash(a)
-a
+a
abs(a)
~a
a.bit_length()
a.bit_count()
repr(a)
hex(a)
oct(a)
bin(a)
float(a)
a<<(b%70)
a>>(b%70)
a**(b%9)
pow(a,abs(b),97)
pow(a,b,abs(a)+1)
pow(a,abs(b),-(abs(a)+7))
round(a,-(b%5))
round(a,-2)
format(a,"_x")
format(a,",")
format(a,"+030d")
format(a,".3e")
format(a,"b")
int(str(a))
int(hex(a),16)
a.to_bytes(20,"little",signed=True)
int.from_bytes(a.to_bytes(20,"big",signed=True),"big",signed=True)==a
math.gcd(a,b)
math.lcm(a,b)
math.isqrt(abs(a))
bool(a)
"%d %x %o %5d %-9i|"%(a,a,a,a,a)
a==float(a)
(a>float(b)),(a<float(b)),float(a)==b
'''.strip().splitlines()
FLOAT_EXPRESSIONS = r'''
a+b
a-b
a*b
a/b
a//b
a%b
divmod(a,b)
a<b
a==b
a!=b
a>=b
hash(a) if a==a else 0
-a
abs(a)
repr(a)
int(a)
round(a)
round(a,2)
round(a,-3)
round(a,int(b)%20-5)
a.hex()
float.fromhex(a.hex())
a.as_integer_ratio()
a.is_integer()
math.floor(a)
math.ceil(a)
math.trunc(a)
format(a,".3f")
format(a,"g")
format(a,".10g")
format(a,"e")
format(a,"%")
format(a,",.2f")
format(a,"+015.4f")
"%r %s %.3f %g %e"%(a,a,a,a,a)
bool(a)
float(repr(a))
math.fmod(a,b)
math.remainder(a,b)
math.frexp(a)
math.modf(a)
math.copysign(a,b)
math.nextafter(a,b)
math.ulp(a)
a+1
1-a
a*3
a/7
7//a
a%5
(a+1j)*(b-2j)
(a+1j)/(b+2j)
complex(a,b)
hash(complex(a,b)) if a==a and b==b else 0
format(complex(a,b),".3f")
math.isclose(a,b)
math.fsum([a,b,-a])
math.hypot(a,b)
math.dist((a,),(b,))
complex(a,b)==a
float(str(a))
math.ldexp(a,int(b)%30 if b==b and abs(b)<1e300 else 1)
'''.strip().splitlines()


def random_int():
    n = random.getrandbits([3, 8, 31, 64, 130][random.getrandbits(8) % 5])
    if random.getrandbits(3) == 0:
        return INTS[random.getrandbits(8) % len(INTS)]
    return -n if random.getrandbits(1) else n


def random_float():
    kind = random.getrandbits(8) % 6
    if kind == 0:
        return FLOATS[random.getrandbits(8) % len(FLOATS)]
    if kind == 1:
        return random.random()
    if kind == 2:
        return float(random.getrandbits(10) - 500)
    if kind == 3:
        return math.ldexp(random.random(), random.getrandbits(11) - 1024)
    return -random.random() * 1e6 if kind == 4 else random.random() * 1e18


def check(expressions, operand):
    for expression in expressions:
        code = compile(expression, '<test>', 'eval')
        checksum = 0
        for _ in range(100):
            names = {'a': operand(), 'b': operand(), 'math': math}
            try:
                result = eval(code, names)
            except Exception as error:
                result = type(error).__name__, str(error)
            checksum = crc32(repr(result).encode(), checksum)
        print(expression, checksum)


check(INT_EXPRESSIONS, random_int)
check(FLOAT_EXPRESSIONS, random_float)
