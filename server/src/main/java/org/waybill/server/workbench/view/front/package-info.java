/** The case's page: its numbers, its main matter, its flows, what is new. */
@NullMarked
package org.waybill.server.workbench.view.front;

import org.jspecify.annotations.NullMarked;
