package org.pyston.object;

import org.pyston.text.PyStr;

/** The slots whose presence decides something: CPython asks whether the function pointer is null. */
public enum SlotId {
    BOOL("__bool__"),
    CALL("__call__"),
    GET("__get__"),
    SET("__set__"),
    DELETE("__delete__"),
    LEN("__len__"),
    GETITEM("__getitem__"),
    SETITEM("__setitem__"),
    DELITEM("__delitem__"),
    CONTAINS("__contains__"),
    ITER("__iter__"),
    NEXT("__next__"),
    INDEX("__index__"),
    INT("__int__"),
    FLOAT("__float__"),
    AWAIT("__await__"),
    AITER("__aiter__"),
    ANEXT("__anext__"),
    BUFFER("__buffer__"),
    HASH("__hash__"),
    /** Only built-in types have it: {@code sq_concat}. */
    SEQUENCE_CONCAT("sq_concat"),
    /** Only built-in types have it: {@code sq_repeat}. */
    SEQUENCE_REPEAT("sq_repeat"),
    /** {@code __getitem__} by index, not by key (CPython's sq_item): what makes an object a sequence for iter(). */
    SEQUENCE_ITEM("sq_item");

    /** The special method. */
    public final PyStr method;

    SlotId(String method) {
        this.method = PyStr.of(method);
    }
}
