"""Search with constraints: a puzzle on a board of hexagons. Tiles with numbers are to be put on some of the 19 fields, such
that each has as many neighbours as its number says; a few are fixed beforehand (after the game Hexiom)."""

FAMILY = 'objects'
DEFAULT = 55
STEADY = 4
RADIUS = 2
NOTHING = -1
DIRECTIONS = ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1))


class Random:
    def __init__(self, seed):
        self.seed = seed

    def below(self, n):
        self.seed = (self.seed * 1103515245 + 12345) % 2147483648
        return self.seed // 65536 % n


class Board:
    def __init__(self, radius):
        self.fields = [(q, r) for r in range(-radius, radius + 1) for q in range(-radius, radius + 1)
                       if abs(q + r) <= radius]
        index = {field: i for i, field in enumerate(self.fields)}
        self.neighbours = [[index[q + dq, r + dr] for dq, dr in DIRECTIONS if (q + dq, r + dr) in index]
                           for q, r in self.fields]

    def __len__(self):
        return len(self.fields)

    def numbers(self, occupied):
        return [sum(occupied[n] for n in self.neighbours[i]) if occupied[i] else NOTHING for i in range(len(self))]


class Puzzle:
    def __init__(self, board, fixed, tiles):
        self.board = board
        self.fixed = fixed  # field: number
        self.tiles = tiles  # how many there are of each number; NOTHING: how many fields stay empty


class Solver:
    def __init__(self, puzzle):
        self.board = puzzle.board
        self.left = dict(puzzle.tiles)
        self.placed = [None] * len(self.board)
        self.steps = 0
        for field, number in puzzle.fixed.items():
            self.placed[field] = number

    def possible(self, field, number):
        """Whether the numbers next to the field, and its own, can still come true if it gets this one."""
        if number != NOTHING and not self.reachable(field, number):
            return False
        self.placed[field] = number
        try:
            for n in self.board.neighbours[field]:
                other = self.placed[n]
                if other is not None and other != NOTHING and not self.reachable(n, other):
                    return False
            return True
        finally:
            self.placed[field] = None

    def reachable(self, field, number):
        full = free = 0
        for n in self.board.neighbours[field]:
            other = self.placed[n]
            if other is None:
                free += 1
            elif other != NOTHING:
                full += 1
        return full <= number <= full + free

    def candidates(self, field):
        return [number for number, left in self.left.items() if left and self.possible(field, number)]

    def solve(self):
        self.steps += 1
        best = best_candidates = None
        for field in range(len(self.board)):
            if self.placed[field] is None:
                candidates = self.candidates(field)
                if not candidates:
                    return False
                if best is None or len(candidates) < len(best_candidates):
                    best, best_candidates = field, candidates
        if best is None:
            return True
        for number in best_candidates:
            self.placed[best] = number
            self.left[number] -= 1
            if self.solve():
                return True
            self.left[number] += 1
            self.placed[best] = None
        return False


def make_puzzle(board, random):
    occupied = [random.below(100) < 60 for _ in range(len(board))]
    numbers = board.numbers(occupied)
    fixed = {}
    for _ in range(3):
        field = random.below(len(board))
        fixed[field] = numbers[field]
    tiles = {number: 0 for number in range(NOTHING, 7)}
    for field, number in enumerate(numbers):
        if field not in fixed:
            tiles[number] += 1
    return Puzzle(board, fixed, tiles)


def setup(size):
    board = Board(RADIUS)
    random = Random(99)
    puzzles = [make_puzzle(board, random) for _ in range(10)]
    return [puzzles[i % len(puzzles)] for i in range(size)]


def run(puzzles):
    solutions = []
    for puzzle in puzzles:
        solver = Solver(puzzle)
        solutions.append(solver.placed if solver.solve() else None)
    return solutions


def check(size, result):
    if len(result) != size:
        return False
    for puzzle, placed in zip(setup(size), result):
        if placed is None or placed != puzzle.board.numbers([number != NOTHING for number in placed]):
            return False
        if any(placed[field] != number for field, number in puzzle.fixed.items()):
            return False
        if any(placed.count(n) != left + list(puzzle.fixed.values()).count(n) for n, left in puzzle.tiles.items()):
            return False
    return True
