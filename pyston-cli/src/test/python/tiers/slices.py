"""Slices in hot code: of all sequences, with bounds of all kinds, in expressions that suspend and fail."""


def cuts(s, n):
    out = []
    for i in range(-n, n):
        out.append((s[i:], s[:i], s[i:i + 2], s[i:-1], s[1:i], s[:], s[::-1], s[i::2]))
    return out


def quads(values):
    total = 0
    for i in range(0, len(values), 4):
        a, b, c, d = values[i:i + 4]
        total += a - b + c * d
    return total


def words(text):
    out = []
    start = 0
    for i in range(len(text)):
        if text[i] == ' ':
            out.append(text[start:i])
            start = i + 1
    out.append(text[start:])
    return out


class Own:
    def __getitem__(self, key):
        return key


class Sub(list):
    def __getitem__(self, key):
        return 'own', key


def any_slice(o, i, j):
    return o[i:j]


def steps(values, n):
    for i in range(n):
        yield values[i:(yield i)]


for sequence in ([1, 2, 3, 4, 5], [1.5, 2.5, 3.5], ['a', None, 'b'], (1, 2, 3, 4), 'abcdef', 'a\U0001F600bc', b'bytes',
                 bytearray(b'xyz'), range(6), [], (), ''):
    for _ in range(8):
        result = cuts(sequence, 7)
    print(result[3], result[-1], result[7], len(result))
print(quads(list(range(400))), words('the quick brown fox ' * 20)[-5:])
for i in range(60):
    any_slice([1, 2, 3], 0, 2)
print(any_slice(Own(), 1, 2), any_slice(Sub([1]), 1, 2), any_slice('abc', 2**70, None), any_slice('abc', -2**70, 2**70),
      any_slice((1, 2, 3), True, 3), any_slice([1, 2], -1, None))
for bad in ((5, 0, 1), ([1], 'x', 1), ({}, 0, 1)):
    try:
        any_slice(*bad)
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
g = steps('abcdefgh' * 10, 50)
out = [next(g)]
for i in range(90):
    out.append(g.send(i if i % 2 == 0 else None))
print(out[-6:])
t = (1, 2, 3)
print(any_slice(t, 0, 3) is t, any_slice('abc', 0, 9) == 'abc')
