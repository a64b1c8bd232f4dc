@NullMarked
package org.waybill.server;

import org.jspecify.annotations.NullMarked;
