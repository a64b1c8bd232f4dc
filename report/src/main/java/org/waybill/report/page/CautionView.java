package org.waybill.report.page;

import java.util.List;

/**
 * Why a document is to be read beside its origin and not for it.
 *
 * @param word what happened to what it took over
 * @param words in a sentence
 * @param passages the characters that show it
 */
public record CautionView(String word, String words, List<LinkView.QuoteView> passages) {}
