/** Screenings as the archive keeps them; the form is {@code waybill-screening/1} of {@code docs/formats/case.md}. */
@NullMarked
package org.waybill.casefile.screened;

import org.jspecify.annotations.NullMarked;
