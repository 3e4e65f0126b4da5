"""Methods and operators of bytes and bytearray: what they return and what they refuse."""

EXPRESSIONS = r'''
b''.find('a')
b''.find(256)
b''.find(-1)
b''.find(10**30)
b'a'.find(97)
b'a'.index(1)
b'a'.count('a')
b''.startswith(1)
b''.startswith((1,))
b''.endswith('a')
b''.split(1)
b''.split(b'')
b''.split('a')
b''.partition('a')
b''.partition(b'')
b''.join(1)
b''.join([1])
b''.join(['a'])
b'' in 'a'
'a' in b''
256 in b''
10**30 in b''
1.0 in b''
b''.strip(1)
b''.replace('a',b'')
b''.replace(b'a','')
b''.center(1,b'ab')
b''.center(1,'a')
b''.center(1,1)
b'a'.center(3,bytearray(b'x'))
b''.translate('a')
b''.translate(b'a')
b''.translate(None,'a')
b'abc'.translate(bytes(range(256)),b'b'), b'abc'.translate(bytes.maketrans(b'a',b'x')), b'abc'.translate(None, delete=b'a')
b''.maketrans(b'a',b'ab')
b''.maketrans('a',b'ab')
bytes.fromhex('a')
bytes.fromhex('zz')
bytes.fromhex('0 1')
bytes.fromhex('01 é')
bytes.fromhex(b'01')
bytes.fromhex('01 0'),
bytes.fromhex(' 01 02  ff\n'), bytearray.fromhex('AB')
b'\1\2\3'.hex('--')
b'\1\2\3'.hex('é')
b'\1\2\3'.hex(1)
b'\1\2\3\4\5'.hex(':',2), b'\1\2\3\4\5'.hex(':',-2), b'\1\2\3\4\5'.hex(b':',-2), b'\1\2\3\4\5'.hex(':',0), b'\1\2'.hex()
b''.decode(1)
b'\xff'.decode()
b'\xff\xfe'.decode()
b'ab\xe9'.decode('ascii')
b''[1]
b'abc'[1], b'abc'[-1], b'abc'[::2], b'abc'[::-1]
bytearray()[1]
bytearray()['a']
bytearray(b'a').__setitem__(0,256)
bytearray(b'a').__setitem__(0,'a')
bytearray(b'a').__setitem__(1,1)
bytearray(b'a').__setitem__('a',1)
bytearray(b'a').__setitem__(slice(0,1),1)
bytearray(b'a').__setitem__(slice(0,1),'a')
bytearray(b'abc').__setitem__(slice(0,3,2),b'a')
bytearray(b'abc').__setitem__(slice(0,3,2),[1,256])
bytearray(b'abc').__delitem__(5)
(lambda b:(b.__setitem__(slice(1,2),b'xyz'),b))(bytearray(b'abc'))
(lambda b:(b.__setitem__(slice(0,3,2),b'xy'),b))(bytearray(b'abc'))
(lambda b:(b.__delitem__(slice(0,3,2)),b))(bytearray(b'abc'))
(lambda b:(b.__delitem__(slice(None,None,-2)),b))(bytearray(b'abcde'))
(lambda b:(b.append(1),b.extend([2,3]),b.insert(0,9),b.pop(),b.pop(0),b.remove(1),b.reverse(),b))(bytearray(b'abcde'))
b''+1
b''+'a'
bytearray()+1
bytearray().__iadd__(1)
b''*'a'
b''*10**30
b'ab'*3, 3*bytearray(b'x'), b'a'+bytearray(b'b'), bytearray(b'a')+b'b'
bytes(-1)
bytes(10**30)
bytes('a')
bytes('a',1)
bytes(b'a','utf8')
bytes(1,'utf8')
bytes(encoding='utf8')
bytes(errors='utf8')
bytes(b'',errors='utf8')
bytes(1.0)
bytes([256])
bytes(['a'])
bytes([10**30])
bytes(1,2,3,4)
bytes(None)
bytearray(-1)
bytearray('a')
bytearray(1.0)
bytearray([256])
bytearray(['a'])
bytearray(encoding='utf8')
bytearray(1,'utf8')
bytearray().append(256)
bytearray().append('a')
bytearray().extend(1)
bytearray().extend('a')
bytearray().extend([256])
bytearray().insert('a',1)
bytearray().insert(0,256)
bytearray().pop()
bytearray(b'a').pop(5)
bytearray().remove(1)
bytearray().remove(256)
b'%s'%'a'
b'%b'%1
b'%a'%'é'
b'%r'%b'a'
b'%c'%256
b'%c'%b'ab'
b'%c'%'a'
b'%c'%1.0
b'%d'%'a'
b'%x'%1.0
b'%f'%'a'
b'%(a)s'%{b'a':b'b'}
b'%(a)s'%{'a':b'b'}
b'%s %s'%b'a'
b'%z'%1
b'a'%1
b'%(a)s'%1
b'a'%'b'
b'%s'%bytearray(b'a'), b'%s'%memoryview(b'a'), bytearray(b'%d')%3, b'%5s|%-5d|%c'%(b'a',3,65)
b'a'<1
b'a'<'a'
b'a'=='a'
bytearray(b'a')<'a'
b'a'==bytearray(b'a'), b'a'<b'b', bytearray(b'a')==memoryview(b'a'), b'a'==memoryview(b'a')
b''.__bytes__()
bytearray(b'abc').__reduce__(), bytearray(b'abc').__reduce_ex__(2), bytearray(b'abc').__reduce_ex__(4)
b''.zfill('a')
b'-5'.zfill(5), b'5'.zfill(5), b'a\tb'.expandtabs(), b'x'.rjust(4,b'.')
b''.removeprefix('a')
b'abc'.removeprefix(b'a'), b'abc'.removesuffix(b'bc')
repr(bytearray(b"a'b")), repr(bytearray(b"a'\"b"))
repr(b"a'\"b\t\n\r\x00\\")
type('X',(bytearray,),{})(b'a')
type('X',(bytes,),{})(b'a'), type(type('X',(bytes,),{})(b'a').upper()), type(type('X',(bytes,),{})(b'a')[:])
bytes(type('X',(),{'__bytes__':lambda s:1})())
bytes(type('X',(),{'__index__':lambda s:3})())
bytes(type('X',(),{'__getitem__':lambda s,i:[1,2][i]})())
bytes(type('X',(str,),{'__bytes__':lambda s:b'x'})())
iter(b'')
iter(bytearray())
list(b'abc'), list(bytearray(b'abc')), bytes(iter([1,2])), bytes((1,2)), bytes(range(3)), bytes({1})
b' a b '.split(), b'a,b,c'.rsplit(b',',1), b'a\nb\r\nc'.splitlines(True), b'aXb'.partition(b'X'), b'a b c'.split(None,1)
b'hello World'.title(), b'aB'.swapcase(), b'aB'.capitalize(), b'Ab'.istitle(), b'A1'.isupper(), b'12'.isdigit(), b''.isascii(), b' \x0b'.isspace()
b'aXbX'.replace(b'X',b'yy',1), b'abc'.replace(b'',b'-'), b'abc'.replace(b'',b'-',2), b'aaa'.replace(b'a',b'')
b','.join([b'a',bytearray(b'b'),memoryview(b'c')]), bytearray(b',').join([b'a',b'b'])
(lambda b,m:b.append(1))(*(lambda b:(b,memoryview(b)))(bytearray(b'a')))
memoryview(b'abc').tobytes(), bytes(memoryview(b'abc')), bytearray(memoryview(b'abc')[::2])
int.from_bytes(b'\1\2','big'), (258).to_bytes(2,'little')
int(b'12'), float(b'1.5'), int(bytearray(b'12'))
b'a'.__buffer__(0).tobytes()
hash(b'abc')==hash('abc')
hash(bytearray())
'''


def show(expression):
    try:
        result = repr(eval(expression))
    except BaseException as e:
        result = type(e).__name__ + ": " + str(e)
    print(expression.encode("ascii", "backslashreplace").decode(), "=>", ascii(result.partition(" at 0x")[0]))


for line in EXPRESSIONS.strip().split("\n"):
    show(line)
