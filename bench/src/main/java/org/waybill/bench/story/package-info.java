/** Made-up stories in which it is known who found what, who has it from whom, and what was true. */
@NullMarked
package org.waybill.bench.story;

import org.jspecify.annotations.NullMarked;
