"""A small template engine: templates with loops, conditions and filters are parsed once and rendered often."""

import re

FAMILY = 'data'
DEFAULT = 900
STEADY = 60
ROWS = 100

TEMPLATE = '''<html><head><title>{{ title|upper }}</title></head>
<body>
<table>
{% for row in rows %}<tr class="{% if row.odd %}odd{% else %}even{% endif %}">
  <td>{{ row.number }}</td><td>{{ row.name|escape }}</td>
  <td>{% for tag in row.tags %}<b>{{ tag|upper|escape }}</b> {% endfor %}</td>
  {% if row.price %}<td>{{ row.price|money }}</td>{% endif %}
</tr>
{% endfor %}</table>
<p>{{ footer.text|escape }}</p>
</body></html>
'''

TOKEN = re.compile(r'(\{\{.*?\}\}|\{%.*?%\})')


def escape(value):
    return str(value).replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


FILTERS = {'upper': lambda value: str(value).upper(), 'escape': escape, 'money': lambda value: '%.2f' % value}


class Expression:
    def __init__(self, text):
        name, *filters = text.split('|')
        self.path = name.strip().split('.')
        self.filters = [FILTERS[f.strip()] for f in filters]

    def evaluate(self, context):
        value = context
        for part in self.path:
            try:
                value = value[part]
            except (KeyError, TypeError):
                value = getattr(value, part, '')
        for f in self.filters:
            value = f(value)
        return value


class Text:
    def __init__(self, text):
        self.text = text

    def render(self, context, out):
        out.append(self.text)


class Variable:
    def __init__(self, expression):
        self.expression = expression

    def render(self, context, out):
        out.append(str(self.expression.evaluate(context)))


class Block:
    def __init__(self, nodes):
        self.nodes = nodes

    def render(self, context, out):
        for node in self.nodes:
            node.render(context, out)


class For:
    def __init__(self, name, expression, body):
        self.name = name
        self.expression = expression
        self.body = body

    def render(self, context, out):
        for item in self.expression.evaluate(context):
            self.body.render({**context, self.name: item}, out)


class If:
    def __init__(self, expression, then, otherwise):
        self.expression = expression
        self.then = then
        self.otherwise = otherwise

    def render(self, context, out):
        (self.then if self.expression.evaluate(context) else self.otherwise).render(context, out)


class Template:
    def __init__(self, text):
        self.tokens = [token for token in TOKEN.split(text) if token]
        self.tokens.reverse()
        self.root, _ = self.parse(())

    def parse(self, ends):
        """Reads up to a tag that is one of the ends."""
        nodes = []
        while self.tokens:
            token = self.tokens.pop()
            if token.startswith('{{'):
                nodes.append(Variable(Expression(token[2:-2])))
            elif token.startswith('{%'):
                words = token[2:-2].split()
                if words[0] in ends:
                    return Block(nodes), words[0]
                nodes.append(self.parse_tag(words))
            else:
                nodes.append(Text(token))
        if ends:
            raise SyntaxError(f'{ends} expected')
        return Block(nodes), None

    def parse_tag(self, words):
        match words:
            case ['for', name, 'in', expression]:
                body, _ = self.parse(('endfor',))
                return For(name, Expression(expression), body)
            case ['if', expression]:
                then, end = self.parse(('else', 'endif'))
                otherwise = Block([])
                if end == 'else':
                    otherwise, _ = self.parse(('endif',))
                return If(Expression(expression), then, otherwise)
        raise SyntaxError(' '.join(words))

    def render(self, **context):
        out = []
        self.root.render(context, out)
        return ''.join(out)


class Row:
    def __init__(self, number):
        self.number = number
        self.name = f'<Item & {number}>'
        self.tags = [f'tag<{k}' for k in range(number % 4)]
        self.price = number * 1.25 if number % 3 else None
        self.odd = number % 2 == 1


def setup(size):
    return size, [Row(i) for i in range(ROWS)]


def run(state):
    size, rows = state
    text = ''
    for i in range(size):
        if i % 10 == 0:
            template = Template(TEMPLATE)
        text = template.render(title=f'page {i}', rows=rows, footer={'text': 'a < b'})
    return text


def check(size, result):
    lines = [f'<html><head><title>PAGE {size - 1}</title></head>', '<body>', '<table>']
    for i in range(ROWS):
        tags = ''.join(f'<b>TAG&lt;{k}</b> ' for k in range(i % 4))
        price = f'<td>{i * 125 // 100}.{i * 125 % 100:02}</td>' if i % 3 else ''
        lines += [f'<tr class="{("even", "odd")[i % 2]}">', f'  <td>{i}</td><td>&lt;Item &amp; {i}&gt;</td>',
                  f'  <td>{tags}</td>', f'  {price}', '</tr>']
    lines += ['</table>', '<p>a &lt; b</p>', '</body></html>', '']
    return result == '\n'.join(lines)
