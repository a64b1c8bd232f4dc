/** The claims of an entry as a rule looks at them. */
@NullMarked
package org.waybill.assessment.telling;

import org.jspecify.annotations.NullMarked;
