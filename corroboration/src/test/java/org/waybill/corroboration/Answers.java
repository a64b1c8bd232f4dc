package org.waybill.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;

/**
 * What one teller gave on items one after the other, as the head of {@code suspicions.tsv} tells.
 *
 * @param name who tells
 * @param lag days after the others
 * @param via whom it is told to be from; null where nobody is named
 * @param letters one for each item
 */
record Answers(String name, int lag, @Nullable String via, String letters) {
    private static final Pattern TELLER = Pattern.compile("(.+?)(?:\\+(\\d))?(?: via (.+?))?((?: \\d+[a-z.])+)");
    private static final Pattern RUN = Pattern.compile("(\\d+)([a-z.])");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 5);
    /** More than a statement is reported for, so that each is another. */
    private static final int APART = 15;
    /** So that neither a figure nor a slip of one item is that of another, and each has three digits. */
    private static final int STEP = 10;

    private static final int LEAST = 101;

    static Answers of(String words) {
        Matcher teller = TELLER.matcher(words);
        if (!teller.matches()) {
            throw new IllegalArgumentException(words);
        }
        StringBuilder letters = new StringBuilder();
        Matcher run = RUN.matcher(teller.group(4));
        while (run.find()) {
            letters.append(run.group(2).repeat(Integer.parseInt(run.group(1))));
        }
        int lag = teller.group(2) == null ? 0 : Integer.parseInt(teller.group(2));
        return new Answers(teller.group(1), lag, teller.group(3), letters.toString());
    }

    /** One page an item, on which the teller's outlet tells what somebody said. */
    List<Page> telling(String somebody) {
        return pages(somebody, name);
    }

    /** One page an item, of an outlet of its own, on which the teller speaks for itself. */
    List<Page> saying() {
        return pages(name, "");
    }

    private List<Page> pages(String speaker, String outlet) {
        List<Page> pages = new ArrayList<>();
        for (int item = 0; item < letters.length(); item++) {
            if (letters.charAt(item) != '.') {
                pages.add(page(item, speaker, outlet));
            }
        }
        return pages;
    }

    private Page page(int item, String speaker, String outlet) {
        LocalDate said = FIRST.plusDays((long) APART * item);
        LocalDate published = said.plusDays(lag);
        Telling telling = Telling.MUNITIONS.by(speaker).containers(Qualifier.EXACT, figure(item));
        PartialDate word = PartialDate.of(outlet.isEmpty() ? published : said);
        String page = name + " " + item;
        return Page.of(page, published.toString())
                .by(outlet)
                .with(new Page.Line(telling, page + " gave a number.", via == null ? List.of() : List.of(via), word));
    }

    private long figure(int item) {
        int first = LEAST + STEP * item;
        return switch (letters.charAt(item)) {
            case 't' -> first;
            case 'r' -> first - 1;
            case 'x' -> first + 2;
            case 'y' -> first + 3;
            default -> first + 4 + (letters.charAt(item) - 'a');
        };
    }
}
