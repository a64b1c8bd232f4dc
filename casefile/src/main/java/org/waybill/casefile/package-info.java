/**
 * The store of a case: what was read, what was found in it, what was decided, and a log that shows every change.
 */
@NullMarked
package org.waybill.casefile;

import org.jspecify.annotations.NullMarked;
