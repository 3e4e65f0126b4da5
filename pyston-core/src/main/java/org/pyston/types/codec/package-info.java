/** What an interpreter knows of codecs: search functions, error handlers, and the codecs that are in Java. */
package org.pyston.types.codec;
