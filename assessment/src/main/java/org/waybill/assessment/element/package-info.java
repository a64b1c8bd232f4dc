/** What must be shown, one class for each. */
@NullMarked
package org.waybill.assessment.element;

import org.jspecify.annotations.NullMarked;
