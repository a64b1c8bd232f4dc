/**
 * What the log of a case comes to. Pure: entries in, a state out.
 */
@NullMarked
package org.waybill.casefile.state;

import org.jspecify.annotations.NullMarked;
