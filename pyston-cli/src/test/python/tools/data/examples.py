"""Functions with examples.

>>> twice(4)
8
>>> [1, 2,
...  3]
[1, 2, 3]
>>> print('a\\n\\nb')
a
<BLANKLINE>
b
"""


def twice(x):
    """Doubles.

    >>> twice('ab')
    'abab'
    >>> twice(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> twice(2)
    5
    >>> list(range(20))  # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> undefined
    7
    """
    return x * 2


class Thing:
    """
    >>> Thing().name   # doctest: +NORMALIZE_WHITESPACE
    'a    thing'
    >>> Thing().skipped  # doctest: +SKIP
    """
    name = 'a    thing'

    @property
    def size(self):
        """
        >>> Thing().size
        3
        """
        return 3
