"""Dates and times as text."""

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
datetime.strptime('2020','%Y')
datetime.strptime('2020','%m')
datetime.strptime(1,'%m')
datetime.strptime('1',1)
d.strftime()
d.strftime(5)
d.strftime(format='%Y')
d.strftime(fmt='%Y')
d.strftime('%Y %z %Z %f %:z|%')
adt.strftime('%Y %z %Z %f %:z %% %%z %:y')
adt.strftime('%:')
adt.strftime('%E%Y')
adt.strftime('\ud800%Y')
adt.strftime('%Y\0%m')
adt.strftime('%y %H %j é')
datetime(1,1,1).strftime('%Y %y %G')
dt.replace(tzinfo=Z(timedelta(seconds=-5),'a%b')).strftime('%z %:z %Z')
dt.replace(tzinfo=Z(timedelta(seconds=5,microseconds=7),'a%b')).strftime('%z %:z %Z')
dt.replace(tzinfo=Z(None,None)).strftime('[%z] [%:z] [%Z]')
t.strftime('%Y-%m-%d %H:%M:%S.%f')
t.replace(tzinfo=tz).strftime('%z %Z')
format(d,''), format(d,'%Y'), format(dt,'%H'), format(t,'%H'), format(t,'')
d.isoformat(), dt.isoformat(), t.isoformat(), adt.isoformat(), adt.isoformat(' '), dt.isoformat('é')
dt.isoformat('xy')
dt.isoformat(5)
dt.isoformat('T','hours'),dt.isoformat('T','minutes'),dt.isoformat('T','seconds'),dt.isoformat('T','milliseconds'),dt.isoformat('T','microseconds'),dt.isoformat('T','auto')
dt.isoformat('T','foo')
dt.isoformat(timespec='\ud800')
dt.isoformat(timespec=5)
dt.isoformat(timespec='hours\0')
dt.isoformat(1,2,3)
dt.isoformat(foo=1)
t.isoformat('hours')
t.isoformat('x')
t.isoformat(timespec='milliseconds')
t.isoformat(5)
t.isoformat(1,2)
adt.utctimetuple()
dt.utctimetuple()
datetime.min.replace(tzinfo=tz).utctimetuple()
d.ctime(), dt.ctime(), date(1,1,1).ctime()
'''.strip().splitlines():
    try:
        result = ascii(eval(line))
    except Exception as e:
        result = type(e).__name__ + ': ' + ascii(str(e))
    print(line, '=>', result)
