@NullMarked
package org.waybill.cli.sheet;

import org.jspecify.annotations.NullMarked;
