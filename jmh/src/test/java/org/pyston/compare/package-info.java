/** Tests of the suite of programs. None of them judges how long anything takes. */
package org.pyston.compare;
