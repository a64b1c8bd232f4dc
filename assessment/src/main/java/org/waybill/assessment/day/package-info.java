/** The days that claims leave for what they tell, and how those stand to the days of a rule. */
@NullMarked
package org.waybill.assessment.day;

import org.jspecify.annotations.NullMarked;
