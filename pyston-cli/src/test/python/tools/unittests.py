"""`python -m unittest -v` on a suite with failures; a clock that stands still makes the output the same every time."""
import runpy
import sys
import time

time.perf_counter = lambda: 0.0
sys.path.insert(0, '')
sys.stderr = sys.stdout
for arguments in (['-v', 'tools/data/suite.py'], ['tools.data.suite.AssertionsTest', 'tools.data.suite.MockTest.test_magic'],
                  ['-f', 'tools/data/suite.py', '-k', 'test_e*', '-k', 'fails'], ['tools.data.nothing'],
                  ['discover', '-s', 'tools/data', '-p', 's*e.py', '-q']):
    sys.argv = ['unittest', *arguments]
    print('$', *arguments)
    try:
        runpy.run_module('unittest', run_name='__main__', alter_sys=True)
    except SystemExit as stop:
        print('exit', stop.code)
