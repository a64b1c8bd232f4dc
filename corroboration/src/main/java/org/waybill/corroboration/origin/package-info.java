/** Who got the claims of an entry for themselves, what each found when, and how many that makes. */
@NullMarked
package org.waybill.corroboration.origin;

import org.jspecify.annotations.NullMarked;
