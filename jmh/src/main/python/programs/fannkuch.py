"""Small lists: how often the prefix of a permutation can be reversed until a 0 comes first (the "pancake" or Fannkuch
problem), for the first permutations of ten numbers. The order of the permutations is that of the usual algorithm: ever
longer prefixes are rotated."""

FAMILY = 'numeric'
DEFAULT = 450_000
STEADY = 40_000
N = 10
RECORDED = {40_000: (22, 1634), 450_000: (30, 5398)}  # size: most flips, checksum


def flips(permutation):
    p = permutation[:]
    count = 0
    first = p[0]
    while first:
        p[:first + 1] = p[first::-1]
        count += 1
        first = p[0]
    return count


def setup(size):
    return size


def run(size):
    permutation = list(range(N))
    rotations = [0] * (N + 1)  # how often the prefix of each length has been rotated
    most = checksum = 0
    for i in range(size):
        if permutation[0]:
            count = flips(permutation)
            if count > most:
                most = count
            if i % 2:
                checksum -= count
            else:
                checksum += count
        length = 2
        while length <= N:
            permutation.insert(length - 1, permutation.pop(0))
            rotations[length] += 1
            if rotations[length] < length:
                break
            rotations[length] = 0
            length += 1
    return most, checksum, permutation


def check(size, result):
    most, checksum, permutation = result
    if sorted(permutation) != list(range(N)):
        return False
    if size in RECORDED:
        return (most, checksum) == RECORDED[size]
    return most <= 38 and abs(checksum) <= most * size
