@NullMarked
package org.waybill.pipeline;

import org.jspecify.annotations.NullMarked;
