"""memoryview: indexing, casts, comparison, release."""

EXPRESSIONS = r'''
memoryview(b'abcd').cast('B',[2,2]).__getitem__(...)
memoryview(b'abcd')[...]
memoryview(b'a').cast('B',[])[...]
memoryview(b'abcd').toreadonly().readonly
memoryview(b'abcd').cast('B',[2,2]).strides
memoryview(b'abcd').cast('B',[2,2]).shape
memoryview(b'abcd').cast('B',[2,2])[1:2].tolist()
memoryview(b'abcd').cast('B',[2,2])[::2].contiguous
memoryview(b'abcd').cast('B',[2,2]).tobytes('F')
memoryview(b'abcd').cast('B',[2,2]).hex()
memoryview(b'abcd').cast('B',[2,2])==memoryview(b'abcd').cast('B',[2,2])
memoryview(b'abcd').cast('B',[2,2])==memoryview(b'abcd')
memoryview(b'abcd').cast('H')==memoryview(b'abcd')
memoryview(b'abcd')=='a'
memoryview(b'abcd').cast('B', shape=(2,2))
memoryview(b'abcd').__getitem__((0,))
memoryview(b'abcd')[1.0]
memoryview(b'abcd')[10**30]
memoryview(bytearray(b'abcd')).cast('d')
memoryview(bytearray(8)).cast('d').__setitem__(0,'a')
memoryview(bytearray(8)).cast('d').__setitem__(0,1)
memoryview(bytearray(8)).cast('?').__setitem__(0,'a')
memoryview(bytearray(8)).cast('c').__setitem__(0,1)
memoryview(bytearray(8)).cast('c').__setitem__(0,b'aa')
memoryview(bytearray(8)).cast('b').__setitem__(0,128)
memoryview(bytearray(8)).cast('Q').__setitem__(0,2**64)
memoryview(bytearray(8)).cast('Q').__setitem__(0,1.0)
memoryview(bytearray(8)).cast('e').__setitem__(0,1e10)
memoryview(bytearray(8)).cast('f').__setitem__(0,1e300)
memoryview(bytearray(8)).cast('@B').format
memoryview(bytearray(8)).cast('<B').format
memoryview(bytearray(8)).cast('B',[2,4]).__setitem__(0,1)
memoryview(bytearray(8)).cast('B',[2,4]).__setitem__(slice(0,1),b'abcd')
memoryview(bytearray(8)).cast('B',[2,4]).__setitem__((0,1),3)
memoryview(bytearray(8)).__setitem__((0,1),3)
memoryview(bytearray(8)).__setitem__((slice(0,1),1),3)
(lambda m:(m.release(),m[0]))(memoryview(b'a'))
(lambda m:(m.release(),repr(m)[:10]))(memoryview(b'a'))
(lambda m:(m.release(),len(m)))(memoryview(b'a'))
(lambda m:(m.release(),m.shape))(memoryview(b'a'))
(lambda m:(m.release(),m==m,m==b'a',hash(m)))(memoryview(b'a'))
(lambda b,m:b.append(1))(*(lambda b:(b,memoryview(b)))(bytearray(b'a')))
memoryview(b'abc').__eq__(1)
iter(memoryview(b'abc'))
list(memoryview(b'abc'))
list(reversed(memoryview(b'abc')))
98 in memoryview(b'abc')
memoryview(b'abc').index(1)
memoryview(b'abc')._from_flags(b'a',0)
type(iter(memoryview(b'abc')))
memoryview(b'a').cast('B',[]).shape
memoryview(b'a').cast('B',[])[0]
memoryview(bytearray(b'a')).cast('B',[]).__setitem__((),5)
memoryview(bytearray(b'a')).cast('B',[]).__setitem__(0,5)
memoryview(b'').tolist()
memoryview(b'abcdef')[1:5:2].tobytes()
memoryview(b'abcdef').cast('B',[1,2,3]).tolist()
memoryview(b'abcdef').cast('B',[1]*65)
hash(memoryview(b'abcdef')[::2])==hash(b'ace')
memoryview(b'abcdef').nbytes
memoryview(memoryview(b'abc')).obj
memoryview(object=b'a')
memoryview(b'\0'*8).cast('n').tolist()
memoryview(b'\0'*8).cast('N').tolist()
memoryview(b'\0'*8).cast('l').itemsize
memoryview(b'\0'*8).cast('g').itemsize
'''


def show(expression):
    try:
        result = repr(eval(expression))
    except BaseException as e:
        result = type(e).__name__ + ": " + str(e)
    print(expression.encode("ascii", "backslashreplace").decode(), "=>", ascii(result.partition(" at 0x")[0]))


for line in EXPRESSIONS.strip().split("\n"):
    show(line)
