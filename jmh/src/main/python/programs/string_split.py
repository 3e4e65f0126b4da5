"""String methods: a configuration text is split, stripped, compared and put together again."""

FAMILY = 'data'
DEFAULT = 85
STEADY = 6
LINES = 3000


def text():
    lines = []
    for i in range(LINES):
        if i % 30 == 0:
            lines.append(f'[Section {i // 30}]')
        elif i % 7 == 0:
            lines.append('   ; a remark = not a value')
        elif i % 11 == 0:
            lines.append('')
        else:
            lines.append(f'  Key_{i}.Name =  {i}, item {i % 13} ,{"x" * (i % 5)},"Quoted {i}"  \r')
    return '\n'.join(lines)


def parse(text):
    sections = {}
    values = None
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith((';', '#')):
            continue
        if line.startswith('[') and line.endswith(']'):
            values = sections[line[1:-1].lower().replace(' ', '-')] = {}
            continue
        key, separator, value = line.partition('=')
        if not separator:
            raise ValueError(line)
        items = [item.strip() for item in value.split(',')]
        values[key.rstrip().upper()] = [item.strip('"') if item[:1] == '"' else int(item) if item.isdigit() else item.title()
                                        for item in items]
    return sections


def unparse(sections):
    lines = []
    for name, values in sections.items():
        lines.append('[' + name.replace('-', ' ').capitalize() + ']')
        for key, items in values.items():
            lines.append(key.swapcase().ljust(14) + '= ' + ', '.join(str(item).lower() for item in items))
    return '\n'.join(lines)


def setup(size):
    return size, text()


def run(state):
    size, source = state
    sections = written = None
    for _ in range(size):
        sections = parse(source)
        written = unparse(sections)
    return sections, written


def check(size, result):
    sections, written = result
    expected = {}
    lines = []
    for i in range(LINES):
        if i % 30 == 0:
            values = expected[f'section-{i // 30}'] = {}
            lines.append(f'[Section {i // 30}]')
        elif i % 7 and i % 11:
            values[f'KEY_{i}.NAME'] = [i, f'Item {i % 13}', 'X' + 'x' * (i % 5 - 1) if i % 5 else '', f'Quoted {i}']
            lines.append('%-14s= %d, item %d, %s, quoted %d' % (f'key_{i}.name', i, i % 13, 'x' * (i % 5), i))
    return sections == expected and written == '\n'.join(lines)
