/** The door to screening: lists in, a subject in, matches with reasons out. */
@NullMarked
package org.waybill.screening;

import org.jspecify.annotations.NullMarked;
