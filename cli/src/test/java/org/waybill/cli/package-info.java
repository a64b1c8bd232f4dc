@NullMarked
package org.waybill.cli;

import org.jspecify.annotations.NullMarked;
