/** The page, section by section, as values a template only has to write down. */
@NullMarked
package org.waybill.report.page;

import org.jspecify.annotations.NullMarked;
