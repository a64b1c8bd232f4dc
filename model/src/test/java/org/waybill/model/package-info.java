@NullMarked
package org.waybill.model;

import org.jspecify.annotations.NullMarked;
