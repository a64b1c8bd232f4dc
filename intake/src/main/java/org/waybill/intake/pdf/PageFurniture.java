package org.waybill.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops what repeats at the top or the bottom of pages: running headers, footers, page numbers. */
final class PageFurniture {
    private static final int FEWEST_PAGES = 2;
    private static final double SHARE_OF_PAGES = 0.4;
    /** Headers and footers lie in the outer eighth of a page, above and below. */
    private static final float MARGIN_SHARE = 0.125f;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—\\s]*(?:page|p\\.|seite|стр\\.)?\\s*\\d{1,4}\\s*(?:(?:/|of|von|из)\\s*\\d{1,4})?[-–—\\s]*");

    private PageFurniture() {}

    static List<PageLines> without(List<PageLines> pages) {
        Set<String> repeated = repeated(pages);
        return pages.stream()
                .map(page -> new PageLines(
                        page.height(),
                        page.lines().stream()
                                .filter(line -> !isFurniture(line, page, repeated))
                                .toList()))
                .toList();
    }

    private static boolean isFurniture(Line line, PageLines page, Set<String> repeated) {
        return isInMargin(line, page)
                && (repeated.contains(form(line))
                        || PAGE_NUMBER.matcher(line.text()).matches());
    }

    private static Set<String> repeated(List<PageLines> pages) {
        Map<String, Integer> onPages = new HashMap<>();
        for (PageLines page : pages) {
            margin(page).stream()
                    .map(PageFurniture::form)
                    .distinct()
                    .forEach(form -> onPages.merge(form, 1, Integer::sum));
        }
        double enough = Math.max(FEWEST_PAGES, pages.size() * SHARE_OF_PAGES);
        Set<String> repeated = new HashSet<>();
        onPages.forEach((form, count) -> {
            if (count >= enough) {
                repeated.add(form);
            }
        });
        return repeated;
    }

    private static List<Line> margin(PageLines page) {
        List<Line> margin = new ArrayList<>(page.lines());
        margin.removeIf(line -> !isInMargin(line, page));
        return margin;
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
