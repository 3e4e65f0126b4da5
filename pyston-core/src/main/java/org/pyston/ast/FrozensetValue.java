package org.pyston.ast;

import java.util.List;

/** A frozenset of constants; only in trees that a program made. */
public record FrozensetValue(List<Object> items) {

    public FrozensetValue {
        items = NodeList.copyOf(items);
    }
}
