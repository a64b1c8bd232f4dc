/** The workbench in a real browser: Debian's chromium, driven by Playwright. */
@NullMarked
package org.waybill.server.workbench.browser;

import org.jspecify.annotations.NullMarked;
