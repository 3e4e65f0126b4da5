# Pure-Python modules of the library on the natives below them.
import collections
import functools
import itertools
import json
import re
import string
import textwrap

print(json.dumps({'b': [1, 2.5, None, True], 'a': 'é"\n'}, sort_keys=True, indent=1))
print(json.loads('{"x": [1, -0.0, 1e3, "\\u00e9\\ud83d\\ude00"], "y": NaN}'))
print(re.sub(r'(?P<first>\w+) (\w+)', r'\2 \g<first>', 'hello big world'), re.findall(r'a(?=b)|(b)', 'abab'))
print(textwrap.fill('The quick brown fox jumps over the lazy dog', 16))
print(string.Template('$who owes $$${sum}').substitute(who='She', sum=5))
print(collections.Counter('abracadabra').most_common(2), collections.deque([1, 2, 3], 2), collections.OrderedDict(a=1))
Point = collections.namedtuple('Point', 'x y', defaults=[0])
print(Point(1), Point(1, 2)._replace(x=9), Point._fields)
print(list(itertools.groupby('aabbb', key=str.upper))[0][0], list(itertools.accumulate([1, 2, 3])),
      list(itertools.islice(itertools.count(5, 2), 3)))
print(functools.reduce(lambda a, b: a * b, range(1, 8)), functools.partial(int, base=2)('101'))
