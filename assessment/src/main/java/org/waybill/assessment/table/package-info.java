/** The one reader of the files that come with the program beside the class that uses them. */
@NullMarked
package org.waybill.assessment.table;

import org.jspecify.annotations.NullMarked;
