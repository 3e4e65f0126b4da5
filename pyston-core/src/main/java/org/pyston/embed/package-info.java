/** The API for Java programs: make an {@link org.pyston.embed.Engine}, run Python in it, close it. */
package org.pyston.embed;
