@NullMarked
package org.waybill.server.sheet;

import org.jspecify.annotations.NullMarked;
