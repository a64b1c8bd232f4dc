package org.waybill.intake.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Drops what repeats at the top or the bottom of pages: running headers, footers, page numbers. */
final class PageFurniture {
    /** Two pages may open with the same words by chance, three hardly; shorter documents offer no more. */
    private static final int FEW_PAGES = 5;
    /** A header or a footer has one or two lines. */
    private static final int OUTERMOST = 2;
    /** Headers and footers lie in the outer eighth of a page, above and below. */
    private static final float MARGIN_SHARE = 0.125f;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—\\s]*(?:page|p\\.|seite|стр\\.)?\\s*\\d{1,4}\\s*(?:(?:/|of|von|из)\\s*\\d{1,4})?[-–—\\s]*");

    private PageFurniture() {}

    static List<PageLines> without(List<PageLines> pages) {
        Set<String> repeated = repeated(pages);
        return pages.stream().map(page -> without(page, repeated)).toList();
    }

    private static PageLines without(PageLines page, Set<String> repeated) {
        List<Line> furniture = margin(page).stream()
                .filter(line -> repeated.contains(form(line))
                        || PAGE_NUMBER.matcher(line.text()).matches())
                .toList();
        return new PageLines(
                page.height(),
                page.lines().stream().filter(line -> !furniture.contains(line)).toList());
    }

    private static Set<String> repeated(List<PageLines> pages) {
        Map<String, Integer> onPages = new HashMap<>();
        for (PageLines page : pages) {
            margin(page).stream()
                    .map(PageFurniture::form)
                    .distinct()
                    .forEach(form -> onPages.merge(form, 1, Integer::sum));
        }
        int enough = pages.size() < FEW_PAGES ? 2 : 3;
        Set<String> repeated = new HashSet<>();
        onPages.forEach((form, count) -> {
            if (count >= enough) {
                repeated.add(form);
            }
        });
        return repeated;
    }

    private static List<Line> margin(PageLines page) {
        List<Line> down = page.lines().stream()
                .sorted(Comparator.comparing(Line::baseline))
                .toList();
        return IntStream.range(0, down.size())
                .filter(index -> index < OUTERMOST || index >= down.size() - OUTERMOST)
                .mapToObj(down::get)
                .filter(line -> isInMargin(line, page))
                .toList();
    }

    private static boolean isInMargin(Line line, PageLines page) {
        float depth = page.height() * MARGIN_SHARE;
        return line.baseline() < depth || line.baseline() > page.height() - depth;
    }

    /** Without the figures that differ from page to page. */
    private static String form(Line line) {
        return DIGITS.matcher(line.text().toLowerCase(Locale.ROOT))
                .replaceAll("#")
                .replaceAll("\\s+", " ");
    }
}
