/** What is measured, seen from outside: three small interfaces. */
@NullMarked
package org.waybill.bench.subject;

import org.jspecify.annotations.NullMarked;
