"""The decimal module: prices of telephone calls with taxes that are rounded by different rules (after M. Cowlishaw's
"telco" benchmark)."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal

FAMILY = 'data'
DEFAULT = 80
STEADY = 5
RATES = ['0.0013', '0.00894']
CALLS = 10_000
BASIC_TAX = '0.0675'
DISTANCE_TAX = '0.0341'


def durations():
    """Of a day's calls, in seconds; an odd one is a call over a long distance."""
    result = []
    seed = 9
    for _ in range(CALLS):
        seed = (seed * 1103515245 + 12345) % 2147483648
        result.append((seed >> 8) % 20_000)
    return result


def setup(size):
    return size, durations()


def run(state):
    days, durations = state
    cent = Decimal('0.01')
    rates = [Decimal(rate) for rate in RATES]
    basic, distance = Decimal(BASIC_TAX), Decimal(DISTANCE_TAX)
    total = basic_total = distance_total = Decimal(0)
    lines = []
    for i, duration in enumerate(durations * days):
        far = duration % 2
        price = (rates[far] * Decimal(duration)).quantize(cent, ROUND_HALF_EVEN)
        tax = (price * basic).quantize(cent, ROUND_DOWN)
        basic_total += tax
        price_with_tax = price + tax
        if far:
            tax = (price * distance).quantize(cent, ROUND_DOWN)
            distance_total += tax
            price_with_tax += tax
        total += price_with_tax
        if i % 8 == 0:
            lines.append(str(price_with_tax))
    return total, basic_total, distance_total, lines


def check(size, result):
    """By whole numbers of hundred-thousandths."""
    rates = [130, 894]
    totals = [0, 0, 0]
    lines = []
    for i, duration in enumerate(durations()):
        far = duration % 2
        price, rest = divmod(rates[far] * duration, 1000)
        price += rest > 500 or rest == 500 and price % 2
        taxes = price * 675 // 10_000, price * 341 // 10_000 * far
        totals[0] += price + sum(taxes)
        totals[1] += taxes[0]
        totals[2] += taxes[1]
        if i % 8 == 0:
            lines.append('%d.%02d' % divmod(price + sum(taxes), 100))
    return [int(value * 100) for value in result[:3]] == [n * size for n in totals] and result[3] == lines * size
