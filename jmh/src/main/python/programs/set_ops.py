"""Sets: the game of life on an endless board, and how much the sets of words of some texts have in common."""

FAMILY = 'data'
DEFAULT = 320
STEADY = 20
GLIDER = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
BLINKER = {(0, 0), (0, 1), (0, 2)}
DISTANCE = 1000  # between the figures
FIGURES = 12


def neighbours(cell):
    y, x = cell
    return {(y - 1, x - 1), (y - 1, x), (y - 1, x + 1), (y, x - 1), (y, x + 1), (y + 1, x - 1), (y + 1, x), (y + 1, x + 1)}


def step(living):
    nearby = living.union(*map(neighbours, living))
    result = set()
    for cell in nearby:
        count = len(neighbours(cell) & living)
        if count == 3 or count == 2 and cell in living:
            result.add(cell)
    return result


def moved(cells, dy, dx):
    return {(y + dy, x + dx) for y, x in cells}


def start():
    living = set()
    for i in range(FIGURES):
        living |= moved(GLIDER if i % 3 else BLINKER, i * DISTANCE, 0)
    return living


def word_sets():
    return [frozenset(f'w{n}' for n in range(i, 3000, i + 2)) for i in range(20)]


def similar(sets):
    """Sums over all pairs."""
    common = different = either = subsets = 0
    cache = {}
    for a in sets:
        for b in sets:
            key = frozenset((a, b))
            if key not in cache:
                cache[key] = len(a & b)
            common += cache[key]
            different += len(a - b)
            either += len(a ^ b)
            subsets += a <= b or a.isdisjoint(b)
    return common, different, either, subsets


def setup(size):
    return size, start(), word_sets()


def run(state):
    size, living, sets = state
    result = None
    for i in range(size):
        living = step(living)
        if i % 8 == 0:
            result = similar(sets)
    return living, result


def check(size, result):
    living, (common, different, either, subsets) = result
    cells = start()
    if size % 4 == 0:  # a glider moves by one cell in four steps
        cells = set()
        for i in range(FIGURES):
            if i % 3:
                cells |= moved(GLIDER, i * DISTANCE + size // 4, size // 4)
            else:
                cells |= moved(BLINKER, i * DISTANCE, 0)
        if living != cells:
            return False
    sets = word_sets()
    total = sum(map(len, sets))
    ranges = [range(i, 3000, i + 2) for i in range(20)]
    pairs = sum(1 for a in ranges for b in ranges for n in a if n in b)
    return (len(living) == len(cells) and common == pairs and different == total * len(sets) - pairs
            and either == 2 * different and subsets >= len(sets))
