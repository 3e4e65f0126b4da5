/** The module {@code _testinternalcapi}, as far as CPython's tests ask it about the interpreter and not about C. */
package org.pyston.modules._testinternalcapi;
