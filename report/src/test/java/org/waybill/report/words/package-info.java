@NullMarked
package org.waybill.report.words;

import org.jspecify.annotations.NullMarked;
