/** Pages: each view reads its state from the address, asks the desk, and fills a template. */
@NullMarked
package org.waybill.server.workbench.view;

import org.jspecify.annotations.NullMarked;
