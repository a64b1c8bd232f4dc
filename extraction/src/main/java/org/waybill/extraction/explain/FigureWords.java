package org.waybill.extraction.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how a figure was read: its number, the words that bound it, and what tells what it counts. */
final class FigureWords {
    private static final Pattern RULE = Pattern.compile("quantity:(\\S+)(.*?)(?: basis:(\\S+?)(?:\\.(.+))?)?");
    private static final Pattern BOUND = Pattern.compile(" ([^=]+)=(\\w+)");

    private FigureWords() {}

    static Reason of(String rule) {
        Matcher parts = RULE.matcher(rule);
        if (!parts.matches()) {
            return Reason.of(Wordings.orKey("number", rule));
        }
        List<String> words = new ArrayList<>(List.of(number(parts.group(1))));
        List<Grounding> rows = new ArrayList<>();
        bounds(parts.group(2), words, rows);
        if (parts.group(3) != null) {
            String cue = parts.group(4) == null ? "" : parts.group(4);
            words.add(Wordings.orKey("basis", parts.group(3)).replace("{cue}", cue));
            RuleTables.row("quantity/cues.tsv", "phrase", cue).ifPresent(rows::add);
        }
        return new Reason(String.join("; ", words), rows);
    }

    /** "digits+range.to": a number in digits, and a range. */
    private static String number(String rule) {
        List<String> words = new ArrayList<>();
        for (String part : rule.split("\\+", -1)) {
            Optional<String> known = Wordings.of("number", part.replaceFirst("\\..*", ""));
            words.add(known.orElseGet(() -> Wordings.orKey("number", part)));
        }
        return String.join(", ", words);
    }

    private static void bounds(String text, List<String> words, List<Grounding> rows) {
        Matcher bound = BOUND.matcher(text);
        while (bound.find()) {
            words.add("“" + bound.group(1) + "” makes it " + bound.group(2).replace('_', ' '));
            RuleTables.row("quantity/qualifiers.tsv", "phrase", bound.group(1)).ifPresent(rows::add);
        }
    }
}
