/**
 * Strings as code points: storage, hashing, Unicode data and searching. Knows no Python objects beside {@code str}
 * itself and no interpreter; usable before any runtime exists.
 */
package org.pyston.text;
