/** Tools of this module's build; they are not in the jar. */
package org.pyston.cli.build;
