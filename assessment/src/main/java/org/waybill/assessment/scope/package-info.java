/** Whether goods lie within what a limb covers. */
@NullMarked
package org.waybill.assessment.scope;

import org.jspecify.annotations.NullMarked;
