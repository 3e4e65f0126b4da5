"""Objects and methods: tasks of an operating system's kernel that pass packets to each other (after M. Richards)."""

FAMILY = 'objects'
DEFAULT = 24
STEADY = 2

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
KIND_DEVICE, KIND_WORK = range(2)
BUFFER = 4


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * BUFFER

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    """A task is ready when it is neither held nor waiting without a packet."""

    def __init__(self, kernel, ident, priority, queue, waiting):
        self.kernel = kernel
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.has_packet = queue is not None
        self.waiting = waiting
        self.held = False
        self.next = kernel.tasks
        kernel.tasks = self
        kernel.table[ident] = self

    def blocked(self):
        return self.held or (self.waiting and not self.has_packet)

    def step(self):
        packet = None
        if self.waiting and self.has_packet:
            packet = self.queue
            self.queue = packet.link
            self.waiting = False
            self.has_packet = self.queue is not None
        return self.work(packet)

    def accept(self, packet, sender):
        if self.queue is None:
            self.queue = packet
            packet.link = None
            self.has_packet = True
            if self.priority > sender.priority:
                return self
        else:
            packet.append_to(self.queue)
        return sender

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.kernel.holds += 1
        self.held = True
        return self.next

    def release(self, ident):
        task = self.kernel.table[ident]
        task.held = False
        return task if task.priority > self.priority else self

    def send(self, packet):
        kernel = self.kernel
        receiver = kernel.table[packet.ident]
        kernel.sent += 1
        packet.link = None
        packet.ident = self.ident
        return receiver.accept(packet, self)


class IdleTask(Task):
    def __init__(self, kernel, count):
        super().__init__(kernel, IDLE, 0, None, False)
        self.control = 1
        self.count = count

    def work(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.hold()
        if self.control & 1:
            self.control = (self.control >> 1) ^ 0xD008
            return self.release(DEVICE_B)
        self.control >>= 1
        return self.release(DEVICE_A)


class WorkTask(Task):
    def __init__(self, kernel, queue):
        super().__init__(kernel, WORKER, 1000, queue, True)
        self.destination = HANDLER_A
        self.letter = 0

    def work(self, packet):
        if packet is None:
            return self.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.ident = self.destination
        packet.datum = 0
        for i in range(BUFFER):
            self.letter = self.letter % 26 + 1
            packet.data[i] = 64 + self.letter
        return self.send(packet)


class HandlerTask(Task):
    def __init__(self, kernel, ident, priority, queue):
        super().__init__(kernel, ident, priority, queue, True)
        self.work_queue = None
        self.device_queue = None

    def work(self, packet):
        if packet is not None:
            if packet.kind == KIND_WORK:
                self.work_queue = packet.append_to(self.work_queue)
            else:
                self.device_queue = packet.append_to(self.device_queue)
        work = self.work_queue
        if work is not None:
            count = work.datum
            if count >= BUFFER:
                self.work_queue = work.link
                return self.send(work)
            device = self.device_queue
            if device is not None:
                self.device_queue = device.link
                device.datum = work.data[count]
                work.datum = count + 1
                return self.send(device)
        return self.wait()


class DeviceTask(Task):
    def __init__(self, kernel, ident, priority):
        super().__init__(kernel, ident, priority, None, True)
        self.pending = None

    def work(self, packet):
        if packet is None:
            packet = self.pending
            if packet is None:
                return self.wait()
            self.pending = None
            return self.send(packet)
        self.pending = packet
        return self.hold()


class Kernel:
    def __init__(self):
        self.tasks = None
        self.table = [None] * 6
        self.holds = 0
        self.sent = 0

    def schedule(self):
        task = self.tasks
        while task is not None:
            task = task.next if task.blocked() else task.step()


def chain(ident, kind, count):
    queue = None
    for _ in range(count):
        queue = Packet(queue, ident, kind)
    return queue


def setup(size):
    return size


def run(size):
    result = None
    for _ in range(size):
        kernel = Kernel()
        IdleTask(kernel, 10_000)
        WorkTask(kernel, chain(WORKER, KIND_WORK, 2))
        HandlerTask(kernel, HANDLER_A, 2000, chain(DEVICE_A, KIND_DEVICE, 3))
        HandlerTask(kernel, HANDLER_B, 3000, chain(DEVICE_B, KIND_DEVICE, 3))
        DeviceTask(kernel, DEVICE_A, 4000)
        DeviceTask(kernel, DEVICE_B, 5000)
        kernel.schedule()
        result = kernel.holds, kernel.sent
    return result


def check(size, result):
    return result == (9297, 23246)
