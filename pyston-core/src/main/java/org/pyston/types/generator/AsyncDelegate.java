package org.pyston.types.generator;

import org.pyston.runtime.Frame;

/** An awaitable of an asynchronous generator that delegation drives without attribute lookups. */
public interface AsyncDelegate {
    /** As {@link PyGenerator#sendThrough}. */
    Object sendThrough(Frame caller, Object sent);
}
