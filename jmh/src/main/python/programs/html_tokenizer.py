"""html.parser, a tokenizer in Python and regular expressions: builds an outline of a page with links and tables."""

from html.parser import HTMLParser

FAMILY = 'data'
DEFAULT = 190
STEADY = 14
SECTIONS = 25

VOID = {'br', 'img', 'hr'}


class Outline(HTMLParser):
    def __init__(self):
        super().__init__()
        self.stack = []
        self.headings = []
        self.links = []
        self.counts = {}
        self.deepest = 0
        self.text_length = 0
        self.comments = 0
        self.in_heading = False

    def handle_starttag(self, tag, attributes):
        self.counts[tag] = self.counts.get(tag, 0) + 1
        if tag not in VOID:
            self.stack.append(tag)
            self.deepest = max(self.deepest, len(self.stack))
        if tag == 'h2':
            self.in_heading = True
            self.headings.append('')
        elif tag == 'a':
            self.links.append(dict(attributes).get('href'))

    def handle_endtag(self, tag):
        if tag in VOID:  # <br/>
            return
        if self.stack.pop() != tag:
            raise ValueError(f'</{tag}> closes nothing')
        if tag == 'h2':
            self.in_heading = False

    def handle_data(self, data):
        self.text_length += len(data.strip())
        if self.in_heading:
            self.headings[-1] += data

    def handle_comment(self, data):
        self.comments += 1


def page():
    parts = ['<!DOCTYPE html>\n<html lang="en"><head><title>A page</title><meta charset="utf-8"></meta></head>\n<body>']
    for i in range(SECTIONS):
        parts.append(f'''
<div class="section" id='s{i}'>
  <!-- section {i} -->
  <h2>Section {i} &amp; more &#{97 + i % 26};</h2>
  <p>Some <em>text</em> with a <a href="/page?n={i}&amp;m=1" title="to {i}">link</a><br/> and more &lt;text&gt;.</p>
  <table border=1><tr><td>1</td><td>{i}</td></tr><tr><td>x<hr></td><td><img src="i{i}.png" alt=""></td></tr></table>
  <script>if (a < b && c > d) {{ document.write("<p>") }}</script>
</div>''')
    parts.append('</body></html>')
    return ''.join(parts)


def setup(size):
    return size, page()


def run(state):
    size, text = state
    outline = None
    for _ in range(size):
        outline = Outline()
        outline.feed(text)
        outline.close()
    return outline


def check(size, outline):
    n = SECTIONS
    return (outline.headings == [f'Section {i} & more {chr(97 + i % 26)}' for i in range(n)]
            and outline.links == [f'/page?n={i}&m=1' for i in range(n)]
            and outline.counts == {'html': 1, 'head': 1, 'title': 1, 'meta': 1, 'body': 1, 'div': n, 'h2': n, 'p': n,
                                   'em': n, 'a': n, 'br': n, 'table': n, 'tr': 2 * n, 'td': 4 * n, 'hr': n, 'img': n,
                                   'script': n}
            and outline.comments == n and outline.deepest == 6 and not outline.stack)
