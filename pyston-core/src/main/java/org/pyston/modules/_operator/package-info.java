/** The module {@code _operator}: the operators as functions. */
package org.pyston.modules._operator;
