@NullMarked
package org.waybill.screening.list.xml;

import org.jspecify.annotations.NullMarked;
