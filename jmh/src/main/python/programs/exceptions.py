"""Exceptions as control flow: raised through several frames, caught by type, with finally."""

FAMILY = 'control'
DEFAULT = 450_000
STEADY = 30_000


class Stop(Exception):
    def __init__(self, level):
        super().__init__(level)
        self.level = level


def descend(level, target):
    if level == target:
        raise Stop(level)
    return descend(level + 1, target)


def guarded(i, log):
    try:
        return descend(0, i % 4)
    except KeyError:
        return -1
    except Stop as stop:
        return stop.level
    finally:
        log[0] += 1


def setup(size):
    return size


def run(size):
    log = [0]
    total = 0
    table = {}
    for i in range(size):
        total += guarded(i, log)
        try:
            table[i % 10] += 1
        except KeyError:
            table[i % 10] = 1
    return total, log[0]


def check(size, result):
    return result == (sum(i % 4 for i in range(size)), size)
