"""The datetime module: appointments that repeat, differences, comparison, time zones, formatting and parsing."""

from datetime import date, datetime, timedelta, timezone

FAMILY = 'data'
DEFAULT = 200_000
STEADY = 14_000
START = datetime(1999, 12, 27, 8, 30, tzinfo=timezone.utc)  # a Monday
STEP = timedelta(days=1, hours=5, minutes=7, seconds=13, microseconds=250)
ZONES = [timezone.utc, timezone(timedelta(hours=5, minutes=30)), timezone(-timedelta(hours=8))]


def setup(size):
    return size


def run(size):
    by_weekday = [0] * 7
    months = {}
    longest = timedelta()
    late = 0
    moment = START
    wrong = []
    for i in range(size):
        local = moment.astimezone(ZONES[i % 3])
        by_weekday[local.weekday()] += 1
        first = local.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        longest = max(longest, local - first)
        key = first.year, first.month
        months[key] = months.get(key, 0) + 1
        if local.time().hour >= 18:
            late += 1
        if i % 4 == 0:
            text = local.isoformat()
            if datetime.fromisoformat(text) != moment:
                wrong.append(text)
        if i % 16 == 0:
            text = local.strftime('%d.%m.%Y')
            day, month, year = map(int, text.split('.'))
            parsed = date(year, month, day)
            if parsed != local.date() or (parsed - date(year, 1, 1)).days != local.timetuple().tm_yday - 1:
                wrong.append(text)
        moment += STEP
        if moment.year > 2200:
            moment -= timedelta(days=146097 // 4 * 2)
    return by_weekday, sum(months.values()), len(months), longest, late, (moment - START).total_seconds(), wrong


def check(size, result):
    """By seconds and days since the start, with the calendar of the algorithm of "civil from days"."""
    by_weekday, total, different, longest, late, seconds, wrong = result
    weekdays = [0] * 7
    evenings = 0
    step = ((29 * 60 + 7) * 60 + 13) * 1_000_000 + 250
    day = 86_400_000_000
    time = (8 * 60 + 30) * 60_000_000  # microseconds since the Monday's midnight
    begin = time
    limit = (date(2201, 1, 1) - START.date()).days * day
    offsets = [0, 19_800_000_000, -28_800_000_000]
    months = set()
    for i in range(size):
        local = time + offsets[i % 3]
        days, rest = divmod(local, day)
        weekdays[days % 7] += 1
        evenings += rest >= 18 * 3_600_000_000
        months.add(civil_month(days + 10_952))  # days from 1970-01-01 to the start
        time += step
        if time >= limit:
            time -= 146097 // 4 * 2 * day
    return (by_weekday == weekdays and total == size and different == len(months) and late == evenings
            and abs(seconds - (time - begin) / 1e6) < 1e-3 and not wrong
            and longest < timedelta(days=31) and (size < 5000 or longest > timedelta(days=30)))


def civil_month(days):
    days += 719468
    era, day = divmod(days, 146097)
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    month = (5 * (day - (365 * year + year // 4 - year // 100)) + 2) // 153
    return year + era * 400 + (month >= 10), (month + 2) % 12 + 1
