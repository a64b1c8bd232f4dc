/** Tests. */
@NullMarked
package org.waybill.bench;

import org.jspecify.annotations.NullMarked;
