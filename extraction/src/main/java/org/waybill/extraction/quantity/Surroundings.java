package org.waybill.extraction.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Numerals;
import org.waybill.extraction.scan.Phrases;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.Qualifier;
import org.waybill.model.Span;

/** The qualifiers and cues around one number. */
final class Surroundings {
    private static final int STACK = 5;
    private static final int NOUN_WORDS = 10;
    private static final int WORDS_BEFORE = 6;
    private static final int ALTERNATIVE_WORDS = 12;

    private final Tokens tokens;
    private final Core core;
    private final List<Words.Bound> bounds = new ArrayList<>();
    private final List<Span> masks = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private int from;
    private int to;

    Surroundings(Tokens tokens, Core core) {
        this.tokens = tokens;
        this.core = core;
        this.from = core.from();
        this.to = core.to();
        before();
        after();
        if (core.kind() != Kind.CALIBRE && core.kind() != Kind.ATTRIBUTE) {
            nearby();
            behindNoun();
        }
    }

    Span span() {
        return tokens.span(from, to);
    }

    /** Takes over the capacity of the figure before: "could hold 3 million of these or 500,000 of those". */
    void inherit(@Nullable Cue capacity, int lastEnd) {
        if (capacity == null
                || core.kind() == Kind.CALIBRE
                || known(Cue.Kind.CAPACITY)
                || from - lastEnd > ALTERNATIVE_WORDS) {
            return;
        }
        boolean joined = false;
        for (int at = lastEnd; at < from; at++) {
            if (!goesOn(at) && !tokens.is(at, TokenKind.NUMBER)) {
                return;
            }
            joined |= tokens.is(at, "or") || tokens.is(at, "and");
        }
        if (joined) {
            cues.add(0, capacity);
        }
    }

    /** The cue that makes this figure, and its alternatives, something that could be held. */
    @Nullable
    Cue capacity() {
        return cues.stream()
                .filter(cue -> cue.kind() == Cue.Kind.CAPACITY)
                .findFirst()
                .orElse(null);
    }

    /** The token after the expression. */
    int end() {
        return to;
    }

    List<Cue> cues() {
        return cues;
    }

    List<Span> masks() {
        return masks;
    }

    String words() {
        StringBuilder words = new StringBuilder();
        for (Words.Bound bound : bounds) {
            words.append(' ')
                    .append(bound.phrase())
                    .append('=')
                    .append(bound.qualifier().key());
        }
        return words.toString();
    }

    /** The strongest bound; of two as strong the first. */
    Qualifier qualifier() {
        if (core.range()) {
            return Qualifier.RANGE;
        }
        Qualifier strongest = core.loose() ? Qualifier.APPROX : Qualifier.EXACT;
        for (Words.Bound bound : bounds) {
            if (bound.qualifier() != Qualifier.RANGE && strength(bound.qualifier()) > strength(strongest)) {
                strongest = bound.qualifier();
            }
        }
        return strongest;
    }

    private static int strength(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN, LESS_THAN -> 4;
            case NEARLY -> 3;
            case AT_LEAST, UP_TO -> 2;
            case APPROX -> 1;
            case EXACT, RANGE -> 0;
        };
    }

    private void before() {
        boolean more = true;
        for (int step = 0; step < STACK && more; step++) {
            more = boundBefore() || cueBefore();
        }
    }

    private boolean boundBefore() {
        Phrases.Hit<Words.Bound> hit = Words.BEFORE.endingAt(tokens, from - 1);
        if (hit == null || misread(hit)) {
            return false;
        }
        bounds.add(0, hit.meaning());
        mask(hit);
        from = hit.from();
        return true;
    }

    /** "Over two years" is a preposition, the over of "handed over 20" the verb's, and "from 20 ships" opens nothing. */
    private boolean misread(Phrases.Hit<Words.Bound> hit) {
        boolean over = hit.meaning().phrase().equals("over");
        boolean preposition =
                over && (core.kind() == Kind.DURATION || Words.PHRASAL.contains(tokens.word(hit.from() - 1)));
        boolean opening = hit.meaning().qualifier() == Qualifier.RANGE && !core.range();
        return preposition || opening;
    }

    private void mask(Phrases.Hit<Words.Bound> hit) {
        if (hit.meaning().masked()) {
            masks.add(tokens.span(hit.from(), hit.to()));
        }
    }

    private boolean cueBefore() {
        Phrases.Hit<Cue.Kind> hit = Words.CUES_BEFORE.endingAt(tokens, from - 1);
        if (hit == null) {
            return false;
        }
        cues.add(0, new Cue(hit.meaning(), tokens.span(hit.from(), hit.to())));
        from = hit.meaning() == Cue.Kind.CHANGE ? from : hit.from();
        return hit.meaning() != Cue.Kind.CHANGE;
    }

    /** A cue some words before: "could be carrying over three million". */
    private void nearby() {
        for (int at = from - 1; at >= from - WORDS_BEFORE && tokens.is(at, TokenKind.WORD); at--) {
            Phrases.Hit<Cue.Kind> hit = Words.CUES_NEARBY.endingAt(tokens, at);
            if (hit != null) {
                cues.add(0, new Cue(hit.meaning(), tokens.span(hit.from(), hit.to())));
                return;
            }
        }
    }

    private void after() {
        Phrases.Hit<Words.Bound> bound = Words.AFTER.startingAt(tokens, to);
        if (bound != null && !followedByNumber(bound.to())) {
            bounds.add(bound.meaning());
            mask(bound);
            to = bound.to();
        }
        Phrases.Hit<Cue.Kind> cue = Words.CUES_AFTER.startingAt(tokens, to);
        if (cue != null && fits(cue)) {
            cues.add(new Cue(cue.meaning(), tokens.span(cue.from(), cue.to())));
        }
    }

    /** "30 percent higher", "1,100 more than in December" compare; "2,000 more" adds. */
    private boolean fits(Phrases.Hit<Cue.Kind> cue) {
        boolean compares = core.kind() == Kind.SHARE || core.kind() == Kind.MULTIPLE;
        boolean difference = tokens.is(cue.to() - 1, "than") && !followedByNumber(cue.to());
        return (cue.meaning() == Cue.Kind.CHANGE) == (compares || difference);
    }

    private boolean followedByNumber(int index) {
        return tokens.is(index, TokenKind.NUMBER);
    }

    private void behindNoun() {
        int at = to;
        while (at < to + NOUN_WORDS && goesOn(at)) {
            Phrases.Hit<Words.Bound> bound = at > to ? Words.NEAR.startingAt(tokens, at) : null;
            if (bound != null && !followedByNumber(bound.to()) && !tokens.is(bound.to(), "than")) {
                bounds.add(bound.meaning());
                at = bound.to();
            } else {
                cueBehind(at++);
            }
        }
    }

    private void cueBehind(int index) {
        Phrases.Hit<Cue.Kind> hit = Words.CUES_NEAR.startingAt(tokens, index);
        if (hit != null
                && !pastTime(hit.to())
                && !known(hit.meaning())
                && !tokens.is(hit.to(), "than")
                && adds(hit.meaning())) {
            cues.add(new Cue(hit.meaning(), tokens.span(hit.from(), hit.to())));
        }
    }

    /** Only counts, amounts and money can come on top of others. */
    private boolean adds(Cue.Kind cue) {
        boolean goods = core.kind() == Kind.COUNT || core.kind() == Kind.AMOUNT || core.kind() == Kind.MONEY;
        return goods || cue != Cue.Kind.INCREMENT;
    }

    private boolean known(Cue.Kind kind) {
        return cues.stream().anyMatch(cue -> cue.kind() == kind);
    }

    /** "A year ago" is no rate. */
    private boolean pastTime(int index) {
        return switch (tokens.word(index)) {
            case "ago", "later", "earlier", "before", "after", "old", "of" -> true;
            default -> false;
        };
    }

    /** Up to a mark or the next number; hyphens and the digits of a designator do not end it. */
    private boolean goesOn(int index) {
        if (tokens.is(index, TokenKind.WORD)) {
            return !Numerals.opensNumber(tokens, index);
        }
        boolean designator = tokens.is(index, TokenKind.NUMBER) && tokens.hyphened(index - 2);
        return designator
                || tokens.is(index, TokenKind.CODE)
                || tokens.hyphened(index - 1)
                || tokens.is(index, "'")
                || tokens.is(index, "/");
    }
}
