package org.waybill.corroboration.origin;

import org.waybill.corroboration.telling.Telling;
import org.waybill.model.Link;

/**
 * One telling that was taken from another.
 *
 * @param from the other
 * @param link what shows it
 */
record Taken(Telling from, Link link) {}
