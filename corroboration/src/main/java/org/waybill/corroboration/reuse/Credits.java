package org.waybill.corroboration.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waybill.corroboration.table.Table;
import org.waybill.model.Document;

/**
 * Whom a document credits with its text.
 *
 * <p>Three places are read: brackets that hold an agency's name and nothing else but a place and a date, lines of a few words
 * that name one, and the further names in the field for the publisher ({@code Arab Times / AP}).
 */
final class Credits {
    private static final Pattern PARTS = Pattern.compile("\\s*(?:/|\\(|\\)|,|;|\\bvia\\b)\\s*");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]\\n]{2,40})[)\\]]");
    private static final Pattern LINE_END = Pattern.compile("\\n");
    /** A credit line is at most so long; longer lines are sentences. */
    private static final int LONGEST_LINE = 60;

    private static final int SHORTEST_NAME = 2;
    /** Papers' names keep it, sentences write it small. */
    private static final String ARTICLE = "The ";

    private final Pattern wires;

    private Credits(Pattern wires) {
        this.wires = wires;
    }

    /** The agencies of the table that comes with Waybill. */
    static Credits bundled() {
        String forms = table().rows().stream()
                .flatMap(row -> row.all("forms").stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
        return new Credits(Pattern.compile(forms));
    }

    static Table table() {
        return Table.bundled(Credits.class, "wires.tsv", "wire", "forms");
    }

    /** Whether the document credits somebody else than its publisher. */
    boolean credits(Document document) {
        String own = publisher(document);
        return publishers(document).size() > 1 || agencies(document).stream().anyMatch(agency -> !own.contains(agency));
    }

    /** Whether a document names another's publisher, in its text or where its own stands. */
    boolean names(Document document, Document other) {
        String name = publisher(other);
        if (name.isEmpty() || name.equals(publisher(document))) {
            return false;
        }
        return publishers(document).contains(name) || isNamed(name, document.text());
    }

    private static boolean isNamed(String name, String text) {
        boolean article = name.startsWith(ARTICLE);
        String words = article ? name.substring(1) : name;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int start = article ? at - 1 : at;
            boolean begins = start <= 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            boolean capital = !article || (start >= 0 && Character.toUpperCase(text.charAt(start)) == 'T');
            int end = at + words.length();
            if (begins && capital && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** The agencies that stand in credits, in order of the alphabet. */
    private Set<String> agencies(Document document) {
        Set<String> agencies = new TreeSet<>();
        for (String place : creditPlaces(document.text())) {
            Matcher wire = wires.matcher(place);
            while (wire.find()) {
                agencies.add(wire.group());
            }
        }
        return agencies;
    }

    private static List<String> creditPlaces(String text) {
        List<String> places = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            places.add(Objects.requireNonNull(brackets.group(1)));
        }
        LINE_END.splitAsStream(text)
                .map(String::strip)
                .filter(line -> line.length() <= LONGEST_LINE)
                .filter(line -> !line.equals(text.strip()))
                .forEach(places::add);
        return places;
    }

    /** The first name in the field for the publisher; empty where there is none. */
    private static String publisher(Document document) {
        List<String> names = publishers(document);
        return names.isEmpty() ? "" : names.get(0);
    }

    /** The names in the field for the publisher; remarks like {@code (mirror)} begin small. */
    private static List<String> publishers(Document document) {
        return PARTS.splitAsStream(document.about().publisher())
                .filter(part -> part.length() >= SHORTEST_NAME && Character.isUpperCase(part.codePointAt(0)))
                .toList();
    }
}
