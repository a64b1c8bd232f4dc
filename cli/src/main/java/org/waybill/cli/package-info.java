/** The command line: commands, settings, wiring. The only room that asks the clock or writes to the console. */
@NullMarked
package org.waybill.cli;

import org.jspecify.annotations.NullMarked;
