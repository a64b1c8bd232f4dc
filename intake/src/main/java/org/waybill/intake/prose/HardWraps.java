package org.waybill.intake.prose;

import java.util.ArrayList;
import java.util.List;
import org.waybill.intake.reading.Budget;

/**
 * Plain text to paragraphs: tells line ends that wrap a paragraph from those that end one.
 *
 * <p>A block of lines between blank lines was wrapped where its lines are of like, moderate length. Lines of very
 * unlike length (a list, a heading above a paragraph) or very long ones each stand for themselves.
 */
public final class HardWraps {
    private static final int LONGEST_WRAPPED_LINE = 110;
    private static final int SHORTEST_WRAPPED_LINE = 40;
    private static final double FULL_ENOUGH = 0.6;

    private HardWraps() {}

    public static String paragraphs(String text, Budget budget) {
        Paragraphs paragraphs = new Paragraphs(budget);
        List<String> block = new ArrayList<>();
        Characters.clean(text).lines().forEach(line -> {
            if (line.isBlank()) {
                flush(block, paragraphs);
            } else {
                block.add(line.strip());
            }
        });
        flush(block, paragraphs);
        return paragraphs.text();
    }

    private static void flush(List<String> block, Paragraphs paragraphs) {
        if (isWrapped(block)) {
            paragraphs.add(joined(block));
        } else {
            block.forEach(paragraphs::add);
        }
        block.clear();
    }

    private static String joined(List<String> block) {
        StringBuilder whole = new StringBuilder();
        block.forEach(line -> LineJoiner.join(whole, line));
        return whole.toString();
    }

    private static boolean isWrapped(List<String> block) {
        int longest = block.stream().mapToInt(String::length).max().orElse(0);
        if (longest > LONGEST_WRAPPED_LINE || longest < SHORTEST_WRAPPED_LINE) {
            return false;
        }
        return block.subList(0, block.size() - 1).stream().allMatch(line -> line.length() >= longest * FULL_ENOUGH);
    }
}
