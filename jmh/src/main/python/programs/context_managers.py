"""with statements: managers that are classes or generators, nested, several at once, with exceptions that they swallow."""

from contextlib import ExitStack, closing, contextmanager, suppress

FAMILY = 'control'
DEFAULT = 68_000
STEADY = 5_000


class Rollback(Exception):
    pass


class Transaction:
    def __init__(self, store):
        self.store = store

    def __enter__(self):
        self.saved = dict(self.store)
        return self.store

    def __exit__(self, kind, value, traceback):
        if kind is not None:
            self.store.clear()
            self.store.update(self.saved)
        return kind is Rollback


class Counter:
    """Re-entrant."""

    def __init__(self):
        self.depth = self.deepest = self.entered = 0

    def __enter__(self):
        self.depth += 1
        self.entered += 1
        self.deepest = max(self.deepest, self.depth)
        return self

    def __exit__(self, *exception):
        self.depth -= 1


class Resource:
    opened = 0

    def __init__(self):
        Resource.opened += 1

    def close(self):
        Resource.opened -= 1


@contextmanager
def changed(settings, **values):
    saved = {name: settings.get(name) for name in values}
    settings.update(values)
    try:
        yield settings
    finally:
        settings.update(saved)


@contextmanager
def translated(source, target):
    try:
        yield
    except source as e:
        raise target(str(e)) from e


def setup(size):
    return size


def run(size):
    store = {'a': 0, 'b': 0}
    settings = {'level': 1}
    counter = Counter()
    levels = translations = suppressed = 0
    for i in range(size):
        with Transaction(store) as s:
            s['a'] += 1
            if i % 3 == 0:
                raise Rollback
            s['b'] += i % 5
        with counter, counter as inner, changed(settings, level=i % 4) as current:
            levels += current['level'] * inner.depth
        with suppress(KeyError, IndexError):
            if i % 2:
                settings['missing']
            suppressed += 1
        try:
            with counter:
                with translated(ZeroDivisionError, ValueError):
                    levels += 12 // (i % 4)
        except ValueError:
            translations += 1
        if i % 8 == 0:
            with ExitStack() as stack:
                for _ in range(3):
                    stack.enter_context(closing(Resource()))
                stack.callback(store.update, c=i)
    return store, settings, (counter.depth, counter.deepest, counter.entered), levels, translations, suppressed, Resource.opened


def check(size, result):
    kept = [i for i in range(size) if i % 3]
    levels = sum(i % 4 * 2 + (12 // (i % 4) if i % 4 else 0) for i in range(size))
    return result == ({'a': len(kept), 'b': sum(i % 5 for i in kept), 'c': (size - 1) // 8 * 8}, {'level': 1},
                      (0, 2, 3 * size), levels, -(-size // 4), -(-size // 2), 0)
