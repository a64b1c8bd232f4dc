package org.waybill.bench.reuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.waybill.bench.pile.Pile;
import org.waybill.bench.reuse.Story.Kind;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/**
 * Seeded reports of 150 to 400 words, a third of which took something from others; any can be made alone.
 *
 * <p>Words and set phrases are drawn as unevenly as in news, every paper has a foot of its own under each report, and every
 * thousandth report is one that dozens take up.
 *
 * @param seed another one gives other reports
 */
public record Newsroom(long seed) {
    private static final LocalDate EARLIEST = LocalDate.of(2021, 1, 1);
    private static final int PER_DAY = 100;
    private static final int PAPERS = 300;
    private static final int SHORTEST = 150;
    private static final int LONGEST = 400;
    private static final int FOOT = 30;
    private static final int REACH = 1_500;
    private static final int SENSATION = 1_000;
    private static final int PHRASES = 30_000;
    private static final double SHARE_OF_PHRASES = 0.12;
    private static final double LIGHT = 0.05;
    /** Three words in a row stay with 0.77 cubed, 0.46, which is a Jaccard similarity of 0.30. */
    private static final double HEAVY = 0.23;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The report of a number, from 0. */
    public Story story(int number) {
        Kind kind = kind(number);
        int root = kind == Kind.OWN ? number : root(number);
        SplittableRandom chance = chance(number, 1);
        List<String> paragraphs =
                switch (kind) {
                    case OWN -> own(number);
                    case REPRINT -> edited(own(root), LIGHT, chance);
                    case EDITED -> edited(own(root), HEAVY, chance);
                    case LIFTED -> with(own(number), own(root).get(2), chance);
                    case QUOTING -> with(own(number), own(root).get(1), chance);
                };
        int paper = chance.nextInt(PAPERS);
        paragraphs.add(words(chance(paper, 2), FOOT));
        return new Story(document(number, paper, String.join("\n\n", paragraphs)), kind, root);
    }

    private Document document(int number, int paper, String text) {
        PartialDate published = PartialDate.of(EARLIEST.plusDays(number / PER_DAY));
        Document.About about = new Document.About("", "Paper " + paper, "Report " + number, published, "en", "text");
        return new Document("report-" + number, sha256(number), "report-" + number, about, text);
    }

    /** The name of a report, without making it. */
    public Sha256 sha256(int number) {
        return Sha256.of("report " + number + " of " + seed);
    }

    private Kind kind(int number) {
        double drawn = chance(number, 3).nextDouble();
        if (number % SENSATION == 0 || drawn < 0.65) {
            return Kind.OWN;
        }
        return drawn < 0.77 ? Kind.REPRINT : drawn < 0.87 ? Kind.EDITED : drawn < 0.95 ? Kind.LIFTED : Kind.QUOTING;
    }

    private int root(int number) {
        SplittableRandom chance = chance(number, 4);
        int root = chance.nextInt(5) == 0
                ? number / SENSATION * SENSATION
                : number - 1 - chance.nextInt(Math.min(number, REACH));
        while (kind(root) != Kind.OWN) {
            root--;
        }
        return root;
    }

    /** At least three paragraphs, of which the second is a quotation. */
    private List<String> own(int number) {
        SplittableRandom chance = chance(number, 5);
        int length = chance.nextInt(SHORTEST, LONGEST) - FOOT;
        List<String> paragraphs = new ArrayList<>();
        while (length > 0 || paragraphs.size() < 3) {
            int words = chance.nextInt(45, 75);
            String text = words(chance, words);
            paragraphs.add(paragraphs.size() == 1 ? "\u201c" + text + "\u201d" : text);
            length -= words;
        }
        return paragraphs;
    }

    private static String words(SplittableRandom chance, int many) {
        StringBuilder text = new StringBuilder();
        for (int words = 0; words < many; ) {
            int more = 1;
            if (chance.nextDouble() < SHARE_OF_PHRASES) {
                SplittableRandom phrase = new SplittableRandom((long) Math.pow(PHRASES, chance.nextDouble()));
                more = phrase.nextInt(2, 6);
                for (int i = 0; i < more; i++) {
                    text.append(Pile.word(phrase)).append(' ');
                }
            } else {
                text.append(Pile.word(chance)).append(chance.nextInt(12) == 0 ? ". " : " ");
            }
            words += more;
        }
        return text.append("end.").toString();
    }

    private static List<String> edited(List<String> paragraphs, double share, SplittableRandom chance) {
        int kept = paragraphs.size() - chance.nextInt(paragraphs.size() * 2 / 5 + 1);
        List<String> edited = new ArrayList<>();
        for (String paragraph : paragraphs.subList(0, kept)) {
            String[] words = paragraph.split(" ", -1);
            for (int at = 0; at < words.length; at++) {
                words[at] = chance.nextDouble() < share ? Pile.word(chance) : words[at];
            }
            edited.add(String.join(" ", Arrays.asList(words)));
        }
        return edited;
    }

    private static List<String> with(List<String> paragraphs, String taken, SplittableRandom chance) {
        paragraphs.add(chance.nextInt(paragraphs.size() + 1), taken);
        return paragraphs;
    }

    /** Draws of a report for a purpose of its own: 1 to 5 are taken by its text. */
    public SplittableRandom chance(int number, int purpose) {
        return new SplittableRandom((seed * 31 + purpose) * SPREAD ^ number * 0x2545F4914F6CDD1DL);
    }
}
