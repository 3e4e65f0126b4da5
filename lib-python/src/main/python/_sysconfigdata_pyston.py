"""What sysconfig tells about this build: the variables that CPython takes from its Makefile, as far as they mean
anything on a JVM. Paths are not among them: sysconfig computes those from sys.prefix."""

import sys

_pointer_bytes = 8 if sys.maxsize > 2**32 else 4

build_time_vars = {
    'ABIFLAGS': '',
    'EXE': '',
    'EXT_SUFFIX': '.pyston-312.so',
    'HAVE_FORK': 0,
    'MULTIARCH': getattr(sys.implementation, '_multiarch', ''),
    'Py_DEBUG': 0,
    'Py_ENABLE_SHARED': 0,
    'Py_TRACE_REFS': 0,
    'PYTHON': 'python',
    'SIZEOF_LONG': _pointer_bytes,
    'SIZEOF_SIZE_T': _pointer_bytes,
    'SIZEOF_TIME_T': 8,
    'SIZEOF_VOID_P': _pointer_bytes,
    'SOABI': 'pyston-312',
    'TZPATH': '/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo',
    'VERSION': '%d.%d' % sys.version_info[:2],
    'WITH_DOC_STRINGS': 1,
    'WITH_PYMALLOC': 0,
    'WITH_VALGRIND': 0,
}
