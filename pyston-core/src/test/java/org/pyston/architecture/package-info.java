/** What the structure of the source promises, checked on the compiled classes and on the files. */
package org.pyston.architecture;
