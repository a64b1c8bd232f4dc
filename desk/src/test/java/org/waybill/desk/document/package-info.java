/** Documents as they are laid out. */
@NullMarked
package org.waybill.desk.document;

import org.jspecify.annotations.NullMarked;
