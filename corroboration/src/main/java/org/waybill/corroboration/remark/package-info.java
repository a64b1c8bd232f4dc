/** What a reader must know of figures laid side by side: what agrees, what does not. */
@NullMarked
package org.waybill.corroboration.remark;

import org.jspecify.annotations.NullMarked;
