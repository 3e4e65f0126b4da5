"""Class attributes that are assigned again and again, and what else happens to their names meanwhile."""


class Base:
    made = 0
    limit = 5
    log = []

    def __init__(self):
        Base.made += 1
        self.number = Base.made

    def over(self):
        return self.number > self.limit

    def method(self):
        return 'method'


class Derived(Base):
    made = 'own'


def make(n):
    out = []
    for i in range(n):
        b = Base()
        d = Derived()
        out.append((b.number, d.number, b.made, d.made, Base.made, Derived.made, b.over(), b.limit))
        Base.limit = i
    return out


def flips(n):
    b = Base()
    seen = []
    for i in range(n):
        if i == 20:
            Base.limit = property(lambda self: 'property')
        elif i == 40:
            Base.limit = 'plain again'
        elif i == 60:
            del Base.limit
        elif i == 70:
            Base.limit = 3
        elif i == 75:
            b.limit = 'of the instance'
        elif i == 80:
            Base.method = 7
        elif i == 85:
            Base.method = lambda self: 'new method'
        elif i == 90:
            Derived.made = i
        elif i > 95:
            Base.limit = i
        try:
            value = b.limit
        except AttributeError as e:
            value = str(e)
        called = b.method() if callable(b.method) else b.method
        seen.append((value, called, Derived.made))
    return seen


print(make(60)[-3:])
result = flips(100)
print([result[i] for i in (0, 19, 20, 39, 40, 59, 60, 70, 75, 79, 80, 84, 85, 89, 90, 99)])
print(Base.limit, Derived.limit, Derived().limit)


class Meta(type):
    count = 0

    def __call__(cls, *args):
        cls.count += 1
        Meta.count += 1
        return super().__call__(*args)


class Counted(metaclass=Meta):
    pass


class Other(Counted):
    pass


for i in range(60):
    Counted()
    Other()
print(Counted.count, Other.count, Meta.count, 'count' in vars(Other), vars(Counted)['count'])
