@NullMarked
package org.waybill.screening.script;

import org.jspecify.annotations.NullMarked;
