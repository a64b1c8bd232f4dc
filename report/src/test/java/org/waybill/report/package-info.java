@NullMarked
package org.waybill.report;

import org.jspecify.annotations.NullMarked;
