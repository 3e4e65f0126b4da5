/** The ratchet: what passes of CPython's own tests, and must go on to pass. */
package org.pyston.cli.conformance;
