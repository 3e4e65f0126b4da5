"""Runs the unit tests of one module and writes what came of each: run_module.py MODULE RESULTS.

RESULTS has a line 'OUTCOME ID' for each test that ended, 'pass', 'fail' or 'skip'; a fail is followed by the last lines
of its report, each after a tab. The last line is 'end'. Each line is written at once, so that a crash loses nothing.
"""
import sys
import unittest

REPORT_LINES = 4


class Results(unittest.TestResult):
    def __init__(self, stream):
        super().__init__()
        self.stream = stream

    def line(self, text):
        self.stream.write(text.encode('ascii', 'backslashreplace') + b'\n')
        self.stream.flush()

    def fail(self, test, error):
        self.line('fail ' + test.id())
        report = self._exc_info_to_string(error, test).strip().splitlines()
        for text in report[-REPORT_LINES:]:
            self.line('\t' + text)

    def addSuccess(self, test):
        self.line('pass ' + test.id())

    def addFailure(self, test, err):
        self.fail(test, err)

    def addError(self, test, err):
        self.fail(test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.fail(test, err)

    def addSkip(self, test, reason):
        self.line('skip ' + test.id())

    def addExpectedFailure(self, test, err):
        self.line('skip ' + test.id())

    def addUnexpectedSuccess(self, test):
        self.line('skip ' + test.id())


def main():
    from test import support
    support.verbose = 0
    with open(sys.argv[2], 'wb') as stream:
        results = Results(stream)
        unittest.defaultTestLoader.loadTestsFromName(sys.argv[1]).run(results)
        results.line('end')


main()
