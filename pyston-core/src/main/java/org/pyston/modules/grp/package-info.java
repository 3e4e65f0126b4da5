/** The module {@code grp}: the groups of users. */
package org.pyston.modules.grp;
