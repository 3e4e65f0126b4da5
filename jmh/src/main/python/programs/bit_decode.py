"""Bits, bytes and lists: decompression in the manner of bzip2, that is Huffman codes, run lengths, move to front and the
inverse Burrows-Wheeler transform. `setup` compresses."""

import heapq

FAMILY = 'data'
DEFAULT = 260
STEADY = 18
BLOCK = 4000
END = 256  # a symbol after the last byte
RUN = 257  # a symbol before the length of a run of zeros, which follows in eight bits


def text():
    words = ['compress', 'block', 'sorting', 'of', 'the', 'a', 'transform', 'symbol', 'and', 'front', 'move', 'to']
    parts = []
    length = 0
    seed = 3
    while length < BLOCK:
        seed = (seed * 1103515245 + 12345) % 2147483648
        word = words[(seed >> 16) % len(words)] + ('.\n' if seed >> 20 & 15 == 0 else ' ')
        parts.append(word)
        length += len(word)
    return ''.join(parts)[:BLOCK].encode()


# Compression, which is not timed


def rotate(data):
    twice = data + data
    order = sorted(range(len(data)), key=lambda i: twice[i:i + len(data)])
    return bytes(data[i - 1] for i in order), order.index(0)


def move_to_front(data):
    alphabet = list(range(256))
    result = []
    for byte in data:
        position = alphabet.index(byte)
        result.append(position)
        alphabet.insert(0, alphabet.pop(position))
    return result


def code_lengths(symbols):
    counts = {}
    for symbol in symbols:
        counts[symbol] = counts.get(symbol, 0) + 1
    heap = [(n, symbol, [symbol]) for symbol, n in sorted(counts.items())]
    lengths = dict.fromkeys(counts, 0)
    heapq.heapify(heap)
    while len(heap) > 1:
        n, first, left = heapq.heappop(heap)
        m, _, right = heapq.heappop(heap)
        for symbol in left + right:
            lengths[symbol] += 1
        heapq.heappush(heap, (n + m, first, left + right))
    return lengths


def canonical(lengths):
    """The code of each symbol, from its length alone."""
    codes = {}
    code = previous = 0
    for length, symbol in sorted((length, symbol) for symbol, length in lengths.items()):
        code <<= length - previous
        codes[symbol] = code, length
        code += 1
        previous = length
    return codes


def compress(data):
    last, start = rotate(data)
    symbols = []
    zeros = 0
    for position in move_to_front(last) + [END]:
        if position == 0 and zeros < 255:
            zeros += 1
            continue
        if zeros > 2:
            symbols += [RUN, -zeros]
        else:
            symbols += [0] * zeros
        zeros = 0
        if position == 0:
            zeros = 1
        else:
            symbols.append(position)
    lengths = code_lengths([s for s in symbols if s >= 0])
    codes = canonical(lengths)
    bits = ''.join(f'{-s:08b}' if s < 0 else f'{codes[s][0]:0{codes[s][1]}b}' for s in symbols)
    bits += '0' * (-len(bits) % 8)
    return start, lengths, int(bits, 2).to_bytes(len(bits) // 8, 'big')


# Decompression


class BitReader:
    def __init__(self, data):
        self.data = data
        self.position = 0
        self.bits = 0
        self.count = 0

    def read(self, n):
        while self.count < n:
            self.bits = self.bits << 8 | self.data[self.position]
            self.position += 1
            self.count += 8
        self.count -= n
        result = self.bits >> self.count
        self.bits &= (1 << self.count) - 1
        return result


class HuffmanDecoder:
    def __init__(self, lengths):
        self.table = {(length, code): symbol for symbol, (code, length) in canonical(lengths).items()}

    def symbols(self, reader):
        table = self.table
        while True:
            length = code = 0
            symbol = None
            while symbol is None:
                code = code << 1 | reader.read(1)
                length += 1
                symbol = table.get((length, code))
            if symbol == END:
                return
            if symbol == RUN:
                for _ in range(reader.read(8)):
                    yield 0
            else:
                yield symbol


def move_from_front(positions):
    alphabet = list(range(256))
    result = bytearray()
    for position in positions:
        byte = alphabet.pop(position)
        alphabet.insert(0, byte)
        result.append(byte)
    return result


def rotate_back(last, start):
    counts = [0] * 256
    for byte in last:
        counts[byte] += 1
    total = 0
    for byte, count in enumerate(counts):
        counts[byte] = total
        total += count
    follower = [0] * len(last)
    for i, byte in enumerate(last):
        follower[counts[byte]] = i
        counts[byte] += 1
    result = bytearray()
    i = follower[start]
    for _ in range(len(last)):
        result.append(last[i])
        i = follower[i]
    return bytes(result)


def decompress(start, lengths, data):
    symbols = HuffmanDecoder(lengths).symbols(BitReader(data))
    return rotate_back(move_from_front(symbols), start)


def setup(size):
    return size, compress(text())


def run(state):
    size, block = state
    result = b''
    for _ in range(size):
        result = decompress(*block)
    return result


def check(size, result):
    return result == text()
