/** Provisions: what they ask, and how the entries held against them stand. */
@NullMarked
package org.waybill.desk.provision;

import org.jspecify.annotations.NullMarked;
