"""__bases__ assigned while a custom mro() runs, and cycles."""


class Meta(type):
    hook = None

    def mro(cls):
        if Meta.hook:
            Meta.hook(cls)
        return type.mro(cls)

    def __repr__(cls):
        return cls.__name__


class A(metaclass=Meta):
    pass


class B1(A):
    pass


class B2(A):
    pass


def cyclic(cls):
    if cls is B1:
        B2.__bases__ = (B1,)
    elif cls is B2:
        B1.__bases__ = (B2,)


def show():
    print(B1.__bases__, B2.__bases__, B1.__mro__, B2.__mro__, sorted(map(repr, A.__subclasses__())))


Meta.hook = cyclic
try:
    B1.__bases__ += ()
except TypeError as e:
    print(e)
Meta.hook = None
show()


class C(A):
    pass


def inner(cls):
    if cls is C:
        Meta.hook = None
        C.__bases__ = (B2,)


Meta.hook = inner
C.__bases__ = (B1,)
print(C.__bases__, B1.__subclasses__(), B2.__subclasses__())
B1.__bases__ = (C,)
print(B1.__bases__, C.__subclasses__(), B1.__mro__)
try:
    B2.__bases__ = (B1,)
except TypeError as e:
    print(e)


def failing(cls):
    if cls is B1:
        raise KeyError(cls)


Meta.hook = failing
try:
    C.__bases__ = (A,)
except KeyError as e:
    print(repr(e))
Meta.hook = None
print(C.__bases__, C.__mro__, B1.__mro__)
