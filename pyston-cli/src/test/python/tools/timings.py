"""`python -m timeit` with a clock that goes on by a fixed step at every look."""
import runpy
import sys
import time

now = 0.0


def clock():
    global now
    now += 0.25
    return now


time.perf_counter = clock
sys.stderr = sys.stdout
for arguments in (['-n', '10', '-r', '2', 'x = 1'], ['-s', 'import math', 'math.sqrt(2)'], ['-v', '-u', 'msec', 'pass'],
                  ['-n', '3', 'def f(): pass', 'f()'], ['-u', 'years', 'pass'],
                  ['--help']):
    sys.argv = ['timeit', *arguments]
    sys.modules.pop('timeit', None)
    print('$', *arguments)
    try:
        runpy.run_module('timeit', run_name='__main__', alter_sys=True)
    except SystemExit as stop:
        print('exit', stop.code)

import timeit

print(timeit.timeit('x += 1', 'x = 0', number=100), timeit.repeat(lambda: None, number=5, repeat=2))
print(timeit.Timer('y', globals={'y': 3}).autorange())
