/**
 * Annotations that declare Python modules, types, functions, methods and slots on static Java methods. The processor in
 * {@code org.pyston.processor} turns them into dispatch tables; see {@code docs/how-to-add.md}. Depends on nothing.
 */
package org.pyston.annotations;
