/** The module {@code fcntl}: control of descriptors. */
package org.pyston.modules.fcntl;
