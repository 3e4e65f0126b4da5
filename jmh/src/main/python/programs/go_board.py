"""Objects that refer to each other: random games of Go on a board of 9 by 9, with groups, liberties, captures and ko."""

FAMILY = 'objects'
DEFAULT = 140
STEADY = 9
SIZE = 9
EMPTY, BLACK, WHITE = range(3)
RECORDED = {9: (392, 337, 633), 140: (5843, 5497, 8035)}  # size: points of black, points of white, stones captured


class Random:
    def __init__(self, seed):
        self.seed = seed

    def below(self, n):
        self.seed = (self.seed * 1103515245 + 12345) % 2147483648
        return self.seed // 65536 % n


class Point:
    def __init__(self, board, x, y):
        self.board = board
        self.x = x
        self.y = y
        self.colour = EMPTY
        self.group = None
        self.neighbours = ()

    def __repr__(self):
        return f'{"ABCDEFGHI"[self.x]}{self.y + 1}'


class Group:
    """Stones of one colour that hang together, with the empty points next to them."""

    def __init__(self, stone):
        self.colour = stone.colour
        self.stones = {stone}
        self.liberties = {n for n in stone.neighbours if n.colour == EMPTY}

    def join(self, other):
        self.stones |= other.stones
        self.liberties |= other.liberties
        for stone in other.stones:
            stone.group = self


class Board:
    def __init__(self):
        self.points = [Point(self, i % SIZE, i // SIZE) for i in range(SIZE * SIZE)]
        for p in self.points:
            p.neighbours = [self.points[y * SIZE + x]
                            for x, y in ((p.x - 1, p.y), (p.x + 1, p.y), (p.x, p.y - 1), (p.x, p.y + 1))
                            if 0 <= x < SIZE and 0 <= y < SIZE]
        self.ko = None
        self.played = 0
        self.captured = [0, 0, 0]

    def is_eye(self, point, colour):
        """Whether the player had better not fill this point."""
        return all(n.colour == colour for n in point.neighbours)

    def is_legal(self, point, colour):
        if point.colour != EMPTY or point is self.ko:
            return False
        for n in point.neighbours:
            if n.colour == EMPTY:
                return True
            if n.colour == colour:
                if len(n.group.liberties) > 1:
                    return True
            elif len(n.group.liberties) == 1:
                return True
        return False

    def play(self, point, colour):
        self.played += 1
        point.colour = colour
        group = point.group = Group(point)
        self.ko = None
        taken = []
        stones_taken = 0
        for n in point.neighbours:
            if n.colour == EMPTY:
                continue
            other = n.group
            other.liberties.discard(point)
            if n.colour == colour:
                if other is not group:
                    if len(other.stones) > len(group.stones):
                        group, other = other, group
                    group.join(other)
            elif not other.liberties and other not in taken:
                taken.append(other)
        for other in taken:
            stones_taken += len(other.stones)
            self.take(other)
        group.liberties.discard(point)
        if stones_taken == 1 and len(group.stones) == 1 and len(group.liberties) == 1:
            self.ko = next(iter(group.liberties))

    def take(self, group):
        self.captured[group.colour] += len(group.stones)
        for stone in group.stones:
            stone.colour = EMPTY
            stone.group = None
        for stone in group.stones:
            for n in stone.neighbours:
                if n.group is not None:
                    n.group.liberties.add(stone)
        group.stones = set()

    def score(self):
        """Stones, and empty points that only one colour is next to."""
        points = [0, 0, 0]
        for p in self.points:
            colour = p.colour
            if colour == EMPTY:
                seen = {n.colour for n in p.neighbours} - {EMPTY}
                colour = seen.pop() if len(seen) == 1 else EMPTY
            points[colour] += 1
        return points[BLACK], points[WHITE]

    def is_sound(self):
        for p in self.points:
            if p.colour != EMPTY:
                if p not in p.group.stones or not p.group.liberties:
                    return False
                liberties = {n for s in p.group.stones for n in s.neighbours if n.colour == EMPTY}
                if liberties != p.group.liberties:
                    return False
        stones = sum(p.colour != EMPTY for p in self.points)
        return stones == self.played - sum(self.captured)


def playout(random):
    board = Board()
    colour = BLACK
    passes = 0
    for _ in range(3 * SIZE * SIZE):
        moves = [p for p in board.points if board.is_legal(p, colour) and not board.is_eye(p, colour)]
        if moves:
            board.play(moves[random.below(len(moves))], colour)
            passes = 0
        else:
            board.ko = None
            passes += 1
            if passes == 2:
                break
        colour = BLACK + WHITE - colour
    return board


def setup(size):
    return size


def run(size):
    random = Random(7)
    black = white = captured = 0
    sound = True
    for _ in range(size):
        board = playout(random)
        b, w = board.score()
        black += b
        white += w
        captured += sum(board.captured)
        sound = sound and board.is_sound()
    return sound, black, white, captured


def check(size, result):
    sound, black, white, captured = result
    if size in RECORDED and (black, white, captured) != RECORDED[size]:
        return False
    return sound and SIZE * SIZE * size * 0.8 < black + white <= SIZE * SIZE * size and captured > 0
