/**
 * Who agrees as chance would not have it: statistical dependence over many items, shown as a suspicion and never counted.
 *
 * <p>An item is a question that several answered: how one finding is told, or what different bodies say of one matter at
 * one time. What other evidence links is left out before anything is compared.
 */
@NullMarked
package org.waybill.corroboration.suspicion;

import org.jspecify.annotations.NullMarked;
