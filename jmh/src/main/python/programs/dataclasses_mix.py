"""Dataclasses: made, compared, sorted, hashed, copied with changes, printed and turned into dicts."""

from dataclasses import asdict, astuple, dataclass, field, fields, replace

FAMILY = 'control'
DEFAULT = 38_000
STEADY = 2_600


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default='', compare=False)

    def next(self):
        return replace(self, minor=self.minor + 1)


@dataclass
class Item:
    name: str
    price: int
    amount: int = 1
    tags: list = field(default_factory=list)

    @property
    def cost(self):
        return self.price * self.amount


@dataclass
class Special(Item):
    rebate: int = 10
    final: int = field(init=False, repr=False, default=0)

    def __post_init__(self):
        self.final = self.price * (100 - self.rebate) // 100


@dataclass(slots=True)
class Order:
    number: int
    items: list[Item] = field(default_factory=list)
    version: Version = Version(1)

    @property
    def total(self):
        return sum(item.cost for item in self.items)


def setup(size):
    return size


def run(size):
    seen = {}
    orders = []
    equal = length = keys = finals = 0
    for i in range(size):
        items = [Item(f'item {i % 9}', i % 13, tags=['a']), Item('bolt', 2, i % 4), Special('gift', i % 50, rebate=i % 20)]
        order = Order(i, items, Version(i % 5, i % 3, f'label {i}').next())
        seen[order.version] = seen.get(order.version, 0) + 1
        equal += order == Order(i, list(items), order.version)
        equal += items[0] == items[1]
        finals += items[2].final
        if i % 4 == 0:
            orders.append(order)
            length += len(repr(items[1]))
            keys += len(asdict(order)['items'][2]) + len(astuple(order.version)) + len(fields(order))
    orders.sort(key=lambda o: (o.version, o.number))
    return seen, equal, finals, length, keys, sum(o.total for o in orders), [o.number for o in orders]


def check(size, result):
    seen, equal, finals, length, keys, total, numbers = result
    n = range(size)
    expected = {}
    for i in n:
        expected[i % 5, i % 3 + 1] = expected.get((i % 5, i % 3 + 1), 0) + 1
    quarter = n[::4]
    return ({(v.major, v.minor): count for v, count in seen.items()} == expected and equal == size
            and finals == sum(i % 50 * (100 - i % 20) // 100 for i in n)
            and length == len(quarter) * len("Item(name='bolt', price=2, amount=0, tags=[])") and keys == 12 * len(quarter)
            and total == sum(i % 13 + 2 * (i % 4) + i % 50 for i in quarter)
            and numbers == sorted(quarter, key=lambda i: (i % 5, i % 3, i)))
