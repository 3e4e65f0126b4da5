"""Files, buffers, text and memory streams."""
import io
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "text")
    with open(name, "w", encoding="latin-1", newline="\r\n") as f:
        print(f.write("é\nx"), f.tell(), f.mode, f.encoding)
    print(open(name, "rb").read(), open(name, encoding="latin-1").readlines())
    with open(name, "w+", encoding="utf-8") as f:
        f.write("one\ntwö\nthree\n")
        f.seek(0)
        print(f.readline(), end="")
        place = f.tell()
        print(f.read(2), f.tell() - place, f.read())
        f.seek(place)
        print(f.readlines())
    with open(name, "r+b") as f:
        print(f.read(3), f.write(b"ZZ"), f.seek(-3, 2), f.read(), f.truncate(5), f.seek(0), f.read())
    with open(name, "a") as f:
        f.write("end")
    print(os.stat(name).st_size, os.listdir(folder))
    for call in (lambda: open(name, "q"), lambda: open(name, "rw"), lambda: open(name, "rb", encoding="utf-8"),
                 lambda: open(name, "w", 0), lambda: open(name).write("x"), lambda: open(name, encoding="nothing"),
                 lambda: open(os.path.join(folder, "absent")), lambda: open(name, "x"), lambda: f.read(),
                 lambda: io.BytesIO().fileno(), lambda: open(name, "rb").write(b"")):
        try:
            call()
        except Exception as e:
            print(type(e).__module__, type(e).__name__, str(e).replace(folder, ""))


class Raw(io.RawIOBase):
    """Gives its data in pieces."""

    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.written = []

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, target):
        piece = self.pieces.pop(0) if self.pieces else b""
        target[:len(piece)] = piece
        return len(piece)

    def write(self, data):
        self.written.append(bytes(data))
        return len(data)


reader = io.BufferedReader(Raw(b"ab\nc", b"d\n", b"e"))
print(reader.peek(1), reader.readline(), reader.read1(), reader.read(2), reader.read(), reader.read())
raw = Raw()
writer = io.BufferedWriter(raw, 4)
writer.write(b"abc")
writer.write(b"defgh")
print(raw.written, writer.flush(), raw.written)
text = io.TextIOWrapper(io.BufferedReader(Raw(b"a\r", b"\nb\rc", b"\xc3", b"\xa9")), encoding="utf-8")
print(list(text), text.newlines)
s = io.StringIO("a\nb")
print(s.read(1), s.write("XY"), s.getvalue(), list(io.StringIO("1\r\n2\r3", newline=None)))
b = io.BytesIO(b"abc")
view = b.getbuffer()
view[0] = 90
try:
    b.write(b"longer")
except BufferError as e:
    print(e)
view.release()
print(b.getvalue(), b.seek(5), b.write(b"!"), b.getvalue())
