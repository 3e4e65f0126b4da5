"""Bytes and small lists: encryption by AES with a key of 128 bits in counter mode (FIPS 197, NIST SP 800-38A)."""

FAMILY = 'numeric'
DEFAULT = 11_000
STEADY = 900
KEY = bytes.fromhex('2b7e151628aed2a6abf7158809cf4f3c')
COUNTER = bytes.fromhex('f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff')
PLAIN = bytes.fromhex('6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51'
                      '30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710')
ENCRYPTED = bytes.fromhex('874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff'
                          '5ae4df3edbd5d35e5b4f09020db03eab1e031dda2fbe03d1792170a0f3009cee')
ROUNDS = 10


def double(x):
    """x times 2 in the field of 256 elements."""
    x <<= 1
    return x ^ 0x11B if x & 0x100 else x


def make_sbox():
    sbox = [0x63] * 256
    p = q = 1
    while True:
        p ^= double(p)  # times 3
        q ^= q << 1  # divided by 3
        q ^= q << 2
        q ^= q << 4
        q &= 0xFF
        if q & 0x80:
            q ^= 0x09
        x = q ^ (q << 1 | q >> 7) ^ (q << 2 | q >> 6) ^ (q << 3 | q >> 5) ^ (q << 4 | q >> 4)
        sbox[p] = (x ^ 0x63) & 0xFF
        if p == 1:
            return sbox


SBOX = make_sbox()
DOUBLE = [double(x) for x in range(256)]
SHIFT_ROWS = [(i + 4 * (i % 4)) % 16 for i in range(16)]


class AES:
    def __init__(self, key):
        words = [list(key[i:i + 4]) for i in range(0, 16, 4)]
        constant = 1
        while len(words) < 4 * (ROUNDS + 1):
            word = words[-1]
            if len(words) % 4 == 0:
                word = [SBOX[b] for b in word[1:] + word[:1]]
                word[0] ^= constant
                constant = double(constant)
            words.append([a ^ b for a, b in zip(words[-4], word)])
        self.keys = [sum(words[i:i + 4], []) for i in range(0, len(words), 4)]

    def encrypt(self, block):
        keys = self.keys
        state = [a ^ b for a, b in zip(block, keys[0])]
        for i in range(1, ROUNDS):
            state = [SBOX[state[j]] for j in SHIFT_ROWS]
            self.mix_columns(state)
            state = [a ^ b for a, b in zip(state, keys[i])]
        return bytes([SBOX[state[j]] ^ k for j, k in zip(SHIFT_ROWS, keys[ROUNDS])])

    @staticmethod
    def mix_columns(state):
        for i in range(0, 16, 4):
            a, b, c, d = state[i:i + 4]
            every = a ^ b ^ c ^ d
            state[i] = a ^ every ^ DOUBLE[a ^ b]
            state[i + 1] = b ^ every ^ DOUBLE[b ^ c]
            state[i + 2] = c ^ every ^ DOUBLE[c ^ d]
            state[i + 3] = d ^ every ^ DOUBLE[d ^ a]


def counter_mode(cipher, counter, data):
    """Encrypts; and decrypts, for the same bytes are added again."""
    n = int.from_bytes(counter, 'big')
    result = bytearray()
    for start in range(0, len(data), 16):
        pad = cipher.encrypt(n.to_bytes(16, 'big'))
        n = (n + 1) % (1 << 128)
        result.extend(a ^ b for a, b in zip(data[start:start + 16], pad))
    return bytes(result)


def text(blocks):
    return (PLAIN * (blocks // 4 + 1))[:16 * blocks]


def setup(size):
    """size counts blocks of 16 bytes."""
    return text(size)


def run(data):
    encrypted = counter_mode(AES(KEY), COUNTER, data)
    return encrypted, counter_mode(AES(KEY), COUNTER, encrypted)


def check(size, result):
    encrypted, decrypted = result
    return encrypted[:64] == ENCRYPTED[:16 * size] and decrypted == text(size) and len(encrypted) == 16 * size
