package org.waybill.corroboration.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waybill.corroboration.table.Table;

/** Which sentences say that somebody looked at records or pictures himself, and who: the table {@code seen.tsv}. */
final class Seen {
    /** The longest name that is looked for beside the words. */
    private static final int NAME_WORDS = 5;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private enum Who {
        BEFORE,
        AFTER
    }

    private record Row(Pattern words, Who who) {}

    private final List<Row> rows = new ArrayList<>();

    Seen() {
        for (Table.Row row :
                Table.bundled(Seen.class, "seen.tsv", "words", "who").rows()) {
            Pattern words = Pattern.compile("\\b(?:" + row.get("words") + ")\\b", Pattern.CASE_INSENSITIVE);
            rows.add(new Row(words, row.choice("who", Who.class)));
        }
    }

    boolean isIn(String sentence) {
        return rows.stream().anyMatch(row -> row.words.matcher(sentence).find());
    }

    /** Words that may name whoever looked, longest first: "NK News", "News" before "has seen". */
    List<String> names(String sentence) {
        return rows.stream()
                .flatMap(row -> row.words
                        .matcher(sentence)
                        .results()
                        .flatMap(found -> row.who == Who.BEFORE
                                ? endings(sentence.substring(0, found.start()))
                                : beginnings(sentence.substring(found.end()))))
                .toList();
    }

    private static Stream<String> endings(String before) {
        String[] words = words(before);
        int first = Math.max(0, words.length - NAME_WORDS);
        return names(IntStream.range(first, words.length), from -> joined(words, from, words.length));
    }

    private static Stream<String> beginnings(String after) {
        String[] words = words(after);
        int most = Math.min(NAME_WORDS, words.length);
        return names(IntStream.range(0, most).map(less -> most - less), to -> joined(words, 0, to));
    }

    private static String[] words(String text) {
        return SPACE.split(text.strip());
    }

    private static Stream<String> names(IntStream bounds, Function<Integer, String> joined) {
        return bounds.boxed()
                .map(joined)
                .map(name -> EDGES.matcher(name).replaceAll(""))
                .filter(name -> !name.isEmpty());
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }
}
