/** Claims in, entries out: what is about the same matter side by side, and each speaker's figures over time. */
@NullMarked
package org.waybill.corroboration;

import org.jspecify.annotations.NullMarked;
