"""breakpoint() asks the environment as it is now."""
import os
import warnings

os.environ['PYTHONBREAKPOINT'] = '0'
print(breakpoint())
os.environ['PYTHONBREAKPOINT'] = 'builtins.len'
print(breakpoint('7'))
os.environ['PYTHONBREAKPOINT'] = 'len'
print(breakpoint([1, 2]))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for name in '.', '..', '.foobar', 'foobar.', 'nosuchbuiltin', 'nosuchmodule.nosuchthing', 'os.nosuchname':
        os.environ['PYTHONBREAKPOINT'] = name
        print(breakpoint())
for w in caught:
    print(w.category.__name__, w.message)
