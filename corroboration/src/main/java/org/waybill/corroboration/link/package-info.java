/** What documents took from one another, whatever they are about. */
@NullMarked
package org.waybill.corroboration.link;

import org.jspecify.annotations.NullMarked;
