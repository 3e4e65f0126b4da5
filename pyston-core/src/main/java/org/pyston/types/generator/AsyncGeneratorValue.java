package org.pyston.types.generator;

/**
 * What a {@code yield} of an asynchronous generator hands out, to tell it from what an {@code await} inside hands out to the
 * event loop. Never seen by Python code (CPython's _PyAsyncGenWrappedValue).
 *
 * @param value the yielded value
 */
public record AsyncGeneratorValue(Object value) {
}
