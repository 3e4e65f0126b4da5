import re
print(re.findall(r'\b(\w)(\w*)\b', 'hello big World'), re.split(r'(,)\s*', 'a, b,c'), re.sub(r'(\d+)', lambda m: str(int(m[1]) * 2), 'a1 b22'))
m = re.match(r'(?P<y>\d{4})-(?P<m>\d\d)(?:-(?P<d>\d\d))?', '2026-11 rest')
print(m, m.groups(), m.groupdict('none'), m.span('m'), m.start(), m.end('d'), m.lastgroup, m.lastindex, m.regs, m.expand(r'\g<y>/\2'))
print(re.compile('a+?b*(c|d){2,3}', re.I | re.M), re.compile(rb'x', re.DOTALL).flags, re.compile('x').flags)
print(re.fullmatch('(?i:ABC)d', 'abcd'), re.search('(?<=a)b(?!c)', 'abc ab'), re.search('(?<!a)b', 'ab b').start())
print([m.group() for m in re.finditer('(?x) a  # letter\n b*', 'abb a ab')], re.subn('a', 'b', 'banana', count=2))
print(re.sub('(a)(b)?', r'[\1\2]', 'abaa'), re.escape('a.b*c-d e'), re.sub('', '-', 'abc'), re.split('x*', 'axbc'))
print(re.match(r'(a)?(?(1)b|c)', 'ab'), re.match(r'(a)?(?(1)b|c)', 'c'), re.match(r'(\w+) \1', 'the the'))
print(re.match('(?>a+)ab', 'aaab'), re.match('a++b', 'aaab'), re.match('a*+a', 'aaa'), re.match('(?:ab){2}+', 'ababab'))
print(re.findall(r'\d', '1٢3'), re.findall(r'(?a)\d', '1٢3'), re.findall(r'[^\W\d_]+', 'aé_1ß'), re.match('ß', 'ẞ', re.I), re.match('É', 'é', re.I))
print(re.findall('^.', 'a\nb\n', re.M), re.findall('.$', 'a\nb\n'), re.findall(r'.\Z', 'a\nb\n', re.S), re.match('(?s:.)*', 'a\nb').end())
print(re.findall(rb'\w+', b'a b\xff'), re.sub(rb'a', rb'\0', b'aa'))
for bad in ['(', 'a**', '[z-a]', '(?P<1>x)', r'\2', '(?P<a>x)(?P<a>y)', '*a', 'a{3,2}', '(?<=a+)b', '[a', r'\q', '(?z)', 'x(?i)', '(?P=n)', '(?<n', r'\N{nothing}', r'\x1', 'a)']:
    try:
        print(re.compile(bad))
    except re.error as e:
        print(repr(bad), e, e.pos, e.lineno, e.colno)
for call in (lambda: re.sub('a', r'\3', 'a'), lambda: re.match('a', b'a'), lambda: re.match(3, 'a'), lambda: m['zz'], lambda: re.sub('a', r'\g<x', 'a')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
s = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'\w+', lambda s, t: t), (r'\s+', None)])
print(s.scan('12 ab 3 !'))
print(hasattr(re, 'template'), re.RegexFlag.I | re.X, re.NOFLAG, repr(re.A))
p = re.compile('(a)|b')
print(p.groups, p.groupindex, p.pattern, p.match('b').groups(), p.search('xxb', 1, 2), p.fullmatch('xa', 1), p == re.compile('(a)|b'))
tok = re.compile(r'''(?P<num>\d+(?:\.\d*)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>[-+*/()=])|(?P<ws>\s+)|(?P<bad>.)''')
print([(m.lastgroup, m.group()) for m in tok.finditer('x1 = 3.14*(y - 2) ?') if m.lastgroup != 'ws'])
print(len(re.findall('(?:a|ab)(?:c|bcd)(?:d*)', 'abcd' * 100)), re.match('(a*)*b', 'a' * 18), re.match(r'(?:(a)|(b))*', 'ab').groups())
print(re.match('(.*)(\\d+)', 'abc123').groups(), re.match(r'[\]\-\\a-c]+', r']-\abcd'), re.search(r'\bfoo\b|\Bbar', 'xbar'))
print(re.findall(r'[\u4e00-\u9fff]+|\U0001F600', 'abc中文😀'), re.search('$', 'abc').span(), re.purge())
