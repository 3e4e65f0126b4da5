"""Classes derived from date, time, datetime, timedelta and tzinfo: which methods call them, and what zones are asked."""

import copy
import pickle
from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Zone(tzinfo):
    def utcoffset(self, dt):
        print('utcoffset', repr(dt))
        return timedelta(0)

    def dst(self, dt):
        print('dst', repr(dt))
        return timedelta(0)

    def tzname(self, dt):
        print('tzname', repr(dt))
        return 'q'

    def __repr__(self):
        return 'Z'


class Moment(datetime):
    def __new__(cls, *args, **kwargs):
        print('new', args, kwargs)
        return datetime.__new__(cls, *args, **kwargs)


class Clock(time):
    def __new__(cls, *args, **kwargs):
        print('new', args, kwargs)
        return time.__new__(cls, *args, **kwargs)


class Day(date):
    def __new__(cls, *args, **kwargs):
        print('new', args, kwargs)
        return date.__new__(cls, *args, **kwargs)

    def isoformat(self):
        return 'a day'


class Span(timedelta):
    pass


def show(*lines):
    for line in lines:
        try:
            result = eval(line)
            print(line, '=>', type(result).__name__, repr(result))
        except Exception as e:
            print(line, '=>', type(e).__name__, e)


z = Zone()
m = Moment(2020, 1, 1, tzinfo=z, fold=1)
n = Moment(2020, 1, 1, 5, fold=1)
u = datetime(2020, 1, 1, tzinfo=timezone.utc)
c = Clock(1, 2, tzinfo=z, fold=1)
k = Day(2020, 2, 28)
s = Span(1, 2, 3)
show('m == u', 'm != u', 'm < u', 'u < m', 'm - u', 'u - m', 'hash(m) == hash(u)', 'hash(m) == hash(m)', 'm == m', 'm is m',
     'm.utcoffset()', 'm.dst()', 'm.tzname()', 'm.timetuple()', 'm.utctimetuple()', 'm.timestamp()', 'm.isoformat()', 'str(m)',
     'm.strftime("%z %Z %z %Z %:z")', 'm.astimezone(timezone.max)', 'u.astimezone(z)', 'm.astimezone(z) is m',
     'datetime.fromtimestamp(0, z)', 'Moment.fromtimestamp(0, z)', 'z.fromutc(m)', 'm.ctime()', 'm.__reduce_ex__(3)')
show('n + timedelta(1)', 'n - timedelta(1)', 'n - n', 'n.replace(year=5)', 'n.replace(fold=0)', 'n.date()', 'n.time()', 'n.timetz()',
     'Moment.fromisoformat("2020-01-01T00:00Z")', 'Moment.fromordinal(5)', 'Moment.fromisocalendar(2020, 1, 1)',
     'Moment.combine(date(1, 2, 3), time(1, fold=1))', 'Moment.combine(k, c)', 'Moment.combine(k, time(1), None)',
     'Moment.strptime("2020+0100", "%Y%z")', 'n.__reduce_ex__(2)', 'n.__reduce_ex__(4)', 'Moment.min', 'n == n.replace(fold=0)',
     'hash(n) == hash(datetime(2020, 1, 1, 5))')
show('c == time(1, 2, tzinfo=timezone.utc)', 'hash(c) == hash(time(1, 2, tzinfo=timezone.utc))', 'c.utcoffset()', 'c.isoformat()',
     'c.strftime("%z %Z")', 'c.dst()', 'c.tzname()', 'c.replace(hour=5)', 'Clock.fromisoformat("01:02Z")', 'c.__reduce_ex__(4)')
show('k + timedelta(2)', 'timedelta(2) + k', 'k - timedelta(1)', 'k - date(2020, 1, 1)', 'k.replace(day=1)', 'str(k)', 'f"{k}"',
     'Day.fromisoformat("2020-01-01")', 'Day.fromisocalendar(2020, 1, 1)', 'Day.fromordinal(6)', 'k == date(2020, 2, 28)',
     'k == datetime(2020, 2, 28)', 'datetime(2020, 2, 28) == k', 'k < datetime(2020, 2, 28)', 'datetime(2020, 2, 28) < k',
     'k - datetime(2020, 2, 28)', 'datetime(2020, 2, 28) - k', 'date.__eq__(k, n)', 'date.__add__(n, timedelta(1))',
     'date.isoformat(n)', 'date.__repr__(n)', 'date.toordinal(n)', 'date.timetuple(n)')
show('s + s', 's * 2', '-s', 'abs(s)', '+s', 's // 2', 's % s', 's / 2', 's / s', '2 * s', 's - s', 's * 0.5', 'divmod(s, s)',
     's == timedelta(1, 2, 3)', 'hash(s) == hash(timedelta(1, 2, 3))', 's.__reduce__()', 'str(s)')

for value in date(2020, 2, 29), time(1, 2, 3, 4, fold=1), u, u.replace(fold=1), timedelta(-1, 5), timezone.utc, \
        timezone(timedelta(hours=2), 'two'), date(2020, 1, 5).isocalendar():
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(value, protocol))
        if again != value or type(again) is not type(value) or repr(again) != repr(value):
            print(protocol, repr(value), 'became', repr(again))
    print(repr(value), copy.copy(value) == value, repr(copy.deepcopy(value)))


class Local(tzinfo):
    """Clocks go back an hour on 2020-10-25 at 3:00."""

    def utcoffset(self, dt):
        return timedelta(hours=2) if (dt.replace(tzinfo=None), dt.fold) < (datetime(2020, 10, 25, 2), 1) \
            or dt.replace(tzinfo=None) < datetime(2020, 10, 25, 3) and not dt.fold else timedelta(hours=1)

    def dst(self, dt):
        return self.utcoffset(dt) - timedelta(hours=1)

    def tzname(self, dt):
        return 'summer' if self.dst(dt) else 'winter'


zone = Local()
early = datetime(2020, 10, 25, 2, 30, tzinfo=zone)
late = early.replace(fold=1)
show('early == late', 'hash(early) == hash(late)', 'late - early', 'early.astimezone(timezone.utc)',
     'late.astimezone(timezone.utc)', 'early == early.astimezone(timezone.utc)', 'late == late.astimezone(timezone.utc)',
     'early < early.astimezone(timezone.utc)', 'early.strftime("%Z")', 'late.strftime("%Z")', 'late.timestamp() - early.timestamp()')
