from string import Template, Formatter, capwords, ascii_letters, punctuation
import string, textwrap, difflib, heapq, copy
t = Template('$who owes ${amount}$$ to ${who}s')
print(t.substitute(who='Ann', amount=5), t.safe_substitute(who='x'), t.get_identifiers(), t.is_valid(), Template('$ bad').is_valid())
for bad in (lambda: t.substitute(), lambda: Template('a\n $ x').substitute()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class Pct(Template):
    delimiter = '%'; idpattern = '[a-z]+'
print(Pct('%a and %b').substitute({'a': 1}, b=2), capwords('the  big CAT'), list(Formatter().parse('{a!r:>{w}} x {{}} {}')))
print(Formatter().format('{0}-{x[1]}-{y.real}', 'p', x=[1, 2], y=3), Formatter().vformat('{}{}', (1, 2), {}), string.hexdigits, repr(string.whitespace))
text = 'The quick brown fox jumped over the lazy dog, then went home.  It was tired; extraordinarily-long-hyphenated-words break.'
print(textwrap.fill(text, 30), textwrap.wrap(text, 20, max_lines=2), textwrap.shorten(text, 40, placeholder='...'), sep='\n')
print(textwrap.dedent('''\
    a
      b

    c
    '''), textwrap.indent('x\n\ny', '> '), textwrap.fill(text, 40, initial_indent='* ', subsequent_indent='  ', break_long_words=False), sep='\n')
a = ['one', 'two', 'three', 'four', 'five']; b = ['one', 'TWO', 'three', 'five', 'six']
print(*difflib.unified_diff(a, b, 'before', 'after', lineterm='', n=1), sep='\n')
print(*difflib.ndiff(['abc\n', 'same\n'], ['abd\n', 'same\n']), sep='')
print(*difflib.context_diff(a, b, lineterm=''), sep='\n')
s = difflib.SequenceMatcher(None, 'abcde fgh', 'abXde fgh!')
print(s.ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(), s.quick_ratio())
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach']), list(difflib.restore(difflib.ndiff(['a\n'], ['b\n']), 2)))
print(difflib.HtmlDiff().make_table(['a'], ['b'])[:120])
h = [5, 1, 4, 2]; heapq.heapify(h); heapq.heappush(h, 0)
print(h, heapq.heappop(h), heapq.heappushpop(h, 3), heapq.heapreplace(h, 9), h, heapq.nlargest(2, [3, 1, 2]), heapq.nsmallest(2, 'hello', key=ord), list(heapq.merge([1, 4], [2, 3], reverse=False)), list(heapq.merge('ca', 'b', reverse=True)))
from fractions import Fraction as F
print(F(3, 6), F('0.125'), F('-3/4'), F(0.1).limit_denominator(10), F(1, 3) + F(1, 6), F(1, 2) ** 3, F(2) ** -1, F(7, 2) // 1, F(7, 2) % 1, divmod(F(7, 2), F(2, 3)), round(F(7, 2)), float(F(1, 3)), repr(F(5)), hash(F(1, 2)) == hash(0.5), F(1, 2) == 0.5, F(3, 7) < F(1, 2), F(1, 3) * 1.5, f'{F(1, 3):.4f}', int(F(-7, 2)), F(4, 9) ** F(1, 2), F.from_float(0.5), F(10, 4).as_integer_ratio())
for bad in (lambda: F(1, 0), lambda: F('x'), lambda: F(1.5, 2)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class N:
    def __init__(s): s.me = s; s.l = [1, [2]]
    def __repr__(s): return 'N' + str(s.l)
n = N(); m = copy.copy(n); k = copy.deepcopy(n)
print(m.l is n.l, k.l is n.l, k.me is k, k, copy.copy([1]), copy.deepcopy({'a': (1, [2])}), copy.copy({1}), copy.deepcopy(len) is len)
class Q:
    __slots__ = ('a', 'b')
    def __deepcopy__(s, memo): return 'deep'
    def __copy__(s): return 'shallow'
print(copy.copy(Q()), copy.deepcopy([Q()]))
class Sl:
    __slots__ = 'a',
x = Sl(); x.a = [1]; y = copy.deepcopy(x); print(y.a, y.a is x.a, copy.copy(x).a is x.a)
try: copy.copy(i for i in 'a')
except TypeError as e: print(e)
