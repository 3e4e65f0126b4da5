"""Time zones and timestamps."""

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
datetime(1,2,3,tzinfo='x')
time(b'\x81\x02\x03\x04\x05\x06',tz)
time(b'\x81\x02\x03\x04\x05\x06',tzinfo=tz)
time(b'\x99\x02\x03\x04\x05\x06',tzinfo=tz)
time('\x81\x02\x03\x04\x05\x06',tz)
timezone()
timezone(1)
timezone(td,1)
timezone(timedelta(hours=1),None)
timezone(timedelta(hours=1),'x','y')
timezone(timedelta(hours=1),name='x')
timezone(offset=timedelta(hours=1),nme='x')
timezone(timedelta(hours=24))
timezone(timedelta(hours=-24))
timezone(timedelta(0))
timezone(timedelta(0)) is timezone.utc
timezone(timedelta(0),'x')
timezone(timedelta(microseconds=1))
timezone(timedelta(seconds=1))
str(timezone(timedelta(seconds=1)))
str(timezone(-timedelta(seconds=1)))
str(timezone(-timedelta(microseconds=1)))
str(timezone(timedelta(hours=5,minutes=30),'IST'))
repr(timezone.min), repr(timezone.max), repr(timezone.utc)
timezone.utc.utcoffset(1)
timezone.utc.tzname(1)
timezone.utc.dst(1)
timezone.utc.fromutc(1)
timezone.utc.fromutc(dt)
timezone.utc.utcoffset()
timezone.utc == 5
timezone.utc < timezone.utc
timezone.utc < 5
hash(timezone.utc) == hash(timedelta(0))
tzinfo().utcoffset(dt)
tzinfo().dst(dt)
tzinfo().tzname(dt)
tzinfo().fromutc(dt)
tzinfo().fromutc(1)
tzinfo().fromutc(dt.replace(tzinfo=Z()))
Z().fromutc(dt)
(lambda z:z.fromutc(dt.replace(tzinfo=z)))(Z())
(lambda z:z.fromutc(dt.replace(tzinfo=z)))(Z(timedelta(1/24)))
tzinfo(1,2,a=3).__reduce__()
dt.replace(tzinfo=Z(5)).utcoffset()
dt.replace(tzinfo=Z(timedelta(1))).utcoffset()
dt.replace(tzinfo=Z(timedelta(-1))).utcoffset()
dt.replace(tzinfo=Z(None,5)).tzname()
dt.replace(tzinfo=Z(None,None)).tzname()
dt.replace(tzinfo=Z(None,None,5)).dst()
dt.replace(tzinfo=Z(None,None,timedelta(2))).dst()
t.replace(tzinfo=Z(timedelta(1))).utcoffset()
t < t.replace(tzinfo=tz)
t == t.replace(tzinfo=tz)
d.__reduce__(), dt.__reduce__(), t.__reduce__(), tz.__reduce__(), timezone.utc.__reduce__(), timezone(td*0.5,'x').__reduce__()
t.__reduce_ex__(2), t.replace(fold=1,tzinfo=tz).__reduce_ex__(2), t.replace(fold=1).__reduce_ex__(4), t.replace(fold=1).__reduce__()
dt.replace(1,2,3,4,5,6,7,tz,fold=1)
dt.replace(1,2,3,4,5,6,7,tz,1)
dt.replace(tzinfo=3)
t.replace(1,2,3,4,tz,fold=1)
t.replace(tzinfo=1)
date.fromtimestamp()
date.fromtimestamp('a')
date.fromtimestamp(None)
date.fromtimestamp(1e300)
date.fromtimestamp(float('nan'))
date.fromtimestamp(float('inf'))
date.fromtimestamp(0)
date.fromtimestamp(0, 1)
datetime.fromtimestamp(0)
datetime.fromtimestamp(0.5, tz)
datetime.fromtimestamp(1.0000005, tz)
datetime.fromtimestamp(-1.0000005, tz)
datetime.fromtimestamp(timestamp=5, tz=tz)
datetime.fromtimestamp(5, tz=5)
datetime.fromtimestamp(5, foo=5)
datetime.fromtimestamp()
datetime.fromtimestamp(1,None,3)
datetime.fromtimestamp('a')
datetime.fromtimestamp(10**30)
datetime.fromtimestamp(float('nan'))
datetime.fromtimestamp(253402300800)
datetime.fromtimestamp(253402300799.9999999)
datetime.fromtimestamp(253402300799.9999999, timezone.utc)
datetime.fromtimestamp(-62135596800)
datetime.fromtimestamp(-62135596801)
datetime.combine(d,t,tz)
datetime.combine(d,t.replace(tzinfo=tz,fold=1))
datetime.combine(d,t.replace(tzinfo=tz,fold=1),None)
datetime.combine(d,t,tzinfo=5)
dt.astimezone(5)
adt.astimezone(timezone.utc)
adt.astimezone(tz=timezone.utc)
adt.astimezone(tz)
adt.astimezone(1,2)
adt.astimezone(foo=1)
adt.replace(tzinfo=Z()).astimezone(timezone.utc)
adt.astimezone(Z())
datetime.min.replace(tzinfo=tz).astimezone(timezone.utc)
datetime.max.replace(tzinfo=timezone(-timedelta(hours=1))).astimezone(timezone.utc)
datetime.min.replace(tzinfo=tz).timestamp()
dt.date(), dt.time(), adt.timetz(), dt.timetz()
repr(d), repr(dt), repr(t), repr(adt), repr(t.replace(second=0,microsecond=0,fold=1)), repr(dt.replace(second=0,microsecond=0)), repr(dt.replace(microsecond=0,fold=1)), repr(time()), repr(datetime(1,1,1)), repr(t.replace(tzinfo=tz))
str(d), str(dt), str(t), str(adt), str(t.replace(tzinfo=tz))
type('X',(timezone,),{})
d.__lt__(5), d.__lt__(dt), dt.__lt__(d), dt.__eq__(d), td.__lt__(5), t.__lt__(5), tz.__eq__(5), tz.__lt__(tz)
hash(dt.replace(tzinfo=Z(5)))
hash(t.replace(tzinfo=Z(5)))
adt.utcoffset(), adt.dst(), adt.tzname(), t.utcoffset(), t.tzname(), t.dst(), dt.utcoffset()
datetime.fromtimestamp(0).fold
'''.strip().splitlines():
    try:
        result = ascii(eval(line))
    except Exception as e:
        result = type(e).__name__ + ': ' + ascii(str(e))
    print(line, '=>', result)
