package org.waybill.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Document;
import org.waybill.model.Grounds;
import org.waybill.model.Passage;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;

/**
 * Puts a person's claim, which quotes an earlier text of a document, in its place in the text as it is read now.
 *
 * <p>A correction is a decision, and decisions do not fall to another way of getting text out of the same bytes. The
 * sentence is looked for word by word, so that spaces and line ends may differ, nearest to where it stood.
 */
final class CarriedOver {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    /** Where the sentence is no longer in the text there is nothing to quote, and the claim says so. */
    private static final Span NOWHERE = new Span(0, 0);

    private final Document now;

    CarriedOver(Document now) {
        this.now = now;
    }

    /**
     * The claim as it stands in the text of now.
     *
     * @param id its name in the case, which stays; told in its grounds, so that no other claim is equal to it
     */
    Claim of(Claim claim, ClaimId id) {
        Optional<Span> found = place(claim.passage());
        Moving moving = new Moving(claim.passage(), now.quote(found.orElse(NOWHERE)));
        Grounds grounds =
                new Grounds(moving.span(claim.grounds().word()), claim.grounds().shortfalls());
        String where =
                found.isPresent() ? "quoted from an earlier text" : "quoted from an earlier text, not in this one";
        return new Claim(
                claim.type(),
                moving.slots(claim.slots()),
                moving.slot(claim.attribution()),
                claim.status(),
                claim.tier(),
                claim.rule(),
                moving.to,
                grounds.and(where + ": claim " + id.brief()));
    }

    private Optional<Span> place(Passage passage) {
        String words = Arrays.stream(SPACE.split(passage.text().strip()))
                .map(Pattern::quote)
                .collect(Collectors.joining(SPACE.pattern()));
        if (passage.text().isBlank()) {
            return Optional.empty();
        }
        Matcher matcher =
                Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS).matcher(now.text());
        int start = passage.span().start();
        return matcher.results()
                .map(one -> new Span(one.start(), one.end()))
                .min((one, other) -> Integer.compare(Math.abs(one.start() - start), Math.abs(other.start() - start)));
    }

    /** From a passage of the earlier text to one of the text as it is now. */
    private record Moving(Passage from, Passage to) {

        /** The same characters, where the sentence is the same; else the sentence as a whole. */
        Span span(Span span) {
            if (!from.text().equals(to.text()) || !from.span().covers(span)) {
                return to.span();
            }
            int by = to.span().start() - from.span().start();
            return new Span(span.start() + by, span.end() + by);
        }

        <T> Slot<T> slot(Slot<T> slot) {
            if (!(slot instanceof Slot.Filled<T> filled)) {
                return slot;
            }
            List<Span> spans = filled.spans().stream().map(this::span).toList();
            return new Slot.Filled<>(filled.content(), spans, filled.rule());
        }

        Slots slots(Slots slots) {
            return new Slots(
                    slot(slots.actors()),
                    slot(slots.target()),
                    slot(slots.items()),
                    slot(slots.quantity()),
                    slot(slots.period()),
                    slot(slots.place()));
        }
    }
}
