import random
from random import Random
for seed in (1, 'text', b'bytes', 3.5, 2 ** 200, -7, bytearray(b'q')):
    r = Random(seed)
    print(seed, r.random(), r.randint(1, 100), r.getrandbits(70), r.choice('abcdef'), r.sample(range(1000), 5), r.uniform(2, 3))
random.seed(42)
l = list(range(20)); random.shuffle(l); print(l)
print(random.choices('abc', weights=[5, 1, 1], k=10), random.choices(range(9), cum_weights=list(range(1, 10)), k=4), random.sample('abc', counts=[3, 2, 1], k=4))
print(random.gauss(0, 1), random.normalvariate(0, 1), random.expovariate(2), random.betavariate(1, 2), random.gammavariate(2, 3), random.gammavariate(.5, 3), random.triangular(0, 1, .2), random.vonmisesvariate(1, 2), random.paretovariate(3), random.weibullvariate(1, 2), random.lognormvariate(0, 1), random.binomialvariate(100, .3), random.binomialvariate(5, .5))
print(random.randbytes(6), random.randrange(10), random.randrange(5, 100, 7), random.randrange(10 ** 30))
st = random.getstate(); a = random.random(); random.setstate(st); print(a == random.random(), st[0], len(st[1]), st[1][:3])
for bad in (lambda: random.randrange(0), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.seed([1]), lambda: random.randint(3, 1), lambda: random.choices([], k=1), lambda: random.randrange(1.5), lambda: random.sample({1}, 1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(0 <= random.SystemRandom().random() < 1, isinstance(random.SystemRandom().getrandbits(9), int))
class Mine(Random):
    def random(self): return 0.25
print(Mine().randrange(100), Mine().choice('abcd'), Mine().uniform(0, 8))
