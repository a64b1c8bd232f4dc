package org.waybill.intake.prose;

import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Collects paragraphs into a text: each on one line, a blank line between. */
public final class Paragraphs {
    private static final int CHECK_EVERY = 256;

    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private int count;

    public Paragraphs(Budget budget) {
        this.budget = budget;
    }

    /** Adds one paragraph; a blank one is no paragraph. */
    public void add(String paragraph) {
        String line = Characters.line(paragraph);
        if (!line.isEmpty()) {
            append(line);
        }
    }

    private void append(String line) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        text.append(line);
        if (Ceiling.TEXT_CHARACTERS.exceededBy(text.length())) {
            throw new Refusal(
                    Reason.TOO_LARGE, "its text has more than " + Ceiling.TEXT_CHARACTERS.most() + " characters");
        }
        if (++count % CHECK_EVERY == 0) {
            budget.check();
        }
    }

    public int length() {
        return text.length();
    }

    public String text() {
        return text.toString();
    }
}
