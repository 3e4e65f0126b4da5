# Conversions and operators of numbers, mostly with what they refuse.
import math
import sys


def show(expression):
    try:
        print(expression, '->', repr(eval(expression)))
    except Exception as error:
        print(expression, '->', type(error).__name__, error)


for line in r'''
0j**-1
0j**1j
(1e300+1j)**50
1j/0
(1+2j)//1
(1+2j)%1
divmod(1j,1)
1j<2
complex("a")
complex(1,"a")
complex("1",2)
complex([])
complex(1,[])
complex(b"1")
int(float("nan"))
int(1j)
float(1j)
pow(1j,2,3)
pow(2,3,0)
pow(2,-1,4)
pow(2.0,3,4)
0**-1
0.0**-1
(-8)**(1/3)
2.0**10000
(-2.0)**10001
1<<-1
1>>-1
1<<(1<<70)
0<<(1<<70)
1>>(1<<70)
-1>>(1<<70)
10**400*1.0
1.0*10**400
int("1"*5000)
int()
int(base=3)
int("3",base=99)
int("z",99)
int(3,4)
int([],4)
int("1",2,3)
int(x=1)
int(b"zz")
int(bytearray(b"zz"),16)
(3).to_bytes(0)
(-3).to_bytes(1)
(300).to_bytes(1)
(3).to_bytes(-1)
(3).to_bytes(1,"x")
int.from_bytes("a")
int.from_bytes([1,2],"big")
int.from_bytes(b"a","x")
(5).__round__("a")
round(5,None)
(5).__round__(None)
round(5.5,None)
round(5.5,"a")
float("1_0")
float("a")
float(b"a")
float([])
float(1,2)
float(x=1)
float.__getformat__("double")
float.__getformat__("x")
float.fromhex("z")
float.fromhex("0x1p5000")
1.5.__format__("d")
(15).__format__("s")
(15).__format__(".3d")
(1j).__format__("d")
(1j).__format__("=10")
(1j).__format__("010")
(70000000).__format__("c")
10**400/3
1/0
1.0/0
1//0
1%0
1.0//0
1.0%0
divmod(1,0)
divmod(1.0,0)
True.__and__(1)
True&True
True&1
bool(1,2)
bool(x=1)
int.__add__(1,1.0)
int.__add__("a",1)
(1).__pow__(1,1)
int.__pow__(1)
hash(float("inf"))
hash(1e300)
hash(1j)
hash(-1)
hash(2**61-1)
(10**5000).__repr__()
f"{10**5000}"
"%d"%10**5000
"%d"%(10**5000)
float.__format__(1.0,3)
complex.__pos__(1j)
(2).__divmod__(0)
complex(1,2).__pow__(2,3)
1 .__lshift__(1.0)
10**10000 > 1e300
complex("1+j")
complex(" ( 1+2j ) ")
complex("1_0j")
complex(True)
complex("nan+nanj")
complex(10**400)
repr(complex(-0.0,-0.0))
repr(complex(0.0,-0.0))
repr(1e16+2j)
complex(1j,1j)
complex("inf-infj")
int("  12  ")
int("1__2")
int("0x1f",0)
int("010",0)
float.as_integer_ratio(float("inf"))
float.is_integer(1e300)
complex.from_number
'''.strip().splitlines():
    show(line)
