"""re: methods of patterns and matches, and what they refuse."""
import _sre
import re

p = re.compile('a')
bp = re.compile(b'a')
g = re.compile('(a)(?P<n>.)')
g1 = re.compile('a(.)')
m = g.match('abc')
om = re.match('(x)?a', 'a')

EXPRESSIONS = r'''
p.match(1)
p.match(b'a')
bp.match('a')
p.match('a','b')
p.match('xa',1)
p.match()
p.match(string='a')
p.match('a', pos=0, endpos=1)
p.sub(1,'a')
p.sub('b',1)
p.sub('b',b'a')
p.sub(b'b','a')
p.sub('x','aaa',2)
p.subn('x','aaa')
p.sub(lambda m:1,'a')
p.sub(lambda m:None,'a')
p.sub(r'\1','a')
p.sub(r'\g<x>','a')
p.sub(r'\g<0>!','aba')
g.sub(r'[\2\g<n>]','ab ac')
p.split('xaya')
p.split('xaya',1)
g.split('ab ac')
p.findall('xaya')
g.findall('ab ac')
g1.findall('ab ac')
list(p.finditer('xaya'))
p.fullmatch('a'), p.fullmatch('ab')
p.search('ba')
p.search('ba',2,1)
p.search('ba',-5,100)
p.scanner('aa').search(), p.scanner('aa').match(), p.scanner('aa').pattern
repr(p), repr(g), repr(re.compile('a',re.I|re.M|re.S|re.X)), repr(re.compile(b'a')), repr(re.compile('a',re.A)), repr(re.compile('a'*300))
repr(re.compile('a', re.DEBUG*0|re.U)), re.compile('(?i)a').flags, re.compile(b'a').flags
p.flags, p.groups, p.groupindex, p.pattern, g.groupindex, g.groups
p.groupindex.x
hash(p)==hash(re.compile('a')), hash(re.compile('b'))==hash(p)
p.__copy__() is p, p.__deepcopy__({}) is p
re.Pattern[str], re.Match[str]
m
m.group(), m.group(0), m.group(1,2), m.group('n'), m['n'], m[1], m[0]
m.group(5)
m.group('x')
m[5]
m['x']
m.group(1.0)
m[None]
m.groups(), m.groupdict(), m.start(), m.end(), m.span(), m.start('n'), m.span(2), m.end(1)
m.start(5)
m.groups(default=1), om.groups(), om.groups('x'), om.groupdict(), om.groupdict(1), om.span(1), om.group(1)
m.lastindex, m.lastgroup, om.lastindex, om.lastgroup, m.pos, m.endpos, m.re is g, m.string, m.regs, om.regs
m.expand(r'\1-\2-\n'), m.expand(r'\g<n>')
m.expand(r'\5')
om.expand(r'[\1]')
m.__copy__() is m, m.__deepcopy__(None) is m
repr(m), repr(om), repr(re.match(b'a',b'a')), repr(re.match('.'*60,'a'*70)), repr(re.match('a*', 'a'*100))
_sre.compile(1,2,3,4,5,6)
_sre.compile('a',0,[],0,{},())
_sre.compile('a',0,[1],0,{},())
_sre.compile('a',0,[1.0],0,{},())
_sre.compile('a',0,[2**40],0,{},())
_sre.compile('a',0,[-1],0,{},())
_sre.compile('a',0,(1,),0,{},())
_sre.compile('a',0,[1],0,[],())
_sre.compile('a',0,[1],0,{},[])
_sre.getcodesize(), _sre.MAGIC, _sre.CODESIZE, _sre.MAXREPEAT, _sre.MAXGROUPS
_sre.unicode_iscased(65), _sre.unicode_tolower(65), _sre.ascii_iscased(65), _sre.ascii_tolower(65), _sre.unicode_iscased(48), _sre.ascii_tolower(200), _sre.unicode_tolower(200)
re.Pattern()
re.Match()
type(p)('a')
p.__class__, m.__class__, p.scanner('').__class__
p.sub('', 'xax')
bp.sub(b'x',bytearray(b'aba'))
bp.findall(memoryview(b'aba'))
bp.match(bytearray(b'a')).group()
bp.split(bytearray(b'xay'))
bp.search(b'xa').string
re.sub('', '-', 'abc'), re.sub('x*', '-', 'axb'), re.split('x*','axb'), re.findall('x*','axb')
re.sub('(a)|b', r'\1', 'ab')
re.compile('(?P<x>a)(?P<y>b)?').match('a').groupdict()
re.escape('a.b'), re.purge()
re.compile('(a)(?P<n>b)(?(1)c|d)').match('abc')
p.findall('a'*3, 1), p.findall('aaa', endpos=2), p.split('aba', maxsplit=1), p.sub('x','aaa',count=1), p.subn(repl='x', string='aaa', count=1)
type('S',(str,),{})('aba') and p.findall(type('S',(str,),{})('aba'))
type(p.sub('x', type('S',(str,),{})('b'))), type(re.match('.*',type('S',(str,),{})('b')).group())
re.match('a','a').__class__ == re.Match
re.compile('[')
re.compile('(?P<a>x)(?P<a>y)')
m.groups(1,2)
m.start(1,2)
m.group([])
re.fullmatch('(?i)STRASSE|ß','ß'), re.findall(r'\w+','aé_1 ٣b'), re.findall(r'(?a)\w+','aé_1'), re.search(r'\bfoo\b','a foo b').span()
re.sub(r'(?P<first>\w+) (?P<second>\w+)', r'\g<second> \g<first>', 'hello world')
re.findall('(?<=a)b|(?<!a)c', 'abcac'), re.match('(?>a+)b','aab'), re.match('a++b','aab'), re.findall(r'^\w', 'a\nb', re.M), re.findall('a.b', 'a\nb', re.S)
'''


def show(expression):
    try:
        result = repr(eval(expression))
    except BaseException as e:
        result = type(e).__name__ + ": " + str(e)
    print(expression.encode("ascii", "backslashreplace").decode(), "=>", ascii(result.partition(" at 0x")[0]))


for line in EXPRESSIONS.strip().split("\n"):
    show(line)
