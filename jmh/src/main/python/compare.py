"""Times the benchmark programs under several Pythons side by side and prints ratios.

    compare.py --impl NAME=COMMAND [--impl NAME=COMMAND ...] [--seconds S] [--rounds N] [PROGRAM ...]

Each program runs in a process of its own, N rounds, the implementations in turn, so that a slow phase of the machine
hits all of them. Steady state is the median of the last third of a process's iterations, by CPU time of the thread;
of the rounds the best counts. Ratios are to the first implementation: above 1 is slower.
"""

import json
import math
import os
import shlex
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ALL = ['fib', 'int_loop', 'mandelbrot', 'nbody', 'richards', 'deltablue', 'string_build', 'dict_count', 'generators',
       'exceptions']


def steady(command, program, seconds):
    done = subprocess.run(command + [os.path.join(HERE, 'iterate.py'), program, '--seconds', str(seconds)], cwd=HERE,
                          stdout=subprocess.PIPE, text=True, timeout=60 + 20 * seconds)
    if done.returncode:
        raise SystemExit(f'{program} failed under {shlex.join(command)}')
    times = json.loads(done.stdout.splitlines()[-1])['cpu']
    return statistics.median(times[-max(1, len(times) // 3):])


def main(args):
    implementations, programs, seconds, rounds = [], [], 5.0, 2
    while args:
        a = args.pop(0)
        if a == '--impl':
            name, command = args.pop(0).split('=', 1)
            implementations.append((name, shlex.split(command)))
        elif a == '--seconds':
            seconds = float(args.pop(0))
        elif a == '--rounds':
            rounds = int(args.pop(0))
        elif a.startswith('-'):
            sys.exit(__doc__)
        else:
            programs.append(a)
    if not implementations:
        sys.exit(__doc__)
    print('%-14s' % 'ms' + ''.join('%20s' % name for name, _ in implementations))
    logs = [0.0] * len(implementations)
    for program in programs or ALL:
        best = [math.inf] * len(implementations)
        for _ in range(rounds):
            for i, (_, command) in enumerate(implementations):
                best[i] = min(best[i], steady(command, program, seconds))
        row = ''
        for i, t in enumerate(best):
            logs[i] += math.log(t / best[0])
            row += '%12.1f (%5.2f)' % (t * 1000, t / best[0])
        print('%-14s' % program + row, flush=True)
    n = len(programs or ALL)
    print('%-14s' % 'geometric mean' + ''.join('%12s (%5.2f)' % ('', math.exp(x / n)) for x in logs))


main(sys.argv[1:])
