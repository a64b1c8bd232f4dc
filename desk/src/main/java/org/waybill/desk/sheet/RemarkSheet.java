package org.waybill.desk.sheet;

import java.util.List;

/**
 * How figures of an entry stand to each other.
 *
 * @param kind {@code conflict}, {@code agreement}, {@code drift}…
 * @param title of remarks of its kind
 * @param words the sentence
 * @param claims ids of the claims it is about, the first twenty
 */
public record RemarkSheet(String kind, String title, String words, List<String> claims) {}
