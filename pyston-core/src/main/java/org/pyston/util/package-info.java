/** Helpers that know nothing of Python. */
package org.pyston.util;
