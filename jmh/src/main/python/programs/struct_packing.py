"""The struct module, bytes and memoryview: records of a binary file with an index and checksums."""

import struct
import zlib

FAMILY = 'data'
DEFAULT = 480_000
STEADY = 35_000
MAGIC = b'PBF1'
RECORD = struct.Struct('<IhBxd')
ENTRY = struct.Struct('>HQ')


def fields(i):
    return i, i % 60_000 - 30_000, i % 251, i * 0.125


def write(size):
    body = bytearray(RECORD.size * size)
    offset = 0
    for i in range(size):
        RECORD.pack_into(body, offset, *fields(i))
        offset += RECORD.size
    names = []
    for i in range(0, size, 4):
        name = b'name %d' % i
        names.append(struct.pack(f'>B{len(name)}s', len(name), name))
    index = b''.join(ENTRY.pack(i % 65536, i * RECORD.size) for i in range(0, size, 2))
    tail = b''.join(names)
    header = struct.pack('!4sIIII', MAGIC, size, len(index), len(tail), zlib.crc32(body))
    return header + bytes(body) + index + tail


def read(data):
    magic, size, index_length, tail_length, checksum = struct.unpack_from('!4sIIII', data)
    if magic != MAGIC:
        raise ValueError(magic)
    view = memoryview(data)[struct.calcsize('!4sIIII'):]
    end = size * RECORD.size
    if zlib.crc32(view[:end]) != checksum:
        raise ValueError('damaged')
    numbers = shorts = small = 0
    total = 0.0
    for number, short, byte, value in RECORD.iter_unpack(view[:end]):
        numbers += number
        shorts += short
        small += byte
        total += value
    offsets = 0
    for position in range(end, end + index_length, ENTRY.size):
        key, offset = ENTRY.unpack_from(view, position)
        if offset // RECORD.size % 65536 != key:
            raise ValueError(key)
        offsets += offset
    names = 0
    tail = view[end + index_length:]
    position = 0
    while position < tail_length:
        length = tail[position]
        name, = struct.unpack_from(f'{length}s', tail, position + 1)
        names += int(name.split()[1])
        position += 1 + length
    return numbers, shorts, small, total, offsets, names


def setup(size):
    return size


def run(size):
    data = write(size)
    return len(data), read(data)


def check(size, result):
    length, sums = result
    numbers = size * (size - 1) // 2
    names = range(0, size, 4)
    return (sums == (numbers, sum(i % 60_000 for i in range(size)) - 30_000 * size, sum(i % 251 for i in range(size)),
                     numbers / 8, sum(range(0, size, 2)) * RECORD.size, sum(names))
            and length == 20 + 16 * size + 10 * len(range(0, size, 2)) + sum(len(str(i)) + 6 for i in names))
