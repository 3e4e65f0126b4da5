/** Generators, coroutines and asynchronous generators: objects around a suspended frame. */
package org.pyston.types.generator;
