/**
 * What can be wrong with a case, told so that its user can act on it.
 */
@NullMarked
package org.waybill.casefile.trouble;

import org.jspecify.annotations.NullMarked;
