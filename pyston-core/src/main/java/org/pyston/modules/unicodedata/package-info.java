/** The module {@code unicodedata}, on the tables of {@link org.pyston.text.UnicodeData}. */
package org.pyston.modules.unicodedata;
