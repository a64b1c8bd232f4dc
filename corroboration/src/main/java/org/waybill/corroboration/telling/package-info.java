/** Who tells each claim of a document, once its unspecific speakers are resolved inside it. */
@NullMarked
package org.waybill.corroboration.telling;

import org.jspecify.annotations.NullMarked;
