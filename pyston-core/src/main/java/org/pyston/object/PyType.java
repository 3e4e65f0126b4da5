package org.pyston.object;

import java.math.BigInteger;
import java.util.List;
import org.pyston.runtime.Interpreter;
import org.pyston.text.PyStr;
import org.pyston.types.bool.PyBool;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.ModuleException;
import org.pyston.types.floating.PyFloat;
import org.pyston.types.integer.PyInt;
import org.pyston.types.str.StrType;
import org.pyston.types.type.BuiltinTypeBuilder;

/**
 * A Python class: a built-in type (immutable, shared between interpreters, its dictionary filled on first use) or a heap
 * type made by a {@code class} statement (belongs to one interpreter).
 *
 * <p>Attribute lookup along the MRO goes through a cache that is dropped whole when the type or one of its bases changes; at
 * the same moment {@link #version} becomes another object, which is what inline caches compare.
 */
public final class PyType extends PyObject {
    /** {@code object}. */
    public static final PyType OBJECT = new PyType(new PyObjectTypeExposed(), null);
    /** {@code type}. */
    public static final PyType TYPE = new PyType(new org.pyston.types.type.TypeMethodsExposed(), OBJECT);
    private static final int MATCH_FLAGS = ExposedType.MATCH_SEQUENCE | ExposedType.MATCH_MAPPING;

    static {
        OBJECT.shape = TYPE.instanceShape;
        TYPE.shape = TYPE.instanceShape;
    }

    private final ExposedType exposed;
    /** The interpreter that a heap type belongs to; null for a built-in type. */
    private final Interpreter interpreter;
    private String name;
    private PyStr qualname;
    private volatile PyType[] bases;
    private PyType base;
    private volatile PyType[] mro;
    private Slots slots;
    private Shape instanceShape;
    private PyDict dict;
    private final boolean hasInstanceDict;
    private final boolean hasWeakrefs;
    private final WeakTypes subclasses = new WeakTypes();
    private volatile LookupCache cache = new LookupCache();
    /** Null for none. */
    private volatile ChangingAttributes changing;
    private volatile Object version = new Object();
    /** The same object, for those who may see a change of another thread late. */
    private Object guard = version;
    /** Match flags of {@link ExposedType} that a heap type got ({@code __abc_tpflags__}, registration with an ABC). */
    private int matchFlags;
    /** {@code __abstractmethods__} is a non-empty set: instances cannot be made (inspect.isabstract's flag). */
    private boolean isAbstract;

    private PyType(ExposedType exposed, PyType base) {
        super();
        this.exposed = exposed;
        this.interpreter = null;
        this.name = exposed.name();
        this.base = base;
        this.bases = base == null ? new PyType[0] : new PyType[] {base};
        this.mro = prepend(this, base);
        this.hasInstanceDict = (exposed.flags() & ExposedType.HAS_DICT) != 0 || base != null && base.hasInstanceDict;
        this.hasWeakrefs = true;
        this.instanceShape = Shape.root(this, 0);
        this.slots = exposed.slots();
    }

    /** A heap type; {@link org.pyston.types.type.TypeNew} computes what it is made of. */
    public PyType(PyType metatype, Interpreter interpreter, String name, PyType[] bases, PyType base, PyDict dict,
            int slotCount, boolean hasInstanceDict, boolean hasWeakrefs) {
        super(metatype.instanceShape());
        this.exposed = null;
        this.interpreter = interpreter;
        this.name = name;
        this.qualname = PyStr.of(name);
        this.bases = bases;
        this.base = base;
        this.dict = dict;
        this.hasInstanceDict = hasInstanceDict;
        this.hasWeakrefs = hasWeakrefs;
        this.mro = new PyType[] {this};
        this.instanceShape = Shape.root(this, slotCount);
        this.slots = new HeapSlots(this);
    }

    /** A built-in type, from what the processor generated for its declaration. */
    public static PyType builtin(ExposedType exposed) {
        return builtin(exposed, exposed.base());
    }

    /** A built-in type with another base than its declaration's (exceptions, whose bases have no declaring class). */
    public static PyType builtin(ExposedType exposed, PyType base) {
        PyType type = new PyType(exposed, base);
        type.shape = TYPE.instanceShape;
        return type;
    }

    /** As {@link #builtin(ExposedType, PyType)}, with a second base that adds nothing (ExceptionGroup). */
    public static PyType builtin(ExposedType exposed, PyType base, PyType second) {
        PyType type = builtin(exposed, base);
        type.bases = new PyType[] {base, second};
        type.mro = org.pyston.types.type.Mro.compute(type, type.bases);
        return type;
    }

    private static PyType[] prepend(PyType type, PyType base) {
        if (base == null) {
            return new PyType[] {type};
        }
        PyType[] tail = base.mro;
        PyType[] mro = new PyType[tail.length + 1];
        mro[0] = type;
        System.arraycopy(tail, 0, mro, 1, tail.length);
        return mro;
    }

    /** {@code type(value)}. */
    public static PyType of(Object value) {
        if (value instanceof PyObject o) {
            return o.shape.type;
        }
        if (value instanceof Long) {
            return PyInt.TYPE;
        }
        if (value instanceof PyStr) {
            return StrType.TYPE;
        }
        if (value instanceof Double) {
            return PyFloat.TYPE;
        }
        if (value instanceof Boolean) {
            return PyBool.TYPE;
        }
        if (value instanceof BigInteger) {
            return PyInt.TYPE;
        }
        throw new AssertionError("not a Python value: " + (value == null ? "null" : value.getClass().getName()));
    }

    /** The slots of a value's type. */
    public static Slots slotsOf(Object value) {
        return of(value).slots;
    }

    // ---- names

    /** {@code __name__}. */
    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** {@code __qualname__}. */
    public PyStr qualname() {
        return qualname != null ? qualname : PyStr.of(name);
    }

    public void setQualname(PyStr qualname) {
        this.qualname = qualname;
    }

    /**
     * The C-level name (tp_name): {@code module.name} for built-in types outside builtins, else the name. (Modules make
     * exceptions as a class statement does: they have their name only.)
     */
    public String qualifiedTpName() {
        if (exposed == null || exposed instanceof ModuleException || exposed.module().equals("builtins")) {
            return name;
        }
        return exposed.module() + "." + name;
    }

    // ---- structure

    /** Whether it is a built-in type: immutable and shared. */
    public boolean isBuiltin() {
        return exposed != null;
    }

    /** The declaration of a built-in type; null for a heap type. */
    public ExposedType exposed() {
        return exposed;
    }

    public Interpreter interpreter() {
        return interpreter;
    }

    public PyType[] bases() {
        return bases;
    }

    /** The base whose layout instances have ({@code __base__}); null for object. */
    public PyType base() {
        return base;
    }

    public PyType[] mro() {
        return mro;
    }

    public Slots slots() {
        return slots;
    }

    /** The shape of a new instance. */
    public Shape instanceShape() {
        return instanceShape;
    }

    public boolean hasInstanceDict() {
        return hasInstanceDict;
    }

    /** Whether instances can be referred to weakly. */
    public boolean hasWeakrefs() {
        return hasWeakrefs;
    }

    public boolean isAbstract() {
        return isAbstract;
    }

    public void setAbstract(boolean isAbstract) {
        this.isAbstract = isAbstract;
    }

    /** Replaces bases and MRO; the caller then calls {@link #modified}. */
    public void setBases(PyType[] newBases, PyType newBase) {
        this.bases = newBases;
        this.base = newBase;
    }

    public void setMro(PyType[] newMro) {
        this.mro = newMro;
    }

    /** The nearest built-in type along {@code __base__}: decides of which Java class instances are. */
    public PyType builtinBase() {
        PyType t = this;
        while (t.exposed == null) {
            t = t.base;
        }
        return t;
    }

    /** Whether a flag of {@link ExposedType} is set for this type or inherited. Of the match flags the first found counts. */
    public boolean hasFlag(int flag) {
        for (PyType t : mro) {
            int flags = t.exposed != null ? t.exposed.flags() : t.matchFlags;
            if ((flags & flag) != 0) {
                return true;
            }
            if ((flag & MATCH_FLAGS) != 0 && (flags & MATCH_FLAGS) != 0) {
                return false;
            }
        }
        return false;
    }

    /**
     * Gives a heap type and what derives from it one of the match flags instead of any before (CPython's
     * Py_TPFLAGS_SEQUENCE and _MAPPING, set by {@code _abc}).
     */
    public void setMatchFlag(int flag) {
        matchFlags = flag;
        for (PyType t : subclasses()) {
            t.setMatchFlag(flag);
        }
    }

    /** Whether classes may derive from the type. */
    public boolean isSubclassable() {
        return exposed == null || (exposed.flags() & ExposedType.SUBCLASSABLE) != 0;
    }

    /** By MRO, without {@code __subclasscheck__} (CPython's PyType_IsSubtype). */
    public boolean isSubtypeOf(PyType other) {
        if (this == other) {
            return true;
        }
        for (PyType t : mro) {
            if (t == other) {
                return true;
            }
        }
        return false;
    }

    // ---- dictionary and lookup

    /** The type's own dictionary; filled now for a built-in type that nobody looked into yet. */
    public PyDict dict() {
        PyDict d = dict;
        return d != null ? d : populate();
    }

    private synchronized PyDict populate() {
        if (dict == null) {
            BuiltinTypeBuilder builder = new BuiltinTypeBuilder(this);
            exposed.populate(builder);
            dict = builder.finish();
        }
        return dict;
    }

    /** The attribute of the first class in the MRO that has it, unbound; null if none (CPython's _PyType_Lookup). */
    public Object lookup(PyStr attribute) {
        LookupCache c = cache;
        LookupCache.Entry e = c.find(attribute);
        return e != null ? e.value() : MroSearch.find(this, attribute, c);
    }

    /** The class in the MRO whose dictionary has the attribute; null if none. */
    public PyType definingClass(PyStr attribute) {
        for (PyType t : mro) {
            if (t.dict().getStr(attribute) != null) {
                return t;
            }
        }
        return null;
    }

    /** {@code cls.name = value} of a heap type, into its own dictionary. Under a lock, so that no cache holds what is replaced. */
    public synchronized void assign(PyStr name, Object value) {
        PyDict d = dict();
        if (ChangingAttributes.isData(value) && !ChangingAttributes.isSpecial(name)) {
            Object old = d.getStr(name);
            if (old != null && ChangingAttributes.isData(old)) {
                if (changing == null) {
                    changing = new ChangingAttributes();
                }
                if (changing.contains(name)) {
                    d.putStr(name, value);
                    return;
                }
                changing.count(name);
            }
        }
        d.putStr(name, value);
        modified();
    }

    /** {@code del cls.name} of a heap type; false when its own dictionary has no such name. */
    public synchronized boolean remove(PyStr name) {
        if (dict().removeStr(name) == null) {
            return false;
        }
        modified();
        return true;
    }

    /** Whether the attribute of this class or a base is a counter or the like, whose value must not be cached. */
    public boolean isChanging(PyStr name) {
        for (PyType t : mro) {
            ChangingAttributes c = t.changing;
            if (c != null && c.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Another object after each change that can change a lookup on this type. */
    public Object version() {
        return version;
    }

    /**
     * The version for a guard of compiled code: a plain read, so that it does not make the code load again what it knows. The
     * code sees another thread's change at its next poll, or when it synchronizes with that thread, at the latest. Not for
     * filling caches.
     */
    public Object guardVersion() {
        return guard;
    }

    /** The type's dictionary or bases have changed: drops caches here and in all subclasses. */
    public void modified() {
        version = new Object();
        guard = version;
        cache = new LookupCache();
        if (slots instanceof HeapSlots heap) {
            heap.typeModified();
        }
        for (PyType t : subclasses()) {
            t.modified();
        }
    }

    /** The living direct heap subclasses of a heap type; those of a built-in type are the interpreter's. */
    public List<PyType> subclasses() {
        return subclasses.living();
    }

    /** Registers a direct subclass of this heap type. */
    public void addSubclass(PyType subclass) {
        subclasses.add(subclass);
    }

    /** Takes a direct subclass out ({@code __bases__} assignment). */
    public void removeSubclass(PyType subclass) {
        subclasses.remove(subclass);
    }

    @Override
    public String toString() {
        return "<class '" + name + "'>";
    }

}
