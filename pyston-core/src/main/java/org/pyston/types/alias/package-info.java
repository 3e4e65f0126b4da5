/** Generic aliases such as {@code list[int]}, and unions such as {@code int | None}. */
package org.pyston.types.alias;
