@NullMarked
package org.waybill.corroboration.taxonomy;

import org.jspecify.annotations.NullMarked;
