package org.pyston.modules._functools;

import org.pyston.annotations.PythonMethod;
import org.pyston.annotations.PythonNew;
import org.pyston.annotations.PythonType;
import org.pyston.annotations.Slot;
import org.pyston.object.PyNone;
import org.pyston.object.PyObject;
import org.pyston.object.PyType;
import org.pyston.ops.NumberIndex;
import org.pyston.ops.ObjectCall;
import org.pyston.ops.ObjectGetAttr;
import org.pyston.ops.ObjectHash;
import org.pyston.ops.ObjectIsTrue;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.function.PyBoundMethod;
import org.pyston.types.tuple.PyTuple;

/**
 * What {@code functools.lru_cache()} makes of a function. Entries are links of a ring in order of use, found by a dict.
 *
 * <p>Thread rule: the ring and the counters are behind this object's monitor, in which no Python code runs; the dict
 * looks after itself.
 */
@PythonType(name = "_lru_cache_wrapper", module = "functools", subclassable = true, hasDict = true,
       
        doc = "A function with a cache of its results.")
public final class PyLruCache extends PyObject {
    public static final PyType TYPE = PyType.builtin(new PyLruCacheExposed());

    private static final PyInstanceMark KEYWORD_MARK = new PyInstanceMark();

    private final Object function;
    /** -1: without limit. */
    private final int maxSize;
    private final boolean typed;
    private final Object infoType;
    private final Link ring = new Link(null, 0, null);
    private volatile PyDict cache = new PyDict();
    private long hits;
    private long misses;

    /** Stands between positional and keyword arguments in keys; nothing else is equal to it. */
    private static final class PyInstanceMark extends PyObject {
        PyInstanceMark() {
            super(PyType.OBJECT);
        }
    }

    /** An entry of a limited cache: lives in the dict as its value. */
    private static final class Link extends PyObject {
        final Object key;
        final long hash;
        final Object result;
        Link before;
        Link after;

        Link(Object key, long hash, Object result) {
            super(PyType.OBJECT);
            this.key = key;
            this.hash = hash;
            this.result = result;
            this.before = this;
            this.after = this;
        }

        void unlink() {
            before.after = after;
            after.before = before;
            before = null;
            after = null;
        }
    }

    private PyLruCache(PyType type, Object function, int maxSize, boolean typed, Object infoType) {
        super(type);
        this.function = function;
        this.maxSize = maxSize;
        this.typed = typed;
        this.infoType = infoType;
    }

    @PythonNew(signature = "(user_function, maxsize, typed, cache_info_type)")
    static Object make(Frame frame, PyType type, Object function, Object maxSize, Object typed, Object infoType) {
        FunctoolsModule.checkCallable(function, "the first argument must be callable");
        int limit = -1;
        if (maxSize != PyNone.NONE) {
            if (!PyType.slotsOf(maxSize).has(org.pyston.object.SlotId.INDEX)) {
                throw Errors.typeError("maxsize should be integer or None");
            }
            limit = Math.max(0, NumberIndex.asInt(frame, maxSize));
        }
        return new PyLruCache(type, function, limit, ObjectIsTrue.isTrue(frame, typed), infoType);
    }

    @Slot("__call__")
    static Object call(Frame frame, PyLruCache self, Object[] args, PyStr[] names) {
        if (self.maxSize == 0) {
            self.count(false);
            return ObjectCall.call(frame, self.function, args, names);
        }
        Object key = key(args, names, self.typed);
        long hash = ObjectHash.hash(frame, key);
        PyDict cache = self.cache;
        Object found = cache.get(frame, key, hash);
        if (self.maxSize < 0) {
            if (found != null) {
                self.count(true);
                return found;
            }
            self.count(false);
            Object result = ObjectCall.call(frame, self.function, args, names);
            cache.put(frame, key, hash, result);
            return result;
        }
        if (found instanceof Link link) {
            self.use(link);
            return link.result;
        }
        self.count(false);
        Object result = ObjectCall.call(frame, self.function, args, names);
        self.add(frame, cache, key, hash, result);
        return result;
    }

    private synchronized void count(boolean hit) {
        if (hit) {
            hits++;
        } else {
            misses++;
        }
    }

    /** Moves the link to the end of the ring, unless it was thrown out meanwhile. */
    private synchronized void use(Link link) {
        hits++;
        if (link.before != null) {
            link.unlink();
            append(link);
        }
    }

    private void append(Link link) {
        link.before = ring.before;
        link.after = ring;
        ring.before.after = link;
        ring.before = link;
    }

    private void add(Frame frame, PyDict cache, Object key, long hash, Object result) {
        if (cache.get(frame, key, hash) != null) {
            return; // the call itself, or another thread, has added it
        }
        Link link = new Link(key, hash, result);
        cache.put(frame, key, hash, link);
        Link oldest = null;
        synchronized (this) {
            if (cache != this.cache) {
                return;
            }
            append(link);
            if (cache.size() > maxSize && ring.after != ring) {
                oldest = ring.after;
                oldest.unlink();
            }
        }
        if (oldest != null) {
            cache.remove(frame, oldest.key, oldest.hash);
        }
    }

    private static Object key(Object[] args, PyStr[] names, boolean typed) {
        if (names == null && !typed) {
            if (args.length == 1 && (args[0] instanceof PyStr || args[0] instanceof Long)) {
                return args[0];
            }
            return PyTuple.of(args.clone());
        }
        int count = names == null ? 0 : names.length;
        int positional = args.length - count;
        Object[] key = new Object[args.length + (count > 0 ? count + 1 : 0) + (typed ? args.length : 0)];
        System.arraycopy(args, 0, key, 0, positional);
        int at = positional;
        if (count > 0) {
            key[at++] = KEYWORD_MARK;
            for (int i = 0; i < count; i++) {
                key[at++] = names[i];
                key[at++] = args[positional + i];
            }
        }
        for (int i = 0; typed && i < args.length; i++) {
            key[at++] = PyType.of(args[i]);
        }
        return PyTuple.of(key);
    }

    @PythonMethod(value = "cache_info", signature = "($self, /)", doc = "Hits, misses, limit and size.")
    static Object cacheInfo(Frame frame, PyLruCache self) {
        long hits;
        long misses;
        synchronized (self) {
            hits = self.hits;
            misses = self.misses;
        }
        return ObjectCall.call(frame, self.infoType, hits, misses,
                self.maxSize < 0 ? PyNone.NONE : (Object) (long) self.maxSize, (long) self.cache.size());
    }

    @PythonMethod(value = "cache_clear", signature = "($self, /)", doc = "Empties the cache and its counters.")
    static void cacheClear(PyLruCache self) {
        synchronized (self) {
            self.hits = 0;
            self.misses = 0;
            self.ring.before = self.ring;
            self.ring.after = self.ring;
            self.cache = new PyDict();
        }
    }

    @Slot("__get__")
    static Object get(PyLruCache self, Object instance, PyType owner) {
        return instance == null || instance == PyNone.NONE ? self : new PyBoundMethod(self, instance);
    }

    @PythonMethod(value = "__reduce__", signature = "($self, /)", textSignature = false)
    static Object reduce(Frame frame, PyLruCache self) {
        return ObjectGetAttr.get(frame, self, Names.QUALNAME);
    }

    @PythonMethod(value = "__copy__", signature = "($self, /)", textSignature = false)
    static Object copy(PyLruCache self) {
        return self;
    }

    @PythonMethod(value = "__deepcopy__", signature = "($self, memo, /)", textSignature = false)
    static Object deepCopy(PyLruCache self, Object memo) {
        return self;
    }

}
