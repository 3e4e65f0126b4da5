"""Big integers: the digits of pi, one after the other, by the unbounded spigot of J. Gibbons."""

FAMILY = 'numeric'
DEFAULT = 4200
STEADY = 1100


def digits():
    """Linear fractional transformations with the matrix ((q, r), (0, t)) for Lambert's series of pi."""
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, n, l, k = q * k, (2 * q + r) * l, t * l, (q * (7 * k + 2) + r * l) // (t * l), l + 2, k + 1


def setup(size):
    return size


def run(size):
    return ''.join(str(digit) for digit, _ in zip(digits(), range(size)))


def check(size, result):
    """By the formula of Machin: pi / 4 = 4 arctan 1/5 - arctan 1/239."""

    def arctan(x, one):
        power = one // x
        total, n = power, 1
        while power:
            power //= -x * x
            n += 2
            total += power // n
        return total

    one = 10 ** (size + 9)
    value = 4 * (4 * arctan(5, one) - arctan(239, one)) // 10 ** 10
    # str() refuses numbers of more than 4300 digits, so they are compared in blocks.
    for start in range(size, 0, -1000):
        first = max(0, start - 1000)
        value, block = divmod(value, 10 ** (start - first))
        if '%0*d' % (start - first, block) != result[first:start]:
            return False
    return value == 0
