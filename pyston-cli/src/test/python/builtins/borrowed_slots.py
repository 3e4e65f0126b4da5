"""Special methods that are another slot's, and what the slots take."""
import types
import typing
import warnings


class Mixed(dict):
    __setattr__ = dict.__setitem__
    __neg__ = dict.copy


m = Mixed()
m.y = 42
print(m['y'], -m == m, type(-m))


class Same:
    pass


Same.__repr__ = Same.__str__
for function in str, repr:
    try:
        function(Same())
    except RecursionError:
        print('RecursionError')


class NoComparison:
    @property
    def __eq__(self):
        raise AttributeError('eq')


print(NoComparison() == NoComparison())


def length(value):
    class Sized:
        def __len__(self):
            return value
    try:
        return len(Sized())
    except Exception as e:
        return type(e).__name__, str(e)


print([length(n) for n in (3, 2**100, -10, -2**100, 4.5)])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(bool(NotImplemented), not NotImplemented)
    if NotImplemented:
        pass
print([(w.category.__name__, str(w.message)) for w in caught])
print(hash(int | str) == hash(typing.Union[int, str]) == hash(str | int))


class Magic(dict):
    def __contains__(self, key):
        return key == 'magic'


view = types.MappingProxyType(Magic(key=1))
print('magic' in view, 'key' in view)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for text in r"f'\{6*7}'", r"f'\{x:\d}'", r"rf'\{6}'", r"f'a\n{1}\x'":
        try:
            compile(text, 's', 'eval')
        except SyntaxError as e:
            print(text, e)
print([str(w.message) for w in caught])
