"""async and await on an event loop of our own: tasks, sleep by a virtual clock, queues, locks, async generators and async
context managers."""

import heapq
from collections import deque

FAMILY = 'control'
DEFAULT = 1200
STEADY = 85
PRODUCERS = 5
CONSUMERS = 3
ITEMS = 40


class Pause:
    """What a coroutine hands to the loop: do(task) says when the task goes on."""

    def __init__(self, do):
        self.do = do

    def __await__(self):
        return (yield self)


class Task:
    def __init__(self, loop, coroutine):
        self.loop = loop
        self.coroutine = coroutine
        self.done = False
        self.result = None
        self.waiting = []
        loop.ready.append((self, None))

    def step(self, value):
        try:
            pause = self.coroutine.send(value)
        except StopIteration as stop:
            self.done = True
            self.result = stop.value
            for task in self.waiting:
                self.loop.ready.append((task, None))
        else:
            pause.do(self)

    def __await__(self):
        if not self.done:
            yield Pause(self.waiting.append)
        return self.result


class Loop:
    def __init__(self):
        self.ready = deque()
        self.timers = []
        self.now = 0
        self.sequence = 0

    def spawn(self, coroutine):
        return Task(self, coroutine)

    def call_at(self, when, task):
        self.sequence += 1
        heapq.heappush(self.timers, (when, self.sequence, task))

    async def sleep(self, delay):
        await Pause(lambda task: self.call_at(self.now + delay, task))

    async def gather(self, *coroutines):
        tasks = [self.spawn(c) for c in coroutines]
        return [await task for task in tasks]

    def run(self, coroutine):
        main = self.spawn(coroutine)
        while not main.done:
            while self.ready:
                task, value = self.ready.popleft()
                task.step(value)
            if self.timers:
                self.now, _, task = heapq.heappop(self.timers)
                self.ready.append((task, None))
        return main.result


class Queue:
    def __init__(self, loop, limit):
        self.loop = loop
        self.limit = limit
        self.items = deque()
        self.getters = deque()
        self.putters = deque()

    def wake(self, waiting):
        if waiting:
            self.loop.ready.append((waiting.popleft(), None))

    async def put(self, item):
        while len(self.items) >= self.limit:
            await Pause(self.putters.append)
        self.items.append(item)
        self.wake(self.getters)

    async def get(self):
        while not self.items:
            await Pause(self.getters.append)
        item = self.items.popleft()
        self.wake(self.putters)
        return item


class Lock:
    def __init__(self, loop):
        self.loop = loop
        self.held = False
        self.waiting = deque()

    async def __aenter__(self):
        while self.held:
            await Pause(self.waiting.append)
        self.held = True

    async def __aexit__(self, *exception):
        self.held = False
        if self.waiting:
            self.loop.ready.append((self.waiting.popleft(), None))


async def countdown(loop, n):
    while n:
        if n % 4 == 0:
            await loop.sleep(n % 3 + 1)
        yield n
        n -= 1


async def produce(loop, queue, number):
    async for i in countdown(loop, ITEMS):
        await queue.put((number, i))
    return number


async def consume(loop, queue, lock, sums):
    count = 0
    while True:
        item = await queue.get()
        if item is None:
            return count
        number, value = item
        async with lock:
            old = sums[number]
            if value % 8 == 0:
                await loop.sleep(1)
            sums[number] = old + value
        count += 1


async def main(loop):
    queue = Queue(loop, 4)
    lock = Lock(loop)
    sums = [0] * PRODUCERS
    consumers = [loop.spawn(consume(loop, queue, lock, sums)) for _ in range(CONSUMERS)]
    numbers = await loop.gather(*(produce(loop, queue, i) for i in range(PRODUCERS)))
    for _ in consumers:
        await queue.put(None)
    counts = [await consumer for consumer in consumers]
    return numbers, sums, sum(counts), loop.now


def setup(size):
    return size


def run(size):
    results = []
    for _ in range(size):
        loop = Loop()
        results.append(loop.run(main(loop)))
    return results


def check(size, result):
    first = result[0]
    return (len(result) == size and all(r == first for r in result) and first[0] == list(range(PRODUCERS))
            and first[1] == [ITEMS * (ITEMS + 1) // 2] * PRODUCERS and first[2] == PRODUCERS * ITEMS
            and first[3] >= PRODUCERS * (ITEMS // 8))
