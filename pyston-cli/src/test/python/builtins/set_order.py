"""The order of sets after random operations: a digest of it, which is CPython's only if every key is at CPython's place."""

seed = 12345


def rnd(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n


sets = [set() for _ in range(6)]
digest = 0
for step in range(20000):
    op, a, b = rnd(19), rnd(6), rnd(6)
    v = rnd(rnd(2) * 3000 + 40)
    k = v * (1024 if rnd(3) == 0 else 1) - 500
    s, o = sets[a], sets[b]
    if op < 6:
        for i in range(rnd(8) + 1):
            s.add(k + i * 7)
    elif op == 6:
        s.discard(k)
    elif op == 7:
        for i in range(min(len(s), rnd(5))):
            digest = (digest * 31 + hash(s.pop())) % 2**64
    elif op == 8:
        sets[a] = s | o
    elif op == 9:
        sets[a] = s & o
    elif op == 10:
        sets[a] = s - o
    elif op == 11:
        sets[a] = s ^ o
    elif op == 12:
        s |= o
    elif op == 13:
        if rnd(4) == 0:
            s &= o
    elif op == 14:
        s -= o
    elif op == 15:
        s ^= o
    elif op == 16:
        if rnd(6) == 0:
            s.clear()
        s.update(list(o))
    elif op == 17:
        d = dict.fromkeys(o)
        s.update(d)
        sets[a] = s.difference(d) if rnd(2) == 0 else s.copy()
    else:
        sets[a] = set(o)
        sets[a].symmetric_difference_update(tuple(s))
    for item in sets[a]:
        digest = (digest * 1000003 + hash(item)) % 2**64
    if step % 2000 == 0:
        print(step, len(sets[a]), digest, hash(frozenset(sets[a])))
print(sets[0])
