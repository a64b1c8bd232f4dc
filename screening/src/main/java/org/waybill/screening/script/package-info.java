/** Names in other scripts than Latin, read in Latin letters; signs that are not what they seem, folded. */
@NullMarked
package org.waybill.screening.script;

import org.jspecify.annotations.NullMarked;
