"""Runs benchmark programs in this process; each answer is one line of JSON.

    iterate.py --list
    iterate.py PROGRAM [--size N] [--seconds S] [--least N]

--list answers with what is known of every program. A PROGRAM is set up once, then run for about S seconds (3 unless it
says otherwise) and at least N times (3) if that takes no more than five times as long, at its STEADY size unless another one
is named. The answer has the time of each iteration in seconds: on the wall, and of the CPU in all threads of this process. A
wrong result ends the process.
"""

import os
import sys
import time

FAMILIES = ('numeric', 'objects', 'data', 'control')
PLAIN = (int, float, complex, str, bytes, type(None))
NEEDED = ('FAMILY', 'DEFAULT', 'STEADY', 'setup', 'check')


def load(name):
    return getattr(__import__('programs.' + name), name)


def fault(program):
    """What keeps a module from being a program of the suite; None for nothing."""
    for attribute in NEEDED:
        if not hasattr(program, attribute):
            return 'has no ' + attribute
    if program.FAMILY not in FAMILIES:
        return 'FAMILY is none of ' + ', '.join(FAMILIES)
    return None


def describe(name):
    """The entry of a module in the list; None for one that is there to be imported by others."""
    try:
        program = load(name)
    except Exception as e:
        return {'name': name, 'fault': f'{type(e).__name__}: {e}'}
    if not hasattr(program, 'run'):
        return None
    wrong = fault(program)
    if wrong:
        return {'name': name, 'fault': wrong}
    return {'name': name, 'family': program.FAMILY, 'size': program.DEFAULT, 'steady': program.STEADY,
            'twin': getattr(program, 'TWIN', False), 'about': (program.__doc__ or '').strip().split('\n')[0]}


def list_all():
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'programs')
    names = sorted(file[:-3] for file in os.listdir(folder) if file.endswith('.py') and not file.startswith('_'))
    return [entry for entry in map(describe, names) if entry]


def iterate(name, size, seconds, least):
    program = load(name)
    size = program.STEADY if size is None else size
    state = program.setup(size)
    wall, cpu = [], []
    right = None
    begin = time.perf_counter()
    while not wall or time.perf_counter() - begin < (5 * seconds if len(wall) < least else seconds):
        w, c = time.perf_counter(), time.process_time()
        result = program.run(state)
        wall.append(time.perf_counter() - w)
        cpu.append(time.process_time() - c)
        # check() may take long: a result that equals one that was right is right, unless it is the same list or the like.
        same = len(wall) > 1 and (result is not right or isinstance(result, PLAIN)) and result == right
        if not same and not program.check(size, result):
            sys.exit(f'{name}: wrong result in iteration {len(wall)}: {repr(result)[:200]}')
        right = result
    shown = ascii(result) if getattr(program, 'TWIN', False) else ''
    # Without the module json, whose import would be part of the whole process's time.
    shown = shown.replace('\\', '\\\\').replace('"', '\\"')
    return '{"wall": %r, "cpu": %r, "result": "%s"}' % (wall, cpu, shown)


def main(args):
    if args == ['--list']:
        import json
        answer = json.dumps(list_all())
    elif args and not args[0].startswith('-') and len(args) % 2:
        options = dict(zip(args[1::2], args[2::2]))
        size, seconds, least = (options.pop(key, None) for key in ('--size', '--seconds', '--least'))
        if options:
            sys.exit(__doc__)
        answer = iterate(args[0], size and int(size), float(seconds or 3), int(least or 3))
    else:
        sys.exit(__doc__)
    print(answer)


if __name__ == '__main__':
    main(sys.argv[1:])
