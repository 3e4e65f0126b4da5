# Special methods that share a slot in CPython, of which a class has one; and whose repetition `*=` asks for.


class Setting:
    def __setitem__(self, key, value):
        print('set', key, value)


class Deleting:
    def __delitem__(self, key):
        print('del', key)


class Plain:
    pass


def attempt(f):
    for _ in range(3):
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__, e)


def set_item(o):
    o[1] = 2


def del_item(o):
    del o[1]


def repeat(o, other):
    o *= other
    return o


for kind in (Setting, Deleting, Plain):
    attempt(lambda: set_item(kind()))
    attempt(lambda: del_item(kind()))
for left in (Plain(), {}, {1}, {}.keys(), 2, True, 1.5, None, 'ab', [1]):
    attempt(lambda: repeat(left, 'abc'))
    attempt(lambda: repeat(left, 2))
    attempt(lambda: repeat(left, Plain()))
    attempt(lambda: left * 'abc')
