package org.waybill.desk.sheet;

import java.util.List;

/**
 * How figures of an entry stand to each other.
 *
 * @param kind {@code conflict}, {@code agreement}, {@code drift}…
 * @param words the sentence
 * @param claims ids of the claims it is about
 */
public record RemarkSheet(String kind, String words, List<String> claims) {}
