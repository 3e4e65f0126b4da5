"""Names in class bodies and in comprehensions that run in their frame."""
import sys


def nonlocal_in_class(x):
    class C:
        nonlocal x
        x += 1
        pairs = [(i, x) for i in (1, 2)]

        def get(self):
            return x
    return C().get(), 'x' in C.__dict__, C.pairs


print(nonlocal_in_class(0))


class Outer:
    def f(self):
        class Inner:
            nonlocal __class__
            __class__ = 42

            def g():
                __class__
        return __class__, '__class__' in Inner.__dict__


print(Outer().f())


def own(names):
    return sorted(name for name in names if not name.startswith('__'))


class Body:
    q = 1
    print([own(locals()) for v in [1]])
    print([[own(locals()) for w in [1]] for v in [1]])
    print([own(sys._getframe().f_locals) for v in [1]], [own(dir()) for v in [1]], [eval('v') for v in [4]])
    print(own(locals()))


print([sys._getframe().f_locals for a in [0]][0]['a'])
print([vars()['i'] for i in [3]])
[exec('j = 5; print(i)') for i in [3]]
print('j' in globals(), 'i' in globals())
x = 1
print([locals()['x'] for x in [7]], x)


class Reversed(type):
    def mro(self):
        return type.mro(self)[::-1]


class A:
    pass


class B(A):
    pass


class C(B, metaclass=Reversed):
    pass


print([k.__name__ for k in C.__mro__])
