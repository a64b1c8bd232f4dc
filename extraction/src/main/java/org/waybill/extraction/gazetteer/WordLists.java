package org.waybill.extraction.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waybill.extraction.table.Table;

/** Lists of common words that decide whether a neighbour changes what a name means. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    static WordLists of(Table table) {
        WordLists read = new WordLists();
        for (Table.Row row : table.rows()) {
            Set<String> words = read.lists.get(row.get("list"));
            if (words == null) {
                words = new HashSet<>();
                read.lists.put(row.get("list"), words);
            }
            words.addAll(row.all("words"));
        }
        return read;
    }

    Set<String> words(String list) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalStateException("no list of words called ".concat(list));
        }
        return words;
    }

    boolean has(String list, String word) {
        return words(list).contains(word);
    }
}
