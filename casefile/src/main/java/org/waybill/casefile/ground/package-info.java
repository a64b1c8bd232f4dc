/**
 * Where a case lies, who may write to it, and the file that names it.
 */
@NullMarked
package org.waybill.casefile.ground;

import org.jspecify.annotations.NullMarked;
