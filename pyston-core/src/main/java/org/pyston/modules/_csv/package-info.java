/** The module {@code _csv}. */
package org.pyston.modules._csv;
