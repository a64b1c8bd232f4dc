@NullMarked
package org.waybill.screening.policy;

import org.jspecify.annotations.NullMarked;
