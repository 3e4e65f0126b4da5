"""Methods and operators of str: what they return and what they refuse."""

EXPRESSIONS = r'''
''.find(1)
''.find('',1.0)
''.count(1)
''.index('a')
''.startswith(1)
''.startswith((1,))
''.endswith(1)
''.split(1)
''.split('')
''.split(None,1.0)
''.rsplit(1)
''.partition(1)
''.partition('')
''.rpartition('')
''.join(1)
''.join([1])
''.join(['a',b'a'])
''.strip(1)
''.lstrip(1)
''.replace(1,2)
''.replace('a',1)
''.replace('a')
''.center('a')
''.center(1,'ab')
''.center(1,1)
''.zfill('a')
''.ljust(10**30)
''.expandtabs('a')
''.removeprefix(1)
''.translate(1)
'a'.translate({97:10**7})
'a'.translate({97:1.0})
'a'.translate({97:-1})
'a'.translate({97:'xx'})
'{x}'.format_map(1)
'{}'.format()
'{0}{}'.format(1,2)
'{}{0}'.format(1,2)
'{x}'.format()
'{0[a]}'.format({})
'{!x}'.format(1)
'{!}'.format(1)
'{!\n}'.format(1)
'{:{:{}}}'.format(1,2,3)
'{a.b}'.format(a=1)
'{[0]}'.format([1])
'{[-1]}'.format([1])
'{:>{}}|{:<{w}}|{0!r}'.format(1,2)
'{:>{}}|{:<{w}}'.format(1,2,3,w=4)
'{0.real:>5}{1[k]!r:_^10}'.format(3,{'k':'v'})
str(b'a','utf8')
str(1,'utf8')
str('a','utf8')
str(b'a',1)
str(1,2,3,4)
str(object=1)
str(errors='strict')
str(object=b'', errors='strict')
''[1]
''[10**30]
'abc'[::-1], 'abc'[1:], 'abc'[5:], 'abcdef'[::2]
'a'*10**30
'a'+1
'a'+b''
1 in 'a'
'%d'%'a'
'%d'%1.5
'%x'%1.5
'%c'%'ab'
'%c'%-1
'%c'%1.0
'%c'%(1.0,)
'%s'%()
'%s'%(1,2)
'%'%1
'%(a)s'%1
'%(a)s'%{'b':1}
'%s %s'%1
'a'%1
'a'%[1]
'a'%{}
'a'%'b'
'a'%b'b'
'%*d'%(1,)
'%*d'%('a',1)
'%.*d'%(10**20,1)
'%*d'%(10**20,1)
'%z'%1
'%i'%None
'%o'%1j
'%f'%'a'
'%a %r'%('é','é')
'%(a)s %s'%{'a':1}
'%d'%(1,2)
'%5d|%-5d|%05d|%+d|% d|%x|%#x|%#o|%e|%g|%.3f|%10.2f|%s|%r|%5s|%-5s|%.1s|%c|%c|%%' % (1,2,3,4,5,255,255,8,1.5,1.5,1.5,1.5,'a','a','a','a','abc','a',98)
'%(x)5d %(y)s' % {'x':1,'y':2}
'%s' % True, '%d' % True
''.maketrans(1)
''.maketrans('a','bc')
''.maketrans('a',1)
''.maketrans(1,'a')
''.maketrans('a','b',1)
''.maketrans({'ab':1})
''.maketrans({1.0:1})
''.maketrans('ab','cd','e')
''.encode(1)
''.encode('utf8',1)
''.encode('foo')
'é'.encode('ascii')
'é'.encode('ascii','replace'), 'é\ud800'.encode('utf8','surrogatepass'), 'é'.encode('latin-1'), 'é'.encode('utf-16'), 'é'.encode('UTF_32-be')
'é\udc80'.encode('ascii','backslashreplace'), '\udc80'.encode('utf8','surrogateescape'), 'é'.encode('ascii','namereplace'), 'é'.encode('ascii','xmlcharrefreplace'),'é'.encode('ascii','ignore')
b'\xff\xfe'.decode('utf8','surrogateescape'), b'\xff'.decode('utf8','replace'), b'\xff'.decode('ascii','backslashreplace'), b'\xe9'.decode('latin1')
'é'.encode('ascii','foo')
'\ud800'.encode()
'ab\ud800\ud801'.encode()
''.encode('ascii','foo')
''.splitlines(keepends='a')
'a\nb\r\nc\x0bd\u2028e'.splitlines(True)
''.isalpha(1)
''.upper(1)
''.__getnewargs__()
''.__sizeof__()
'€'.__sizeof__()
'\U0001f600'.__sizeof__()
''.__format__(1)
''.__format__('d')
''.__mod__(1)
''.__rmod__(1)
''.__rmod__('%s')
''.__add__(1)
'a' < 1
'a' < 'b', 'a'=='a', 'a'!='b', 'a'>='b', 'a'==1
type('S',(str,),{})('abc').upper(), type(type('S',(str,),{})('abc')[:]), type(type('S',(str,),{})('abc').strip())
type(str(type('S',(str,),{})('abc'))), type('{}'.format(type('S',(str,),{})('abc')))
repr('a\'b"\n\t\x00é\u200b\U0001f600\ud800')
ascii('é\U0001f600')
list(iter('aé')), iter('a'), iter('é')
'a,b,,c'.split(','), ' a b  c '.split(), 'a,b,c'.split(',',1), 'a b c'.rsplit(None,1), 'aXbXc'.rpartition('X')
'hello world'.title(), 'ß'.upper(), 'İ'.lower(), 'ǆ'.title(), 'Straße'.casefold(), 'aBc'.swapcase(), 'hELLO'.capitalize()
'abc'.find('c',-1), 'abc'.find('',3), 'abc'.find('',4), 'abc'.count(''), 'aaa'.count('aa'), 'abcabc'.rfind('b',0,-2), 'abc'.index('b',None,None)
'aXbX'.replace('X','yy',1), 'abc'.replace('','-'), 'abc'.replace('','-',2)
'\t a'.expandtabs(4), 'abc'.center(10,'*'), 'abc'.zfill(6), '-5'.zfill(4), 'xxabcxx'.strip('x'), 'abc'.ljust(5)+'|'
'1²'.isdigit(), '½'.isnumeric(), '١'.isdecimal(), 'a_1'.isidentifier(), '1a'.isidentifier(), 'Aa'.istitle(), ''.isascii(), ''.isprintable(), ''.isspace()
hash('abc')==hash(b'abc'), hash(type('S',(str,),{})('abc'))==hash('abc')
f'{1!r:>5}{"x":{"<"}{3}}|{3.14159:.2f}|{1+1=}|{"a"!s}'
'{:,}'.format(1234567), '{:.3e}'.format(12345.678), '{:%}'.format(.25), '{:#x}'.format(255), '{:^10}'.format('ab'), '{:=+5d}'.format(3)
'''


def show(expression):
    try:
        result = repr(eval(expression))
    except BaseException as e:
        result = type(e).__name__ + ": " + str(e)
    print(expression.encode("ascii", "backslashreplace").decode(), "=>", ascii(result.partition(" at 0x")[0]))


for line in EXPRESSIONS.strip().split("\n"):
    show(line)
