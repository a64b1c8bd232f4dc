package org.waybill.corroboration;

import static org.waybill.corroboration.Telling.MUNITIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.waybill.model.Document;
import org.waybill.model.Qualifier;
import org.waybill.model.Reading;

/**
 * A small pile of pages that draw on two stories: reprints, rewrites, pages that credit another, pages without a date.
 *
 * <p>Each story is printed more often than is rare, and than has a place among the first, so that which pages are held
 * against one another hangs on which others are there.
 */
final class Prints {
    private static final int PAGES = 16;
    private static final int PARAGRAPHS = 3;
    private static final int WORDS = 45;
    /** About every so many-th word of a rewrite is another. */
    private static final int KEPT = 6;

    private static final List<String> OUTLETS = List.of("Reuters", "Newsweek", "CNN", "");
    private static final List<String> SPEAKERS =
            List.of("article author", "article author", "US officials", "White House", "Reuters");
    private static final List<String> CREDITS =
            List.of("", "", "", "", "SEOUL (Reuters) - ", "CNN first reported this. ", "Newsweek reported this. ");

    private final Random chance;
    private final List<List<String>> stories;

    Prints(Random chance) {
        this.chance = chance;
        this.stories = List.of(story(), story());
    }

    List<Reading> pages() {
        List<Reading> pages = new ArrayList<>();
        for (int number = 0; number < PAGES; number++) {
            pages.add(page("d" + number));
        }
        return pages;
    }

    /** A page of this name; asked twice, what is got out of its bytes is another text with other claims. */
    Reading page(String id) {
        Page page = Page.of(id, day()).by(drawn(OUTLETS)).with(line());
        Reading bare = (chance.nextBoolean() ? page : page.with(line())).reading();
        Document told = bare.document();
        String text = told.text() + "\n\n" + drawn(CREDITS) + body();
        Document whole = new Document(told.id(), told.sha256(), told.origin(), told.about(), text);
        return new Reading(whole, bare.claims(), bare.commentary());
    }

    private Page.Line line() {
        long count = 1_000L * (1 + chance.nextInt(3));
        boolean more = chance.nextBoolean();
        Telling telling = MUNITIONS
                .item(chance.nextBoolean() ? "munitions" : "fuel")
                .by(drawn(SPEAKERS))
                .containers(more ? Qualifier.MORE_THAN : Qualifier.EXACT, count);
        String sentence = String.format(Locale.ROOT, "%s%,d containers went north.", more ? "More than " : "", count);
        return new Page.Line(telling, sentence, List.of(), null);
    }

    /** Within and beyond the days in which texts are compared. */
    private String day() {
        return switch (chance.nextInt(8)) {
            case 0 -> "";
            case 1 -> "2024-02";
            default -> "2024-0%d-%02d".formatted(1 + chance.nextInt(3), 1 + chance.nextInt(9));
        };
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        List<String> story = drawn(stories);
        boolean rewritten = chance.nextInt(3) == 0;
        for (String paragraph : story.subList(0, 1 + chance.nextInt(PARAGRAPHS))) {
            body.append(rewritten ? rewritten(paragraph) : paragraph).append("\n\n");
        }
        for (int own = chance.nextInt(3); own > 0; own--) {
            body.append(paragraph()).append("\n\n");
        }
        return body.toString();
    }

    private String rewritten(String paragraph) {
        StringBuilder words = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            words.append(chance.nextInt(KEPT) == 0 ? word() : word).append(' ');
        }
        return words.toString().strip();
    }

    private List<String> story() {
        List<String> story = new ArrayList<>();
        for (int number = 0; number < PARAGRAPHS; number++) {
            story.add(paragraph());
        }
        return story;
    }

    private String paragraph() {
        StringBuilder words = new StringBuilder();
        for (int number = 0; number < WORDS; number++) {
            words.append(word()).append(' ');
        }
        return words.toString().strip() + ".";
    }

    private String word() {
        StringBuilder word = new StringBuilder("word");
        for (int letter = 0; letter < 3; letter++) {
            word.append((char) ('a' + chance.nextInt(26)));
        }
        return word.toString();
    }

    private <T> T drawn(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
