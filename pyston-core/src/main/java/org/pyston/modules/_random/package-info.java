/** The module {@code _random}: the Mersenne Twister. */
package org.pyston.modules._random;
