@NullMarked
package org.waybill.pipeline.rules;

import org.jspecify.annotations.NullMarked;
