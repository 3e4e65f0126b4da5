# The traceback of an exception that nobody catches, with a cause, a note and carets.
def lookup(table, key):
    try:
        return table[key]
    except KeyError as e:
        e.add_note('looked in a table')
        raise ValueError(f'no {key}') from e


def compute(a, b):
    return a + lookup({'x': 1}, b) * 2


print('before')
compute(1, 'y')
print('never')
