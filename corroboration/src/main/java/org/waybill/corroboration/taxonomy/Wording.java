package org.waybill.corroboration.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.waybill.corroboration.table.Table;

/** Words of items so that two writings of one are the same: case, hyphens, spellings and number fall. */
final class Wording {
    private static final Pattern BREAK = Pattern.compile("[\\s\\-\\u2010\\u2011\\u2013/]+");
    private static final Pattern HISSING = Pattern.compile(".*(x|ch|sh|ss)es");

    private final Map<String, String> spellings = new HashMap<>();

    Wording(Table table) {
        table.rows().forEach(row -> spellings.put(row.get("from"), row.get("to")));
    }

    /** The words in lower case, each in its one spelling; none where the text is blank. */
    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BREAK.split(text.strip().toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** As {@link #words}, as one text, each word in the singular. */
    String folded(List<String> words) {
        return String.join(" ", words.stream().map(this::singular).toList());
    }

    String folded(String text) {
        return folded(words(text));
    }

    private String singular(String word) {
        String spelled = spellings.get(word);
        if (spelled != null) {
            return spelled;
        }
        if (HISSING.matcher(word).matches()) {
            return word.substring(0, word.length() - 2);
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        String one = plural ? word.substring(0, word.length() - 1) : word;
        return spellings.getOrDefault(one, one);
    }
}
