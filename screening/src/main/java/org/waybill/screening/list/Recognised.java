package org.waybill.screening.list;

import org.waybill.screening.list.record.ListPart;

/**
 * What a file turned out to be, by its content.
 *
 * @param form how it is written
 * @param list the key of the list it belongs to
 * @param title what the list is called
 * @param part the file in its role
 */
record Recognised(ListForm form, String list, String title, ListPart part) {}
