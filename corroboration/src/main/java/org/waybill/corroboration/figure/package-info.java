/** Figures as intervals: what a qualifier leaves open, and when two figures are one. */
@NullMarked
package org.waybill.corroboration.figure;

import org.jspecify.annotations.NullMarked;
