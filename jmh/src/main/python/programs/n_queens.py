"""Sets and recursive generators: all ways to place eight queens that do not attack each other."""

FAMILY = 'objects'
DEFAULT = 320
STEADY = 24
N = 8


class Board:
    def __init__(self, n):
        self.n = n
        self.queens = []
        self.columns = set()
        self.rising = set()
        self.falling = set()

    def is_free(self, row, column):
        return column not in self.columns and row + column not in self.rising and row - column not in self.falling

    def place(self, row, column):
        self.queens.append(column)
        self.columns.add(column)
        self.rising.add(row + column)
        self.falling.add(row - column)

    def remove(self, row, column):
        self.queens.pop()
        self.columns.remove(column)
        self.rising.remove(row + column)
        self.falling.remove(row - column)

    def solutions(self, row=0):
        if row == self.n:
            yield tuple(self.queens)
            return
        for column in range(self.n):
            if self.is_free(row, column):
                self.place(row, column)
                yield from self.solutions(row + 1)
                self.remove(row, column)


def setup(size):
    return size


def run(size):
    solutions = None
    for _ in range(size):
        solutions = list(Board(N).solutions())
    return solutions


def check(size, result):
    """There are 92; with each solution its mirror images and rotations are ones."""
    everything = set(result)
    for queens in result:
        mirrored = queens[::-1]
        turned = tuple(queens.index(i) for i in range(N))
        if mirrored not in everything or turned not in everything:
            return False
        if any(abs(queens[i] - queens[j]) in (0, i - j) for i in range(N) for j in range(i)):
            return False
    return len(result) == len(everything) == 92
