package org.waybill.extraction.scan;

import org.jspecify.annotations.Nullable;

/** Adds up number words from left to right for as long as they make one number. */
final class WordNumeral {
    private record State(int end, long total, long group, long ceiling, long scale, long mantissa) {}

    private final Tokens tokens;
    private State state;
    private @Nullable State beforeAnd;

    WordNumeral(Tokens tokens, int from) {
        this.tokens = tokens;
        this.state = new State(from, 0, 0, Long.MAX_VALUE, 1, 0);
    }

    WordNumeral read() {
        if (article()) {
            state = new State(state.end() + 1, 0, 1, Long.MAX_VALUE, 1, 1);
        } else if (further()) {
            state = new State(state.end(), 0, 1, Long.MAX_VALUE, 1, 1);
        }
        State next = take(state, state.end());
        while (next != null) {
            state = next;
            next = following();
        }
        return dangling() ? undone() : this;
    }

    int end() {
        return state.end();
    }

    long value() {
        return state.total() + state.group();
    }

    long scale() {
        return state.scale();
    }

    long mantissa() {
        return state.mantissa();
    }

    /** "Between two hundred and three hundred" is two numbers: the hundred left over proves it. */
    private boolean dangling() {
        return beforeAnd != null && Numerals.scaleAt(tokens, state.end()) > 1;
    }

    private WordNumeral undone() {
        if (beforeAnd != null) {
            state = beforeAnd;
        }
        return this;
    }

    private boolean article() {
        int from = state.end();
        return (tokens.is(from, "a") || tokens.is(from, "an"))
                && Numerals.scaleAt(tokens, from + 1) > 1
                && !tokens.glued(from + 1);
    }

    /** Another dozen, a further hundred: the word before stands for one. */
    private boolean further() {
        return switch (tokens.word(state.end() - 1)) {
            case "another", "further", "additional", "extra" -> Numerals.scaleAt(tokens, state.end()) > 1;
            default -> false;
        };
    }

    private @Nullable State following() {
        int at = state.end();
        if (tokens.hyphened(at - 1)) {
            return take(state, at + 1);
        }
        if (tokens.is(at, "and") && (state.group() >= 100 || state.total() > 0) && state.group() % 100 == 0) {
            State after = take(state, at + 1);
            if (after != null) {
                beforeAnd = state;
            }
            return after;
        }
        return take(state, at);
    }

    private @Nullable State take(State now, int at) {
        NumberWord word = tokens.is(at, TokenKind.WORD) ? NumberWord.of(tokens.word(at)) : null;
        if (word == null) {
            return null;
        }
        return switch (word.kind()) {
            case UNIT -> unit(now, at, word.value());
            case TEN -> now.group() % 100 == 0 ? added(now, at, word.value()) : null;
            case HUNDRED -> hundred(now, at);
            case SCALE -> scaled(now, at, word.value());
            case SUFFIX -> null;
        };
    }

    private static @Nullable State unit(State now, int at, long value) {
        long rest = now.group() % 100;
        boolean first = now.group() == 0 && now.total() == 0;
        boolean fits = rest == 0 ? first || value > 0 : rest >= 20 && rest % 10 == 0 && value > 0 && value < 10;
        return fits ? added(now, at, value) : null;
    }

    private static State added(State now, int at, long value) {
        long group = now.group() + value;
        return new State(at + 1, now.total(), group, now.ceiling(), 1, now.total() + group);
    }

    private static @Nullable State hundred(State now, int at) {
        boolean fits = now.group() > 0 && now.group() < 100;
        return fits ? new State(at + 1, now.total(), now.group() * 100, now.ceiling(), 100, now.group()) : null;
    }

    private static @Nullable State scaled(State now, int at, long worth) {
        if (now.group() == 0 || worth >= now.ceiling()) {
            return null;
        }
        long part = now.group() * worth;
        boolean simple = now.total() == 0;
        return new State(
                at + 1, now.total() + part, 0, worth, simple ? worth : 1, simple ? now.group() : now.total() + part);
    }
}
