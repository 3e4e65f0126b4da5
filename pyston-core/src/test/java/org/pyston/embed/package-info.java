/** Tests of the embedding API, and through it of starting, ending and reporting errors. */
package org.pyston.embed;
