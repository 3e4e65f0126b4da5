package org.pyston.cli.random;

/** What a call of a function makes. */
enum Style {
    PLAIN, GENERATOR, COROUTINE, ASYNC_GENERATOR;

    /** Whether the body may contain {@code yield}. */
    boolean yields() {
        return this == GENERATOR || this == ASYNC_GENERATOR;
    }

    /** Whether the body may contain {@code await}. */
    boolean awaits() {
        return this == COROUTINE || this == ASYNC_GENERATOR;
    }
}
