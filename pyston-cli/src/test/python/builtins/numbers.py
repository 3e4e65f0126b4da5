# Integers across the machine word, floats as text, division and rounding.
big = 2**63 - 1
print(big, big + 1, -big - 2, (big + 1) - 1 == big, type(big + 1) is int, (big + 1) * (big + 1))
print(-7 // 2, -7 % 2, divmod(-7, 2), divmod(7, -2), -7 // 2.0, -7 % 2.0, 7 % -2.5)
print(1 << 70, -1 >> 100, (1 << 70) >> 69, ~5, 6 & -3, 6 | -9, 6 ^ -1)
print(0.1 + 0.2, 1e16, 1e15, 123456789012345678.0, 1e-5, 0.0001, 5e-324, 1.7976931348623157e308, -0.0)
print(float('inf'), float('-inf'), float('nan'), 1e400, round(2.5), round(3.5), round(-2.5), round(2.675, 2),
      round(1234, -2))
print(int('0x_ff', 16), int(' -12_3 '), int('z', 36), 0b1010, 0o17, int(3.99), int(-3.99))
print(hash(1) == hash(1.0) == hash(True), hash(2**61 - 1), hash(-1), hash(float('inf')), hash(0.5))
print(1 == 1.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**1000 > 1e300, 10**400 > 1e308)
print(format(1234567.891, ',.2f'), format(255, '#x'), format(-5, '08b'), f'{3.0:g} {1e10:g} {12345.678:.3e} {0.25:%}')
print(complex(1, -0.0), (1 + 2j) * (3 - 1j), abs(3 + 4j), (2j)**2)
for bad in ('1 / 0', '1 // 0', '5 % 0', '0.0 ** -1', 'int("12x")', 'float("x")', '1 << -1',
            '"a" + 1', '1 + "a"', 'int([])'):
    try:
        eval(bad)
    except Exception as e:
        print(bad, '->', type(e).__name__, e)
