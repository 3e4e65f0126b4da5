package org.pyston.importer;

import org.pyston.text.PyStr;

/** Attribute names that the import system uses, as Python strings. */
final class ImportNames {
    static final PyStr CACHED = PyStr.of("__cached__");
    static final PyStr SPEC_CACHED = PyStr.of("cached");
    static final PyStr CREATE_MODULE = PyStr.of("create_module");
    static final PyStr EXEC_MODULE = PyStr.of("exec_module");
    static final PyStr EXTEND = PyStr.of("extend");
    static final PyStr FIND_SPEC = PyStr.of("find_spec");
    static final PyStr GET_CODE = PyStr.of("get_code");
    static final PyStr GET_DATA = PyStr.of("get_data");
    static final PyStr GET_FILENAME = PyStr.of("get_filename");
    static final PyStr HAS_LOCATION = PyStr.of("has_location");
    static final PyStr INITIALIZING = PyStr.of("_initializing");
    static final PyStr INVALIDATE_CACHES = PyStr.of("invalidate_caches");
    static final PyStr IS_PACKAGE = PyStr.of("is_package");
    static final PyStr LOADER = PyStr.of("loader");
    static final PyStr LOADER_STATE = PyStr.of("loader_state");
    static final PyStr LOAD_MODULE = PyStr.of("load_module");
    static final PyStr META_PATH = PyStr.of("meta_path");
    static final PyStr NAME = PyStr.of("name");
    static final PyStr ORIGIN = PyStr.of("origin");
    static final PyStr PARENT = PyStr.of("parent");
    static final PyStr PATH = PyStr.of("path");
    static final PyStr PATH_HOOKS = PyStr.of("path_hooks");
    static final PyStr PATH_IMPORTER_CACHE = PyStr.of("path_importer_cache");
    static final PyStr PATH_MTIME = PyStr.of("path_mtime");
    static final PyStr PATH_STATS = PyStr.of("path_stats");
    static final PyStr PRIVATE_CACHED = PyStr.of("_cached");
    static final PyStr SET_DATA = PyStr.of("set_data");
    static final PyStr SET_FILEATTR = PyStr.of("_set_fileattr");
    static final PyStr SOURCE_TO_CODE = PyStr.of("source_to_code");
    static final PyStr CACHE_BYTECODE = PyStr.of("_cache_bytecode");
    static final PyStr SUBMODULE_SEARCH_LOCATIONS = PyStr.of("submodule_search_locations");
    static final PyStr UNINITIALIZED_SUBMODULES = PyStr.of("_uninitialized_submodules");

    private ImportNames() {
    }
}
