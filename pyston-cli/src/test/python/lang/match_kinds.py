"""Which kind of collection a class is, by its bases and by registration."""
import collections
import collections.abc


def kind(value):
    match value:
        case [*_]:
            return 'sequence'
        case {}:
            return 'mapping'
    return 'neither'


class Parent:
    pass


class Before(Parent):
    pass


collections.abc.Sequence.register(Parent)


class After(Parent):
    pass


print(kind(Parent()), kind(Before()), kind(After()))


class Both(collections.UserDict, collections.abc.Sequence):
    pass


class BothWays(collections.UserList, collections.abc.Mapping):
    __getitem__ = __iter__ = __len__ = None


print(kind(Both()))


class First(collections.abc.Mapping):
    __getitem__ = __iter__ = lambda *a: iter(())
    __len__ = lambda self: 0


class Second:
    pass


class Third(Second, First):
    pass


print(kind(Third()))
collections.abc.Sequence.register(Second)
print(kind(Third()), kind(First()))

for text in ("match x:\n case {f'a': 1}: pass", "match x:\n case f'': pass", "match x:\n case -1+2: pass",
             '"doc"\n"more"\nfrom __future__ import annotations', '"doc"\nfrom __future__ import annotations'):
    try:
        compile(text, 's', 'exec')
        print('ok', repr(text))
    except SyntaxError as e:
        print(repr(text), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
try:
    compile('from __future__ import nothing', 's', 'exec')
except SyntaxError as e:
    print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
