/** From source text to code objects, and from names to modules. */
package org.pyston.importer;
