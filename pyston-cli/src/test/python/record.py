"""Records what the programs beside this file print under CPython 3.12, as the tests expect it from Pyston.

    python3.12 record.py LIBRARY [PROGRAM ...]

A PROGRAM is a file FOLDER/NAME.py, or a file FOLDER/NAME.args that holds the words of a command line ("-m calendar").

LIBRARY is the unpacked standard library of Pyston (lib-python/target/classes/org/pyston/lib/python3.12), so that the
recorded output does not depend on CPython's patch version. Without programs all are recorded. Beside NAME.py this
writes NAME.out, the standard output, and where there is an error output or an exit status, NAME.err: the former, then a
line "[exit STATUS]". In both, the folder of this file is cut off the paths and the library is named LIBRARY.
"""

import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


def record(program, library):
    environment = {'PATH': os.environ['PATH'], 'PYTHONPATH': library, 'PYTHONHASHSEED': '0',
                   'LC_ALL': 'C.UTF-8', 'TZ': 'UTC'}
    words = (HERE / program).read_text().split() if program.endswith('.args') else [program]
    done = subprocess.run([sys.executable, '-B', *words], cwd=HERE, env=environment, stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=60)
    base = HERE / program
    base.with_suffix('.out').write_bytes(portable(done.stdout, library))
    error = base.with_suffix('.err')
    if done.stderr or done.returncode:
        error.write_bytes(portable(done.stderr, library) + b'[exit %d]\n' % done.returncode)
    else:
        error.unlink(missing_ok=True)


def portable(text, library):
    return text.replace(os.fsencode(library) + b'/', b'LIBRARY/').replace(os.fsencode(str(HERE)) + b'/', b'')


def main():
    if sys.implementation.name != 'cpython' or sys.version_info[:2] != (3, 12) or len(sys.argv) < 2:
        sys.exit(__doc__)
    library = os.path.abspath(sys.argv[1])
    if not os.path.isfile(os.path.join(library, 'os.py')):
        sys.exit(f'{library} holds no library: build lib-python first')
    programs = sys.argv[2:] or sorted(str(path.relative_to(HERE)) for path in HERE.glob('*/*.*')
                                      if path.suffix in ('.py', '.args'))
    for program in programs:
        record(program, library)


main()
