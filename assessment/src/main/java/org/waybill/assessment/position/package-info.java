/** How others read the rules: what packs have on record, and what documents of the case report. */
@NullMarked
package org.waybill.assessment.position;

import org.jspecify.annotations.NullMarked;
