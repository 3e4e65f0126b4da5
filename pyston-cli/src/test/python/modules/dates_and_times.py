"""Dates, times and datetimes: making, comparing, replacing, and their errors."""

from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone, tzinfo


class Z(tzinfo):
    """A zone that answers what it was given."""

    def __init__(self, offset=None, name='Z', dst=None):
        self.answers = offset, name, dst

    def utcoffset(self, dt):
        return self.answers[0]

    def tzname(self, dt):
        return self.answers[1]

    def dst(self, dt):
        return self.answers[2]


d = date(2020, 2, 29)
t = time(1, 2, 3, 4)
dt = datetime(2020, 2, 29, 1, 2, 3, 4)
td = timedelta(1, 2, 3)
tz = timezone(timedelta(hours=1))
adt = dt.replace(tzinfo=tz)

for line in r'''
date()
date(1)
date(1,2)
date(1,2,3,4)
date(1,2,3,day=4)
date(1,2,3,foo=4)
date(year=1,month=2)
date(1,2,day=3)
date('a',1,2)
date(1.5,1,2)
date(2**31,1,1)
date(-2**31-1,1,1)
date(2**64,1,1)
date(-2**64,1,1)
date(0,1,1)
date(10000,1,1)
date(1,0,1)
date(1,13,1)
date(1,1,0)
date(2019,2,29)
date(b'abcd')
date(b'abc')
date(b'\x07\xe4\x02\x1d')
date(b'\x07\xe4\x0d\x1d')
date('\x07\xe4\x02\x1d')
date('abcd')
date('\u1234b\x02d')
date(year=b'abcd')
datetime()
datetime(1,2)
datetime(1,2,3,4,5,6,7,None,8)
datetime(1,2,3,4,5,6,7,None,fold=8)
datetime(1,2,3,fold=2)
datetime(1,2,3,24)
datetime(1,2,3,0,60)
datetime(1,2,3,0,0,60)
datetime(1,2,3,0,0,0,1000000)
datetime(1,2,3,-1)
datetime(1,2,3,0,0,0,0,5)
datetime(1,2,3,fold='x')
datetime(1,2,3,x=1)
time(b'\x01\x02\x03\x04\x05\x06')
time(b'\x81\x02\x03\x04\x05\x06')
time(24)
time(1,2,3,4,5)
time(1,2,3,4,None,5)
time(1,2,3,4,None,fold=2)
time(foo=1)
time(hour='x')
time(1.0)
d < 5
d < dt
dt < d
dt > d
dt == d
dt != d
d == dt
d == 5
dt < 5
dt < adt
dt == adt
dt - adt
adt - dt
adt - adt
dt - d
d - dt
d - 5
d + 5
d - d
t < 5
t < d
t == d
t - t
dt.__reduce_ex__(2), dt.__reduce_ex__(4), dt.replace(fold=1).__reduce_ex__(2), dt.replace(fold=1).__reduce_ex__(4), dt.replace(fold=1).__reduce__(), adt.__reduce_ex__(4)
t.__reduce_ex__('a')
d.isocalendar(), d.isocalendar().year, d.isocalendar().week, d.isocalendar().weekday
d.isocalendar().__reduce__()
type(d.isocalendar())
type(d.isocalendar())(1,2,3)
type(d.isocalendar())(1,2)
type(d.isocalendar())(year=1,week=2,weekday=3)
d.isocalendar() == (2020,9,6)
hash(d.isocalendar()) == hash((2020,9,6))
d.replace(1), d.replace(month=3), d.replace(day=1)
d.replace(0)
d.replace(year='x')
d.replace(1,2,3,4)
d.replace(foo=1)
d.replace(year=2019)
dt.replace(year=2019)
dt.replace(fold=3)
dt.replace(hour=None)
t.replace(fold=-1)
date.fromordinal(0)
date.fromordinal(-5)
date.fromordinal(1)
date.fromordinal(3652059)
date.fromordinal(3652060)
date.fromordinal('a')
date.fromordinal(1.5)
date.fromordinal(2**40)
datetime.fromordinal(5)
date.fromisocalendar(2020,9,6)
date.fromisocalendar(2020,54,6)
date.fromisocalendar(2019,53,6)
date.fromisocalendar(2020,9,8)
date.fromisocalendar(0,1,1)
date.fromisocalendar(10000,1,1)
date.fromisocalendar(9999,52,7)
date.fromisocalendar(9999,53,1)
date.fromisocalendar(1,1,1)
date.fromisocalendar('a',1,1)
date.fromisocalendar(1,1)
date.fromisocalendar(2**70,1,1)
date.fromisocalendar(year=2020,week=9,day=6)
date.fromisocalendar(year=2020,week=9,foo=6)
datetime.fromisocalendar(2020,9,6)
datetime.now(5)
datetime.now(1,2)
datetime.now(foo=1)
date.today(1)
datetime.combine(d,t)
datetime.combine(dt,t)
datetime.combine(t,d)
datetime.combine(d,d)
datetime.combine(d)
datetime.combine(d,t,5)
datetime.combine(d,t,foo=5)
datetime.combine(date=d,time=t)
d.__format__(5)
adt.timestamp()
adt.timetuple()
d.timetuple()
d.year
d.foo
d.weekday(), d.isoweekday(), d.toordinal()
d.weekday(1)
d.toordinal(1)
type('X',(type(d.isocalendar()),),{})
bool(time(0)), bool(d)
MINYEAR, MAXYEAR, UTC
date(True,True,True)
'''.strip().splitlines():
    try:
        result = ascii(eval(line))
    except Exception as e:
        result = type(e).__name__ + ': ' + ascii(str(e))
    print(line, '=>', result)
