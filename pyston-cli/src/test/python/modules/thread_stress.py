# 8 threads change one list, dict, set and counter: nothing is lost, nothing breaks, nothing deadlocks.
import threading


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 7

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n


ROUNDS = 1000
THREADS = 8
items = []
numbers = {}
seen = set()
keyed = {}
lock = threading.Lock()
counter = 0
errors = []


def work(me):
    global counter
    try:
        for i in range(ROUNDS):
            items.append((me, i))
            numbers[me, i] = i
            numbers.setdefault(i, me)
            seen.add(i)
            keyed[Key(i % 50)] = me
            keyed.get(Key(i % 60))
            if i % 10 == 0:
                sorted(seen)
                list(numbers.items())
                items.index((me, i))
            with lock:
                counter += 1
    except BaseException as e:
        errors.append(e)


threads = [threading.Thread(target=work, args=(n,)) for n in range(THREADS)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(errors)
print(len(items), len(set(items)), counter)
print(all([i for n, i in items if n == me] == list(range(ROUNDS)) for me in range(THREADS)))
print(len(numbers), all(numbers[me, i] == i for me in range(THREADS) for i in range(ROUNDS)))
print(len(seen), len(keyed))
