"""Regular expressions and dicts: statistics of the lines of a web server's log."""

import re

FAMILY = 'data'
DEFAULT = 160_000
STEADY = 12_000
PATHS = ['/', '/index.html', '/images/logo.png', '/api/v1/items/%d', '/api/v1/users/%d/orders?page=2', '/search?q=a+b']
AGENTS = ['Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/120.0', 'curl/8.4.0', 'Bot/2.1 (+http://example.com/bot)']
STATES = [200, 200, 200, 304, 404, 200, 500, 301]

LINE = re.compile(r'(?P<host>\d+\.\d+\.\d+\.\d+) - (?P<user>\S+) \[(?P<time>[^\]]+)\] '
                  r'"(?P<method>[A-Z]+) (?P<path>\S+) HTTP/(?P<version>\d\.\d)" (?P<status>\d{3}) (?P<bytes>\d+|-) '
                  r'"[^"]*" "(?P<agent>[^"]*)"')
NUMBER = re.compile(r'/\d+(?=/|$|\?)')
BOT = re.compile(r'bot|spider|crawl', re.IGNORECASE)


def facts(size):
    seed = 17
    for _ in range(size):
        seed = (seed * 1103515245 + 12345) % 2147483648
        n = seed >> 8
        yield n, n % len(PATHS), n // 7 % len(AGENTS), STATES[n // 11 % len(STATES)]


def setup(size):
    lines = []
    for i, (n, path, agent, status) in enumerate(facts(size)):
        path = PATHS[path]
        if '%' in path:
            path %= n % 1000
        if i % 50 == 49:
            lines.append('a line that is damaged')
        else:
            lines.append(f'10.{n % 3}.{n % 50}.7 - {"-" if n % 4 else "anna"} [12/Mar/2024:10:{i // 60 % 60:02}:{i % 60:02} '
                         f'+0000] "{"POST" if n % 9 == 0 else "GET"} {path} HTTP/1.1" {status} '
                         f'{n % 5000 if status == 200 else "-"} "-" "{AGENTS[agent]}"')
    return lines


def run(lines):
    by_status = {}
    by_path = {}
    size = bots = damaged = posts = 0
    for line in lines:
        match = LINE.match(line)
        if not match:
            damaged += 1
            continue
        fields = match.groupdict()
        status = int(fields['status'])
        by_status[status] = by_status.get(status, 0) + 1
        path = NUMBER.sub('/#', fields['path'])
        by_path[path] = by_path.get(path, 0) + 1
        if fields['bytes'] != '-':
            size += int(fields['bytes'])
        if BOT.search(fields['agent']):
            bots += 1
        if fields['method'] == 'POST':
            posts += 1
    return by_status, by_path, size, bots, damaged, posts


def check(size, result):
    by_status = {}
    by_path = {}
    total = bots = posts = 0
    for i, (n, path, agent, status) in enumerate(facts(size)):
        if i % 50 != 49:
            by_status[status] = by_status.get(status, 0) + 1
            name = PATHS[path].replace('%d', '#')
            by_path[name] = by_path.get(name, 0) + 1
            total += n % 5000 if status == 200 else 0
            bots += agent == 2
            posts += n % 9 == 0
    return result == (by_status, by_path, total, bots, size // 50, posts)
