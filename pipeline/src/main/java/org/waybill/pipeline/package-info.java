/** The whole job: sources in, a case out. */
@NullMarked
package org.waybill.pipeline;

import org.jspecify.annotations.NullMarked;
