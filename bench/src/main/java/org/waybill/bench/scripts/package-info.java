/** How well names in other scripts find their Latin spellings. */
@NullMarked
package org.waybill.bench.scripts;

import org.jspecify.annotations.NullMarked;
