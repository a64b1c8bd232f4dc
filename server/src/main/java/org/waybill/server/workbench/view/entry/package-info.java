/** One entry: who said it first, its figures over time, who has it from whom, its claims side by side, its rules. */
@NullMarked
package org.waybill.server.workbench.view.entry;

import org.jspecify.annotations.NullMarked;
