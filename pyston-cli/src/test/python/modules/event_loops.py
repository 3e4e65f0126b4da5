"""asyncio imports; what of it needs no event loop works."""
import asyncio
import types

print(asyncio.Queue, asyncio.iscoroutinefunction(asyncio.sleep), asyncio.CancelledError.__mro__[1].__name__)
print(asyncio.iscoroutine(3), asyncio.AbstractEventLoop.__mro__)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)


@types.coroutine
def pause(value):
    return (yield value)


async def waits():
    return await pause('first') + await pause('second')

coroutine = waits()
print(coroutine.send(None), coroutine.send(1))
try:
    coroutine.send(2)
except StopIteration as e:
    print('result', e.value)

code = waits.__code__.replace(co_name='other', co_firstlineno=7, co_filename='there')
print(code.co_name, code.co_firstlineno, code.co_filename, code.co_code == waits.__code__.co_code, code.co_flags & 0x80)
for changes in ({'co_name': 3}, {'co_flags': 'x'}, {'nothing': 1}):
    try:
        code.replace(**changes)
    except TypeError as e:
        print(e)
