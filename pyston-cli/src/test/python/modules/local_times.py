"""Local times of a zone whose clocks are turned: timestamps, folds and gaps."""

import os
import time as clock
from datetime import date, datetime, timedelta, timezone

os.environ['TZ'] = 'America/New_York'
clock.tzset()
try:
    for moment in 0, 1.5, 1583650799, 1583650800, 1604206799.75, 1604206800, 1604210399, 1604210400, 1234567890:
        local = datetime.fromtimestamp(moment)
        print(moment, repr(local), date.fromtimestamp(moment), local.timestamp() == moment, local.astimezone(),
              datetime.fromtimestamp(moment, timezone.utc))
    for hour in range(5):
        for fold in 0, 1:
            for day in datetime(2020, 3, 8, hour, 30, fold=fold), datetime(2020, 11, 1, hour, 30, fold=fold):
                print(day, fold, day.timestamp(), day.astimezone(timezone.utc), day.astimezone(), day.strftime('[%z] [%Z]'))
    aware = datetime(2020, 7, 1, tzinfo=timezone.utc).astimezone()
    print(repr(aware), aware.tzname(), aware.utcoffset(), aware.timetuple().tm_isdst)
    for wrong in datetime.min, datetime.max, datetime(1, 1, 2), datetime(9999, 12, 30):
        for method in datetime.timestamp, datetime.astimezone:
            try:
                print(wrong, method(wrong))
            except Exception as e:
                print(wrong, method.__name__, type(e).__name__, e)
    before = datetime.now()
    print(before <= datetime.today() <= datetime.now(), abs(datetime.now(timezone.utc) - datetime.now().astimezone()) < timedelta(1),
          date.today() in (before.date(), datetime.now().date()))
finally:
    del os.environ['TZ']
    clock.tzset()
