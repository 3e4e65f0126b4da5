"""Index arithmetic on lists: a sparse matrix in compressed rows times vectors (after the kernel of the SciMark suite)."""

FAMILY = 'numeric'
DEFAULT = 300
STEADY = 20
N = 4000
PER_ROW = 6


class Sparse:
    def __init__(self, rows):
        self.starts = [0]
        self.columns = []
        self.values = []
        for row in rows:
            for column, value in row:
                self.columns.append(column)
                self.values.append(value)
            self.starts.append(len(self.columns))

    def times(self, x, y):
        columns, values, starts = self.columns, self.values, self.starts
        for row in range(len(starts) - 1):
            total = 0.0
            for i in range(starts[row], starts[row + 1]):
                total += values[i] * x[columns[i]]
            y[row] = total


def rows():
    """Whole numbers, so that sums of products are exact."""
    return [[((r * 31 + k * k * 97) % N, float(r % 5 - k)) for k in range(PER_ROW)] for r in range(N)]


def vector(i):
    return [float((j * (i + 3)) % 11) for j in range(N)]


def setup(size):
    return size, Sparse(rows()), [vector(i) for i in range(4)]


def run(state):
    size, matrix, vectors = state
    y = [0.0] * N
    sums = []
    for i in range(size):
        matrix.times(vectors[i % 4], y)
        if i < 4:
            sums.append(sum(y))
    return sums, y


def check(size, result):
    """The sum of A x is that of x weighted by the sums of A's columns."""
    sums, y = result
    weights = [0.0] * N
    for row in rows():
        for column, value in row:
            weights[column] += value
    expected = [sum(w * x for w, x in zip(weights, vector(i))) for i in range(min(size, 4))]
    return sums == expected and sum(y) == expected[(size - 1) % 4]
