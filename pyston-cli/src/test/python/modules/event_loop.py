"""asyncio without a network: tasks, queues, time-outs, threads, and the pair of sockets under them."""
import asyncio
import socket
import threading


async def worker(name, queue, log):
    while (item := await queue.get()) is not None:
        await asyncio.sleep(0)
        log.append((name, item))
        queue.task_done()
    queue.task_done()


async def main():
    queue, log = asyncio.Queue(), []
    workers = [asyncio.create_task(worker(name, queue, log)) for name in 'ab']
    for i in range(6):
        queue.put_nowait(i)
    await queue.join()
    for _ in workers:
        queue.put_nowait(None)
    await asyncio.gather(*workers)
    print(sorted(item for _, item in log), {name for name, _ in log} <= {'a', 'b'})
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(10)
    except TimeoutError as e:
        print('timeout', repr(e))
    print(await asyncio.to_thread(lambda: threading.current_thread() is not threading.main_thread()))
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    threading.Timer(0.01, loop.call_soon_threadsafe, [future.set_result, 'from a thread']).start()
    print(await future)
    results = await asyncio.gather(asyncio.sleep(0, 1), fail(), return_exceptions=True)
    print(results)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.sleep(0, n)) for n in range(3)]
    print([task.result() for task in tasks])
    task = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', task.cancelled())
    left, right = socket.socketpair()
    left.setblocking(False), right.setblocking(False)
    received = asyncio.create_task(loop.sock_recv(right, 100))
    await loop.sock_sendall(left, b'over there')
    print(await received)
    left.close(), right.close()


async def fail():
    raise ValueError('no')


asyncio.run(main())

a, b = socket.socketpair()
print(a.family.name, a.type.name, a.proto, a.gettimeout(), a.getblocking(), a.getsockname(), b.getpeername())
print(a.send(b'one'), b.recv(2), b.recv(10))
a.sendall(memoryview(b'two'))
target = bytearray(5)
print(b.recv_into(target), target)
b.settimeout(0.01)
try:
    b.recv(1)
except TimeoutError as e:
    print(type(e).__name__, e)
b.setblocking(False)
try:
    b.recv(1)
except BlockingIOError as e:
    print(type(e).__name__, e)
a.shutdown(socket.SHUT_WR)
print(b.recv(1))
with a.makefile('rb') as file:
    b.setblocking(True)
    b.sendall(b'line\nrest')
    b.close()
    print(file.readline(), file.read())
try:
    b.recv(1)
except OSError as e:
    print(e)
print(b.fileno(), a.detach() >= 0, a.fileno())
