@NullMarked
package org.waybill.corroboration.registry;

import org.jspecify.annotations.NullMarked;
