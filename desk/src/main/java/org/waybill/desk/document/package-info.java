/** Documents as lines, and their texts in parts with the claims that stand in each. */
@NullMarked
package org.waybill.desk.document;

import org.jspecify.annotations.NullMarked;
