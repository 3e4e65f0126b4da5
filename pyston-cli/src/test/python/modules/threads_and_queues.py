import threading, queue, time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait
q = queue.Queue(maxsize=3); out = []; lock = threading.Lock()
def work():
    while (item := q.get()) is not None:
        with lock: out.append(item * item)
        q.task_done()
    q.task_done()
ts = [threading.Thread(target=work, name=f'w{i}', daemon=True) for i in range(3)]
for t in ts: t.start()
for i in range(50): q.put(i)
for t in ts: q.put(None)
q.join()
for t in ts: t.join()
print(sorted(out) == [i * i for i in range(50)], [t.is_alive() for t in ts], q.empty(), q.qsize(), ts[0].name)
for bad in (lambda: queue.Queue().get_nowait(), lambda: queue.Queue().get(timeout=.01), lambda: q.task_done(), lambda: threading.Lock().release(), lambda: threading.RLock().release(), lambda: ts[0].start(), lambda: threading.Thread().join(), lambda: threading.current_thread().join(), lambda: threading.Thread(3)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
pq = queue.PriorityQueue(); [pq.put(x) for x in (3, 1, 2)]; print([pq.get() for _ in range(3)]); lq = queue.LifoQueue(); [lq.put(x) for x in 'abc']; print(lq.get()); sq = queue.SimpleQueue(); sq.put(1); print(sq.get(), sq.empty())
ev = threading.Event(); res = []; t = threading.Thread(target=lambda: res.append(ev.wait(5))); t.start(); ev.set(); t.join(); print(res, ev.is_set(), ev.wait(0))
cond = threading.Condition(); state = []
def consumer():
    with cond:
        cond.wait_for(lambda: len(state) >= 2); state.append('seen')
t = threading.Thread(target=consumer); t.start()
for x in 'ab':
    with cond: state.append(x); cond.notify_all()
t.join(); print(state)
bar = threading.Barrier(3); order = []; ts = [threading.Thread(target=lambda: order.append(bar.wait() in (0, 1, 2))) for _ in range(3)]; [t.start() for t in ts]; [t.join() for t in ts]; print(order)
sem = threading.BoundedSemaphore(2); print(sem.acquire(), sem.acquire(), sem.acquire(blocking=False)); sem.release(2)
try: sem.release()
except ValueError as e: print(e)
loc = threading.local(); loc.x = 1; seen = []; t = threading.Thread(target=lambda: seen.append(hasattr(loc, 'x'))); t.start(); t.join(); print(seen, loc.x)
threading.excepthook = lambda a: print('hook', a.exc_type.__name__, a.exc_value, a.thread.name); t = threading.Thread(target=lambda: 1 / 0, name='bad'); t.start(); t.join()
tm = threading.Timer(.01, seen.append, ['timer']); tm.start(); tm.join(); print(seen, threading.main_thread() is threading.current_thread(), threading.active_count())
with ThreadPoolExecutor(4) as ex:
    fs = [ex.submit(pow, i, 2) for i in range(5)]; print(sorted(f.result() for f in as_completed(fs)), list(ex.map(str, range(3)))); bad = ex.submit(lambda: 1 / 0); print(repr(bad.exception())); fs[0].add_done_callback(lambda f: print('done', f.done()))
print(fs[0].cancel(), wait(fs).not_done, threading.get_ident() == threading.main_thread().ident, threading.stack_size())
r = threading.RLock(); r.acquire(); print(r.acquire(blocking=False)); r.release(); r.release(); l = threading.Lock(); print(l.acquire(timeout=.1), l.acquire(timeout=.01), l.locked())
