"""The logging module: calls that are switched off, calls that reach a handler that does nothing, a filter, and a handler
that formats and forgets."""

import logging

FAMILY = 'control'
DEFAULT = 33_000
STEADY = 2_200


class Forgetful(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.count = self.length = 0
        self.last = None

    def emit(self, record):
        self.last = self.format(record)
        self.count += 1
        self.length += len(self.last)


class Tens(logging.Filter):
    def filter(self, record):
        return record.args[0] % 10 == 0


def make_loggers():
    """Outside the tree of the process's loggers."""
    manager = logging.Manager(logging.RootLogger(logging.WARNING))
    logger = manager.getLogger('benchmark')
    logger.propagate = False
    logger.setLevel(logging.INFO)
    handler = Forgetful()
    handler.setFormatter(logging.Formatter('%(levelname)-8s %(name)s:%(funcName)s: %(message)s'))
    logger.addHandler(logging.NullHandler())
    logger.addHandler(handler)
    child = manager.getLogger('benchmark.part.inner')
    filtered = manager.getLogger('benchmark.filtered')
    filtered.addFilter(Tens())
    return handler, logger, child, filtered


def setup(size):
    return size


def run(size):
    handler, logger, child, filtered = make_loggers()
    for i in range(size):
        child.debug('not %s', i)
        logger.debug('not %s', i)
        child.info('informed of %d', i)
        if i % 2 == 0:
            child.warning('warned of %d and %r', i, 'x')
        filtered.error('tens %d', i)
        if i % 16 == 0:
            try:
                raise KeyError(i)
            except KeyError as e:
                logger.error('error %s', e)
    return handler.count, handler.length, handler.last


def check(size, result):
    lines = []
    for i in range(size):
        if i % 2 == 0:
            lines.append(f"WARNING  benchmark.part.inner:run: warned of {i} and 'x'")
        if i % 10 == 0:
            lines.append(f'ERROR    benchmark.filtered:run: tens {i}')
        if i % 16 == 0:
            lines.append(f'ERROR    benchmark:run: error {i}')
    return result == (len(lines), sum(map(len, lines)), lines[-1])
