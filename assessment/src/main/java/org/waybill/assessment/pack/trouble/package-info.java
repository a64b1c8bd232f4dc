/** What can be wrong with a regime pack, with codes. */
@NullMarked
package org.waybill.assessment.pack.trouble;

import org.jspecify.annotations.NullMarked;
