"""The csv module: rows with quoted fields are written, read as lists and as dicts, and summed up."""

import csv
import io

FAMILY = 'data'
DEFAULT = 130_000
STEADY = 13_000
HEADER = ['number', 'name', 'amount', 'remark', 'group']
REMARKS = ['', 'plain', 'with, comma', 'with "quotes"', 'two\nlines']


def setup(size):
    return [[i, f'name {i}', i % 977 / 4, REMARKS[i % 5], i % 7] for i in range(size)]


def run(rows):
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(HEADER)
    writer.writerows(rows)
    text = file.getvalue()

    sums = {}
    for row in csv.DictReader(io.StringIO(text)):
        group = row['group']
        sums[group] = sums.get(group, 0.0) + float(row['amount'])

    file = io.StringIO()
    writer = csv.writer(file, delimiter='\t', quoting=csv.QUOTE_ALL, lineterminator='\n')
    count = 0
    for row in csv.reader(text.splitlines(keepends=True)):
        if row[3]:
            writer.writerow(row[::-1])
            count += 1
    reversed_text = file.getvalue()
    remarks = [row[1] for row in csv.reader(io.StringIO(reversed_text), delimiter='\t')]
    return len(text), sums, count, remarks


def check(size, result):
    length, sums, count, remarks = result
    written = sum(len(f'{i},name {i},{i % 977 / 4!r},,{i % 7}\r\n') for i in range(size))
    # per five rows: the remarks, five pairs of quotes or the like
    extra = [0, 5, 13, 17, 11]
    written += sum(extra[i % 5] for i in range(size)) + len(','.join(HEADER)) + 2
    quarters = [0] * 7
    for i in range(size):
        quarters[i % 7] += i % 977
    expected = ['remark'] + [REMARKS[i % 5] for i in range(size) if i % 5]
    return (length == written and count == len(expected) and remarks == expected
            and sums == {str(g): q / 4 for g, q in enumerate(quarters) if g < size})
