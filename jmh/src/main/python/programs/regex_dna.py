"""Regular expressions: alternatives and character classes over a long string of DNA, and replacement (after the well-known
"regex-dna" benchmark)."""

import functools
import itertools
import re

FAMILY = 'data'
DEFAULT = 95
STEADY = 6
LENGTH = 40_000
VARIANTS = ['agggtaaa|tttaccct', '[cgt]gggtaaa|tttaccc[acg]', 'a[act]ggtaaa|tttacc[agt]t', 'ag[act]gtaaa|tttac[agt]ct',
            'agg[act]taaa|ttta[agt]cct', 'aggg[acg]aaa|ttt[cgt]ccct', 'agggt[cgt]aa|tt[acg]accct', 'agggta[cgt]a|t[acg]taccct']
REPLACED = {'tHa[Nt]': '<4>', 'aND|caN|Ha[DS]|WaS': '<3>', 'a[NS]|BY': '<2>', '[gc]{3,}': '|', 'ta+t': '<1>'}


@functools.cache
def sequence():
    """Lines of 60 letters with a heading."""
    letters = []
    seed = 42
    while len(letters) < LENGTH:
        seed = (seed * 3877 + 29573) % 139968
        if seed % 600 == 0:
            letters.extend('agggtaaa' if seed % 1200 else 'tttaccct')
        letters.append('acgtacgttgcaacgta'[seed * 17 // 139968])
    lines = [''.join(letters[i:i + 60]) for i in range(0, len(letters), 60)]
    return '>ONE made up\n' + '\n'.join(lines) + '\n'


def setup(size):
    return size, sequence()


def run(state):
    size, text = state
    counts = cleaned = replaced = None
    for _ in range(size):
        cleaned = re.sub('>.*\n|\n', '', text)
        counts = [len(re.findall(variant, cleaned)) for variant in VARIANTS]
        replaced = cleaned
        for pattern, by in REPLACED.items():
            replaced = re.sub(pattern, by, replaced)
    return counts, cleaned, replaced


def words(variant):
    for alternative in variant.split('|'):
        parts = alternative.replace('[', ' [').replace(']', ' ').split(' ')
        choices = [[part] if not part.startswith('[') else list(part[1:]) for part in parts]
        yield from map(''.join, itertools.product(*choices))


@functools.cache
def expected():
    text = ''.join(sequence().split('\n')[1:])
    counts = []
    for variant in VARIANTS:
        wanted = set(words(variant))
        length = len(next(iter(wanted)))
        count = i = 0
        while i < len(text):
            if text[i:i + length] in wanted:
                count += 1
                i += length
            else:
                i += 1
        counts.append(count)
    runs = [(same, len(list(group))) for same, group in itertools.groupby(text, lambda c: c in 'gc')]
    return counts, text, sum(1 for same, n in runs if same and n > 2)


def check(size, result):
    counts, cleaned, replaced = result
    expected_counts, text, bars = expected()
    return (counts == expected_counts and cleaned == text and replaced.count('|') == bars
            and not re.search('tat|taat|[gc]{3}', replaced) and replaced.count('<1>') > 100)
