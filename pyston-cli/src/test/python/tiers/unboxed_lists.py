"""Lists of ints, of floats and of bools in hot loops, to which values of other kinds come later."""

import struct
import zlib


def show(name, result):
    text = repr(result)
    print(name, zlib.crc32(text.encode()), text[:60], '...', text[-60:])


def flips(n):
    """Each list becomes mixed in the middle, and is replaced by a plain one soon after."""
    ints, floats, bools = [1] * 5, [0.5] * 5, [False] * 5
    seen = []
    for i in range(n):
        k = i % 5
        ints[k] = i
        floats[k] = i * 0.5
        bools[-k] = i % 3 == 0
        if i == n // 2:
            ints[k] = 1.5
            bools[k] = None
        elif i == n // 2 + 3:
            floats[k] = None
        elif i == n // 2 + 9:
            ints[k], floats[k], bools[k] = 2 ** 70, 2, 1
        elif i == n // 2 + 30:
            ints, floats, bools = [2] * 5, [1.5] * 5, [True] * 5
        ints[k] += 1
        if floats[k] is not None:
            floats[k] *= 1.25
        if bools[k]:
            seen.append((ints[k], floats[k]))
        part = ints[1:4]
        part[:2] = part[1::-1]
        ints[1:4] = part
        ints[0], ints[1] = ints[1], ints[0]
    return seen[-20:], ints, floats, bools


def grown(n):
    """Comprehensions and appends of one kind, then of another."""
    made = [i * i for i in range(n)]
    halves = [i / 2 for i in range(n)]
    odd = [i % 2 == 1 for i in range(n)]
    mixed = [i if i % 7 else i / 2 for i in range(n)]
    for i in range(n):
        made.append(i)
        if i == n - 3:
            made.append('text')
            halves.append(1)
            odd.append(0)
    total = 0
    for x in made:
        if x != 'text':
            total += x
    for x in halves:
        total += x
    for x in odd:
        total += x
    for x in mixed:
        total += x
    return total, made[-4:], halves[-3:], odd[-3:], mixed[-3:]


def ends(n):
    """pop and insert, past the end as well."""
    items, out = list(range(n)), []
    while len(items) > 2:
        out.append(items.pop())
        out.append(items.pop(0))
        items.insert(1, len(items))
        items.insert(-1, 7)
        out.append(items.pop(-2))
        if len(items) % 7 == 0:
            items.pop()
            items.insert(100, 0.5)
            items.pop()
    try:
        while True:
            out.append(items.pop(1))
    except IndexError as e:
        out.append(str(e))
    for i in range(n):
        try:
            items[i] = out[-i - 1 - n * (i % 50 == 3) * 9]
        except IndexError as e:
            out.append((i, str(e)))
    return out[-40:], items


class Doubling(list):
    def __getitem__(self, i):
        return 2 * list.__getitem__(self, i)

    def __setitem__(self, i, v):
        if v % 3:
            list.__setitem__(self, i, v)


def overridden(n):
    items, out = [1, 2, 3, 4], []
    for i in range(n):
        if i == n - 9:
            items = Doubling(items)
        items[i % 4] = i
        items[-1] += 1
        out.append(items[i % 4])
    return out[-12:], list(items)


# The numbers that stand for "no item" inside.
INT = -2 ** 63 + 0x5bd1e995
NAN = struct.unpack('<d', struct.pack('<Q', 0x7ff85bd1e9950001))[0]


def odd_numbers(n):
    ints, floats, out = [1] * 4, [1.0] * 4, []
    for i in range(n):
        ints[i & 3] = INT if i % 37 == 5 else i
        floats[i & 3] = NAN if i % 41 == 7 else i * 1.0
        out.append((ints[i & 3], str(floats[i & 3])))
        ints.append(INT)
        floats.append(NAN)
        out.append((ints.pop(), str(floats.pop()), len(ints), len(floats)))
        if i % 50 == 0:
            ints, floats = [INT, i] * 2, [NAN] * 4
    return out


def complex_numbers(n):
    z, values, out = 1 + 2j, [0j] * 8, []
    for i in range(n):
        z = z * (0.9 + 0.1j) + i - 0.5
        z = 2 * z / (1 + 1j) - z / 2
        values[i & 7] += z * 1j
        if i == n // 2:
            values[3] = 1.5
        try:
            out.append(z / (i - n // 2 + 0j))
        except ZeroDivisionError as e:
            out.append(str(e))
    return out[-3:], out[n // 2], values


def sorts(n):
    ints = [i * 7919 % 1009 for i in range(n)]
    floats = [i / 8 for i in ints]
    ints.sort(reverse=True)
    floats.sort()
    zeros = [0.0, -0.0, 1.0, -1.0, 0.0, -0.0]
    zeros.sort()
    up = sorted([True, False, True])
    return ints[:5], floats[-5:], zeros, up, sorted(zeros, reverse=True), sorted([3, 1, 2.5])


for function in (flips, grown, ends, overridden, odd_numbers, complex_numbers, sorts):
    for size in (60, 500, 3000, 3000):
        show(f'{function.__name__}({size})', function(size))
