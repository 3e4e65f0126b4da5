"""unpack_from reads where a view of the buffer begins, whatever lies around it."""

import array
import struct

data = bytes(range(64))
pair = struct.Struct('>HI')

for buffer in (data, bytearray(data), memoryview(data), memoryview(data)[8:], memoryview(bytearray(data))[8:40]):
    print(type(buffer).__name__, len(buffer), pair.unpack_from(buffer), pair.unpack_from(buffer, 3),
          pair.unpack_from(buffer, -6), struct.unpack_from('3sx2p', buffer, 5))
    for offset in (len(buffer) - 5, len(buffer) + 1, -3, -100):
        try:
            print(pair.unpack_from(buffer, offset))
        except struct.error as e:
            print('error:', e)

print(struct.unpack_from('<h', memoryview(array.array('h', [1, -2, 3]))[1:], 2))
print(struct.unpack_from('<2h', array.array('h', [1, -2, 3]), offset=2))

for buffer in (memoryview(data)[::2], 'text', 5, None, [1]):
    try:
        print(pair.unpack_from(buffer))
    except (TypeError, BufferError) as e:
        print(type(e).__name__, e)

view = memoryview(bytearray(data))
print(pair.unpack_from(view))
view.release()
try:
    pair.unpack_from(view)
except ValueError as e:
    print('ValueError', e)

growing = bytearray(data)
pair.unpack_from(growing)
growing += b'the buffer is not kept'
print(len(growing))
