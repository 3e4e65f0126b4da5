"""Float arithmetic: how many points of a grid stay bounded under z = z * z + c."""

FAMILY = 'numeric'
DEFAULT = 520
STEADY = 140
TWIN = True
ROUNDS = 50
RECORDED = {140: 7810, 520: 107461}


def inside(cr, ci):
    zr = zi = 0.0
    for _ in range(ROUNDS):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return False
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return True


def setup(size):
    return size


def run(size):
    count = 0
    for y in range(size):
        ci = 2.0 * y / size - 1.0
        for x in range(size):
            if inside(2.0 * x / size - 1.5, ci):
                count += 1
    return count


def check(size, result):
    if size in RECORDED:
        return result == RECORDED[size]
    return abs(result / size ** 2 - 0.3977) < 0.01 + 2 / size
