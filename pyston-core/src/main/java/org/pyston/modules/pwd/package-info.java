/** The module {@code pwd}: the accounts of users. */
package org.pyston.modules.pwd;
