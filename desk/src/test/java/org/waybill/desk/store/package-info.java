/** What lies in the file of a desk comes out as it went in. */
@NullMarked
package org.waybill.desk.store;

import org.jspecify.annotations.NullMarked;
