/** What is counted: classes of items and measures of figures. */
@NullMarked
package org.waybill.corroboration.taxonomy;

import org.jspecify.annotations.NullMarked;
