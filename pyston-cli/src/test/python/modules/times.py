# The module time; the time zone is UTC.
import sys
import time


def show(expression):
    try:
        print(expression, '->', repr(eval(expression)))
    except Exception as error:
        print(expression, '->', type(error).__name__, error)


T = time.struct_time
t = time.gmtime(0)

for line in r'''
T()
T(1)
T([1])
T(range(9))
T(range(11))
T(range(12))
T(range(9),5)
T(range(9),{"tm_zone":"X"}).tm_zone
T(range(9),{"zz":"X"})
T(range(10),{"tm_zone":"X"})
T(sequence=range(9))
t.__reduce__()
T(range(11)).__reduce__()
t.tm_zone
t[9]
len(t)
T.n_fields
T.__match_args__
T.tm_year
t==tuple(t)
hash(t)==hash(tuple(t))
t+(1,)
t[:2]
time.asctime(t)
time.ctime(0)
time.mktime(t)
time.strftime("%Y-%m-%d %H:%M:%S %j %U %w %a %A %b %B %c %x %X %y %Z %z %p %I %M %% %G %V %u %e %D %F %T %R %n %t %h %C %s",t)
time.strftime("%Q%",t)
time.strftime("",t)
time.strftime("é%Y",t)
time.asctime((1,2))
time.asctime(1)
time.asctime((2000,13,1,0,0,0,0,1,0))
time.asctime((2000,0,0,0,0,0,0,0,0))
time.asctime((2000,1,32,0,0,0,0,0,0))
time.asctime((2000,1,1,25,0,0,0,0,0))
time.asctime((2000,1,1,0,61,0,0,0,0))
time.asctime((2000,1,1,0,0,62,0,0,0))
time.asctime((2000,1,1,0,0,0,-2,0,0))
time.asctime((2000,1,1,0,0,0,0,367,0))
time.asctime((10**10,1,1,0,0,0,0,0,0))
time.gmtime("a")
time.gmtime(1e30)
time.gmtime(float("nan"))
time.gmtime(10**20)
time.gmtime(1.9)
time.gmtime(-1.5)
time.gmtime(None)!=1
time.sleep(-1)
time.sleep("a")
time.sleep(float("nan"))
time.sleep(1e30)
time.sleep()
time.sleep(.01)
time.get_clock_info("x")
time.clock_getres(1)
time.clock_gettime(1)>0
time.clock_gettime(99)
time.mktime((2000,1,1))
time.mktime((10**8,1,1,0,0,0,0,0,0))
time.mktime((10**12,1,1,0,0,0,0,0,0))
time.mktime((2000,14,35,25,61,61,0,0,-1))
time.strftime(1)
time.strftime("%Y",(1,)*8)
time.strftime("%y",(-5,1,1,0,0,0,0,0,0))
time.strftime("%Y",(5,1,1,0,0,0,0,1,0))
time.localtime(0)
time.time(1)
time.strftime("%d",(2000,1,1,0,0,0,0,"a",0))
time.strftime("%Y %y %C",(12345,1,1,0,0,0,0,1,0))
time.strftime("%5Y %-d %_d %03d %^a %#Z %E %Ey %Oy %k %l %P %r %v %+ %L",t)
[time.strftime("%G %V %U %W %u",time.gmtime(x*86400)) for x in range(0,20000,97)]
time.timezone
time.altzone
time.daylight
time.tzname
type(time.time())
type(time.time_ns())
time.perf_counter()>0
time.process_time()>=0
time.thread_time()>=0
repr(T)
time.gmtime(253402300800)
time.gmtime(1<<40)
time.gmtime(1<<60)
'''.strip().splitlines():
    show(line)
