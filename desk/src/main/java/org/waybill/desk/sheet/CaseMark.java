package org.waybill.desk.sheet;

/**
 * What names a case and the state of its log.
 *
 * @param id of the case; empty where it lies in none
 * @param title what it is called; may be empty
 * @param size entries of its log
 * @param root hash of the tree over these, base64; empty where not known
 * @param at when the last was written, ISO 8601; empty for an empty log
 */
public record CaseMark(String id, String title, long size, String root, String at) {}
