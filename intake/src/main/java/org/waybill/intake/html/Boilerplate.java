package org.waybill.intake.html;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Table;

/**
 * Takes out what surrounds an article, by the rows of {@code boilerplate.csv}.
 *
 * <p>A mark on an element that holds most of the page's prose is no reason to drop it: whole pages are called
 * {@code has-sidebar}.
 */
final class Boilerplate {
    private static final Set<String> TAGS = column("tag");
    private static final Set<String> ROLES = column("role");
    private static final Set<String> WORDS = column("word");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");
    private static final double TOO_MUCH_TO_DROP = 0.5;

    private Boilerplate() {}

    static void remove(Document page, ProseWeights weights, Budget budget) {
        long whole = weights.of(page.body());
        for (Element element : page.body().getAllElements()) {
            budget.check();
            if (element.parent() != null && isAround(element) && weights.of(element) <= whole * TOO_MUCH_TO_DROP) {
                element.remove();
            }
        }
    }

    private static boolean isAround(Element element) {
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        return TAGS.contains(element.normalName()) || ROLES.contains(role) || isHidden(element) || isMarked(element);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private static boolean isMarked(Element element) {
        String marks = element.className() + ' ' + element.id();
        return marks.length() > 1 && words(marks).anyMatch(WORDS::contains);
    }

    private static Stream<String> words(String marks) {
        return BETWEEN_WORDS.splitAsStream(
                marks.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    private static Set<String> column(String kind) {
        Predicate<Table.Row> wanted = row -> row.get("kind").equals(kind);
        return Table.read(Boilerplate.class, "boilerplate.csv").rows().stream()
                .filter(wanted)
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
