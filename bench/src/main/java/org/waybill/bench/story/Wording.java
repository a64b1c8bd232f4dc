package org.waybill.bench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.extraction.table.Table;

/** The rows that reports are written from. */
final class Wording {
    private static final Pattern PART = Pattern.compile("\\[([a-zA-Z_. ]+)]");
    private static final int SYLLABLES = 3;
    private static final int TRIES = 20;

    private final Map<String, List<String>> parts = new TreeMap<>();

    Wording() {
        Table.read(Wording.class, "wording.tsv").rows().forEach(row -> parts.computeIfAbsent(
                        row.get("part"), part -> new ArrayList<>())
                .add(row.get("words")));
    }

    List<String> rows(String part) {
        List<String> rows = parts.get(part);
        if (rows == null) {
            throw new IllegalStateException("wording.tsv has no part " + part);
        }
        return rows;
    }

    /** One row of a part, with all that it refers to filled in; marks are left. */
    String draw(String part, SplittableRandom chance) {
        return filled(pick(rows(part), chance), chance);
    }

    /** One row as it was not filled before, while one is found soon. */
    String fresh(String part, Set<String> used, SplittableRandom chance) {
        String row = draw(part, chance);
        for (int tries = 0; tries < TRIES && used.contains(row); tries++) {
            row = draw(part, chance);
        }
        used.add(row);
        return row;
    }

    /** A row with the parts it refers to. */
    private String filled(String row, SplittableRandom chance) {
        Matcher part = PART.matcher(row);
        StringBuilder text = new StringBuilder();
        while (part.find()) {
            String name = part.group(1);
            part.appendReplacement(text, name.equals("verb") ? "[verb]" : Matcher.quoteReplacement(draw(name, chance)));
        }
        return part.appendTail(text).toString();
    }

    /** A name that nobody bears. */
    String name(SplittableRandom chance) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < SYLLABLES - chance.nextInt(2); at++) {
            name.append(pick(rows("syllable"), chance));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    String person(SplittableRandom chance) {
        return name(chance) + " " + name(chance);
    }

    static <T> T pick(List<T> things, SplittableRandom chance) {
        return things.get(chance.nextInt(things.size()));
    }
}
