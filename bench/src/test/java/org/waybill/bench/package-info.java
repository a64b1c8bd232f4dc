/** Tests of the command line, and what the other tests share. */
@NullMarked
package org.waybill.bench;

import org.jspecify.annotations.NullMarked;
