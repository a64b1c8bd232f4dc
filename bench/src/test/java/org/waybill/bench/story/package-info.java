/** Tests of the package of the same name. */
@NullMarked
package org.waybill.bench.story;

import org.jspecify.annotations.NullMarked;
