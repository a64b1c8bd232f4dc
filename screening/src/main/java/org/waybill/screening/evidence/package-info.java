/** What is known of a party or ship besides its names: what it says for and against a match, and the whole in words. */
@NullMarked
package org.waybill.screening.evidence;

import org.jspecify.annotations.NullMarked;
