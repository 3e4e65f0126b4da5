"""Runs one benchmark program in this process and prints how long each iteration took, as one line of JSON.

    iterate.py PROGRAM [--size N] [--seconds S]

The program is set up once; it runs for about S seconds, at least three times. Times are wall time in seconds and time of
the CPU in this thread.
"""

import importlib
import sys
import time


def main(args):
    name = args.pop(0)
    size = seconds = None
    while args:
        option = args.pop(0)
        if option == '--size':
            size = int(args.pop(0))
        elif option == '--seconds':
            seconds = float(args.pop(0))
        else:
            sys.exit(__doc__)
    program = importlib.import_module('programs.' + name)
    size = program.DEFAULT if size is None else size
    seconds = 3.0 if seconds is None else seconds
    state = program.setup(size)
    wall, cpu = [], []
    begin = time.perf_counter()
    while len(wall) < 3 or time.perf_counter() - begin < seconds:
        w, c = time.perf_counter(), time.thread_time()
        result = program.run(state)
        wall.append(time.perf_counter() - w)
        cpu.append(time.thread_time() - c)
        if not program.check(size, result):
            sys.exit(f'{name}: wrong result {result!r}')
    print('{"program": "%s", "wall": %r, "cpu": %r}' % (name, wall, cpu))


main(sys.argv[1:])
