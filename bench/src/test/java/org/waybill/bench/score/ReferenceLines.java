package org.waybill.bench.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.bench.board.Measure;

/** The figures of the annotators' scorer, by name, whether it printed them or we worked them out. */
final class ReferenceLines {
    private static final Pattern HEAD = Pattern.compile("(documents|gold|predicted|matched) (\\d+)");
    private static final Pattern CORE = Pattern.compile("(core P|R|F1|strict F1) (\\d\\.\\d{3})");
    private static final Pattern SLOT = Pattern.compile("  ([a-z ]+): (\\d\\.\\d{3}) of (\\d+)");
    private static final Pattern TYPE = Pattern.compile("  ([a-z]+): gold (\\d+) predicted (\\d+) matched (\\d+)");
    private static final Pattern ERROR = Pattern.compile("'([a-z ]+)': (\\d+)");
    private static final List<String> SLOTS =
            List.of("quantity value", "qualifier", "modality", "attribution", "period start");

    private ReferenceLines() {}

    static Map<String, String> printed(String output) {
        Map<String, String> all = new TreeMap<>();
        output.lines().forEach(line -> read(line, all));
        return all;
    }

    private static void read(String line, Map<String, String> all) {
        if (line.startsWith("documents")) {
            each(HEAD, line, m -> all.put(m.group(1), m.group(2)));
        } else if (line.startsWith("core")) {
            each(CORE, line, m -> all.put(m.group(1), m.group(2)));
        } else if (line.contains("serious errors")) {
            each(ERROR, line, m -> all.put("error " + m.group(1), m.group(2)));
        } else {
            each(SLOT, line, m -> all.put(m.group(1), m.group(2) + " of " + m.group(3)));
            each(TYPE, line, m -> all.put("type " + m.group(1), m.group(2) + " " + m.group(3) + " " + m.group(4)));
        }
    }

    private static void each(Pattern pattern, String line, java.util.function.Consumer<Matcher> then) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            then.accept(matcher);
        }
    }

    static Map<String, String> worked(Scoreboard board) {
        Tally tally = board.tally();
        Map<String, String> all = new TreeMap<>();
        all.put("documents", Integer.toString(board.documents().size()));
        List.of("gold", "predicted", "matched").forEach(name -> all.put(name, Integer.toString(tally.count(name))));
        all.put("core P", orNought(tally.share(Figures.PRECISION)));
        all.put("R", orNought(tally.share(Figures.RECALL)));
        all.put("F1", orNought(tally.share(Figures.F1)));
        all.put("strict F1", orNought(tally.share(Figures.STRICT)));
        SLOTS.stream().filter(tally.shareNames()::contains).forEach(name -> all.put(name, slot(tally.share(name))));
        Figures.TYPES.stream()
                .filter(type -> tally.shareNames().contains(type + " F1"))
                .forEach(type -> all.put("type " + type, type(tally, type)));
        Errors.NAMES.stream()
                .filter(name -> tally.count(name) > 0)
                .forEach(name -> all.put("error " + name, Integer.toString(tally.count(name))));
        return all;
    }

    private static String type(Tally tally, String type) {
        return tally.count(type + " gold") + " " + tally.count(type + " predicted") + " "
                + tally.count(type + " matched");
    }

    private static String slot(Tally.Share share) {
        return Measure.threeDigits(share.value()) + " of " + share.of();
    }

    private static String orNought(Tally.Share share) {
        return share.of() == 0 ? "0.000" : Measure.threeDigits(share.value());
    }
}
