"""timedelta: making, arithmetic, and errors."""

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
timedelta('a')
timedelta(1,'a')
timedelta(None)
timedelta(1,2,3,4,5,6,7,8)
timedelta(foo=1)
timedelta(days=1,foo=1)
timedelta(10**9)
timedelta(999999999,86400)
timedelta(-999999999,-1)
timedelta(10**30)
timedelta(1e30)
timedelta(float('inf'))
timedelta(float('nan'))
timedelta(seconds=1e400)
timedelta(days=1+1j)
timedelta(0.5,0.5,0.5)
timedelta(microseconds=0.5)
timedelta(microseconds=1.5)
timedelta(microseconds=2.5)
timedelta(seconds=0.0000005, microseconds=0.5)
d + td
td + d
td - d
d - td
date.max + timedelta(1)
date.min - timedelta(1)
datetime.max + timedelta(1)
datetime.min - timedelta(microseconds=1)
date.max + timedelta(999999999)
datetime.max + timedelta(999999999)
t + td
td < 5
td == 5
td * 2, 2 * td, td * 0.5, 0.5 * td, td / 2, td / 0.3, td / td, td // 2, td // td, td % td, divmod(td, timedelta(0,1))
td * 'a'
td * None
td / 0
td / 0.0
td // 0
td // timedelta(0)
td / timedelta(0)
td % timedelta(0)
divmod(td, timedelta(0))
td % 5
td // 2.0
td * float('nan')
td * float('inf')
td / float('nan')
td / float('inf')
td * 1e300
td * 10**30
td / 1e-300
2 / td
5 % td
timedelta.max + timedelta.resolution
timedelta.min - timedelta.resolution
-timedelta.max
-timedelta.min
abs(timedelta(-1,5)), -td, +td, bool(td), bool(timedelta(0))
td.total_seconds(), timedelta.max.total_seconds()
repr(timedelta(0)), repr(timedelta(1)), repr(timedelta(0,1)), repr(timedelta(0,0,1)), repr(timedelta(1,2,3)), repr(-timedelta(1,2,3))
str(timedelta(0)), str(timedelta(1)), str(timedelta(2)), str(timedelta(-1)), str(timedelta(1,2,3)), str(-timedelta(1,2,3)), str(timedelta(0,86399)),str(timedelta.max)
td.days, td.seconds, td.microseconds
td.__reduce__()
td.__getstate__()
date.min, date.max, date.resolution, datetime.min, datetime.max, datetime.resolution, time.min, time.max, time.resolution, timedelta.min, timedelta.max, timedelta.resolution
dt.__radd__(td), dt.__rsub__(td), td.__rsub__(dt), td.__radd__(dt)
d.__sub__(5), d.__add__(5), td.__add__(5), td.__sub__(5), td.__mul__('a'), td.__truediv__('a'), td.__floordiv__(1.0), td.__mod__(1), td.__divmod__(1), td.__rmul__(2), td.__rtruediv__(td), td.__rfloordiv__(td)
timedelta(days=True)
timedelta(weeks=1,days=2,hours=3,minutes=4,seconds=5,milliseconds=6,microseconds=7)
timedelta(1,2,3,4,5,6,7)
timedelta(days=.1,hours=.1,minutes=.1,seconds=.1,milliseconds=.1,microseconds=.1,weeks=.1)
timedelta(days=1e-9), timedelta(hours=-1e-9)
dt in {dt}, d in {d:1}, td in {td}
'''.strip().splitlines():
    try:
        result = ascii(eval(line))
    except Exception as e:
        result = type(e).__name__ + ': ' + ascii(str(e))
    print(line, '=>', result)
