/** {@code bytes}, {@code bytearray}, {@code memoryview} and the buffer protocol. */
package org.pyston.types.bytes;
