package org.waybill.extraction.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named lists of words: the rows of a table with the columns {@code list}, {@code word} and {@code why}. */
public final class WordLists {
    private final String source;
    private final Map<String, Set<String>> lists;

    private WordLists(String source, Map<String, Set<String>> lists) {
        this.source = source;
        this.lists = lists;
    }

    /** Reads the lists that lie beside a class. */
    public static WordLists read(Class<?> neighbour, String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Table.Row row : Table.read(neighbour, name).rows()) {
            String list = row.get("list");
            if (!lists.containsKey(list)) {
                lists.put(list, new HashSet<>());
            }
            lists.get(list).add(row.get("word"));
        }
        return new WordLists(name, lists);
    }

    /** The words of a list; a list nobody wrote is a broken table, not an empty list. */
    public Set<String> of(String list) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalStateException(source + " has no list called " + list);
        }
        return Set.copyOf(words);
    }
}
