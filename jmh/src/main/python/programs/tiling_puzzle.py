"""Dicts of sets: the twelve pentominoes are to cover a rectangle of 6 by 10; solved as an exact cover (D. Knuth's
Algorithm X)."""

FAMILY = 'objects'
DEFAULT = 16
STEADY = 1
WIDTH, HEIGHT = 10, 6
PIECES = {
    'F': '.XX XX. .X.', 'I': 'XXXXX', 'L': 'X... XXXX', 'N': 'XXX. ..XX', 'P': 'XXX XX.', 'T': 'XXX .X. .X.',
    'U': 'X.X XXX', 'V': 'X.. X.. XXX', 'W': 'X.. XX. .XX', 'X': '.X. XXX .X.', 'Y': 'XXXX .X..', 'Z': 'XX. .X. .XX',
}


def orientations(picture):
    cells = [(x, y) for y, row in enumerate(picture.split()) for x, c in enumerate(row) if c == 'X']
    found = set()
    for _ in range(2):
        for _ in range(4):
            left = min(x for x, _ in cells)
            top = min(y for _, y in cells)
            found.add(tuple(sorted((x - left, y - top) for x, y in cells)))
            cells = [(y, -x) for x, y in cells]
        cells = [(-x, y) for x, y in cells]
    return sorted(found)


def placements():
    """All ways to put one piece on the board: its name and the numbers of five cells."""
    for name, picture in PIECES.items():
        for shape in orientations(picture):
            for y in range(HEIGHT - max(y for _, y in shape)):
                for x in range(WIDTH - max(x for x, _ in shape)):
                    yield name, tuple((y + dy) * WIDTH + x + dx for dx, dy in shape)


class ExactCover:
    def __init__(self, rows):
        self.rows = rows
        self.columns = {}
        for number, row in enumerate(rows):
            for column in row:
                self.columns.setdefault(column, set()).add(number)
        self.solution = []

    def solve(self):
        columns = self.columns
        if not columns:
            yield list(self.solution)
            return
        column = min(columns, key=lambda c: len(columns[c]))
        for row in sorted(columns[column]):
            self.solution.append(row)
            removed = self.select(row)
            yield from self.solve()
            self.deselect(row, removed)
            self.solution.pop()

    def select(self, row):
        removed = []
        for column in self.rows[row]:
            for other in self.columns[column]:
                for another in self.rows[other]:
                    if another != column:
                        self.columns[another].discard(other)
            removed.append(self.columns.pop(column))
        return removed

    def deselect(self, row, removed):
        for column in reversed(self.rows[row]):
            self.columns[column] = removed.pop()
            for other in self.columns[column]:
                for another in self.rows[other]:
                    if another != column:
                        self.columns[another].add(other)


def setup(size):
    return size, [(name, *cells) for name, cells in placements()]


def run(state):
    size, rows = state
    solutions = []
    for solution in ExactCover(rows).solve():
        solutions.append([rows[i] for i in solution])
        if len(solutions) == size:
            break
    return solutions


def check(size, result):
    possible = {(name, *cells) for name, cells in placements()}
    for solution in result:
        if not possible.issuperset(solution) or {row[0] for row in solution} != set(PIECES):
            return False
        if sorted(cell for row in solution for cell in row[1:]) != list(range(WIDTH * HEIGHT)):
            return False
    return len({tuple(sorted(solution)) for solution in result}) == len(result) == min(size, 4 * 2339)
