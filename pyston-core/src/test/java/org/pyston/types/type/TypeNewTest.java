package org.pyston.types.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.pyston.object.PyType;
import org.pyston.text.PyStr;
import org.pyston.types.TypeFixture;
import org.pyston.types.exception.ExceptionTypes;
import org.pyston.types.exception.PyAttributeError;
import org.pyston.types.function.PyProperty;
import org.pyston.types.list.PyList;
import org.pyston.types.tuple.PyTuple;

/** Classes that {@code type()} makes, and those that it refuses; all texts are CPython 3.12's. */
class TypeNewTest extends TypeFixture {
    private final PyType a = makeClass("A", PyTuple.EMPTY);
    private final PyType b = makeClass("B", PyTuple.of(a));
    private final PyType c = makeClass("C", PyTuple.of(a));

    @Test
    void linearizesDiamonds() {
        PyType d = makeClass("D", PyTuple.of(b, c));
        assertRepr("(<class 'm.D'>, <class 'm.B'>, <class 'm.C'>, <class 'm.A'>, <class 'object'>)", get(d, "__mro__"));
        assertRaises("TypeError: Cannot create a consistent method resolution\norder (MRO) for bases A, B",
                () -> makeClass("E", PyTuple.of(a, b)));
        assertRaises("TypeError: duplicate base class A", () -> makeClass("E", PyTuple.of(a, a)));
    }

    @Test
    void refusesBasesThatDoNotFit() {
        assertRaises("TypeError: type 'bool' is not an acceptable base type",
                () -> makeClass("E", PyTuple.of(PyType.of(true))));
        assertRaises("TypeError: multiple bases have instance lay-out conflict",
                () -> makeClass("E", PyTuple.of(PyType.of(1L), PyList.TYPE)));
        assertRaises("TypeError: nonempty __slots__ not supported for subtype of 'int'",
                () -> makeClass("E", PyTuple.of(PyType.of(1L)), "__slots__", str("x")));
        assertRaises("ValueError: 'x' in __slots__ conflicts with class variable",
                () -> makeClass("E", PyTuple.EMPTY, "__slots__", str("x"), "x", 1L));
        assertRaises("TypeError: type() takes 1 or 3 arguments", () -> call(PyType.TYPE, 1L, 2L));
    }

    @Test
    void keepsSlotsApart() {
        PyType first = makeClass("First", PyTuple.EMPTY, "__slots__", PyTuple.of(str("y"), str("x")));
        PyType second = makeClass("Second", PyTuple.of(first), "__slots__", str("z"));
        Object o = call(second);
        set(o, "x", 1L);
        set(o, "z", 3L);
        assertEquals(1L, get(o, "x"));
        assertEquals(3L, get(o, "z"));
        assertRaises("AttributeError: 'Second' object has no attribute 'y'", () -> get(o, "y"));
        assertRaises("AttributeError: 'Second' object has no attribute 'w'", () -> set(o, "w", 1L));
        PyType free = makeClass("Free", PyTuple.of(second));
        Object p = call(free);
        set(p, "w", 4L);
        set(p, "y", 2L);
        assertEquals(4L, get(p, "w"));
        assertEquals(2L, get(p, "y"));
    }

    @Test
    void changesBasesAndClasses() {
        Object o = call(b);
        set(c, "marker", 7L);
        set(b, "__bases__", PyTuple.of(c));
        assertEquals(7L, get(o, "marker"));
        set(o, "x", 1L);
        set(o, "__class__", a);
        assertSame(a, PyType.of(o));
        assertEquals(1L, get(o, "x"));
        assertRaises("TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses",
                () -> set(o, "__class__", PyList.TYPE));
        assertRaises("TypeError: a __bases__ item causes an inheritance cycle", () -> set(a, "__bases__", PyTuple.of(b)));
    }

    @Test
    void keepsBuiltinsImmutable() {
        assertRaises("TypeError: cannot set 'x' attribute of immutable type 'list'", () -> set(PyList.TYPE, "x", 1L));
        assertRaises("TypeError: can't apply this __setattr__ to type object",
                () -> call(get(PyType.OBJECT, "__setattr__"), PyList.TYPE, str("x"), 1L));
        assertRaises("TypeError: object.__new__(list) is not safe, use list.__new__()",
                () -> call(get(PyType.OBJECT, "__new__"), PyList.TYPE));
    }

    @Test
    void callsDescriptorsWithChecks() {
        assertRaises("TypeError: expected 1 argument, got 0", () -> call(get(1L, "__add__")));
        assertRaises("TypeError: unbound method list.append() needs an argument",
                () -> call(get(PyList.TYPE, "append")));
        assertRaises("TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object",
                () -> call(get(PyList.TYPE, "append"), 3L, 4L));
        assertEquals(1L, call(get(1L, "__rsub__"), 2L));
        PyType t = makeClass("T", PyTuple.EMPTY, "x", call(PyProperty.TYPE));
        assertRaises("AttributeError: property 'x' of 'T' object has no getter", () -> get(call(t), "x"));
    }

    @Test
    void makesExceptionsOfTheClassThatHasTheFields() {
        PyType e = makeClass("E", PyTuple.of(ExceptionTypes.KEY_ERROR, ExceptionTypes.ATTRIBUTE_ERROR));
        assertSame(PyAttributeError.class, call(e, 1L).getClass());
        assertSame(PyAttributeError.class,
                call(get(ExceptionTypes.BASE_EXCEPTION, "__new__"), ExceptionTypes.ATTRIBUTE_ERROR).getClass());
    }

    @Test
    void knowsSubclasses() {
        assertRepr("[<class 'm.B'>, <class 'm.C'>]", call(get(a, "__subclasses__")));
        assertRepr("[<class 'IndexError'>, <class 'KeyError'>]", call(get(ExceptionTypes.LOOKUP_ERROR, "__subclasses__")));
    }

    @Test
    void keepsTheOrderOfTheClassDictionary() {
        Object[] keys = makeClass("K", PyTuple.EMPTY, "__module__", str("m"), "__eq__", 1L).dict().keysSnapshot();
        assertEquals("__module__ __eq__ __dict__ __weakref__ __doc__ __hash__", joined(keys));
    }

    private static String joined(Object[] keys) {
        StringBuilder text = new StringBuilder();
        for (Object key : keys) {
            text.append(text.length() > 0 ? " " : "").append((PyStr) key);
        }
        return text.toString();
    }
}
