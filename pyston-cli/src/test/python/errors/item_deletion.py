# The two ways to say that items cannot be deleted.


class Plain:
    pass


for thing in (1, 0.5, None, 'abc', b'abc', (1, 2), range(3), {1}, {}.keys(), len, int, Plain(), Plain, object()):
    for key in (0, True, 'k', None):
        try:
            del thing[key]
        except TypeError as e:
            print(e)
