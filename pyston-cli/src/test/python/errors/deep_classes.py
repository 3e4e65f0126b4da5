"""isinstance() and issubclass() count their own recursion."""


class Pairs:
    def __getattr__(self, name):
        return (self, None)


class Itself:
    @property
    def __bases__(self):
        return (self, self, self)


class Chain:
    def __init__(self, n):
        self.n = n

    @property
    def __bases__(self):
        return (Chain(self.n - 1),) if self.n else ()


nested = (str,)
for _ in range(3000):
    nested = (nested,)

for function, first, second in ((issubclass, Pairs(), int), (issubclass, Itself(), int), (issubclass, Chain(5000), int),
                                (isinstance, 1, nested), (issubclass, int, nested), (isinstance, 1, ((str, (int,)),))):
    try:
        print(function(first, second))
    except RecursionError as e:
        print(type(e).__name__)
