package org.waybill.extraction.time;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;
import org.waybill.model.Span;

/** Turns drafts into expressions: ranges lend their year, lists share theirs, and the last date anchors the next. */
final class Resolution {
    private final Tokens tokens;
    private final List<Draft> drafts;
    private final @Nullable PartialDate published;
    private final @Nullable Stretch[] solved;
    private @Nullable PartialDate anchor;
    private @Nullable Period spoken;

    Resolution(Tokens tokens, @Nullable PartialDate published, @Nullable PartialDate anchor) {
        this.tokens = tokens;
        this.drafts = Drafts.of(tokens);
        this.published = published;
        this.anchor = anchor;
        this.solved = new @Nullable Stretch[drafts.size()];
    }

    List<TimeExpression> expressions() {
        List<TimeExpression> expressions = new ArrayList<>();
        solveLists();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Stretch stretch = solved[i] == null ? solve(draft, i) : solved[i];
            TimeExpression expression = expression(draft, stretch);
            expressions.add(expression);
            spoken = expression.ofSpeech() || expression.period() == null ? spoken : expression.period();
            anchor = stretch == null ? anchor : stretch.end();
            solved[i] = stretch;
        }
        return List.copyOf(expressions);
    }

    /** From the end, so that "January, February and March 2025" hands its year down the list. */
    private void solveLists() {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean takes = draft.first().yearless() && Drafts.listed(tokens, draft, next);
            if (takes && solved[i + 1] == null && !next.first().yearless()) {
                solved[i + 1] = read(next.first(), reference(next));
            }
            Stretch lender = solved[i + 1];
            if (takes && lender != null) {
                solved[i] = read(draft.first(), reference(draft).upTo(lender.end()));
            }
        }
    }

    private @Nullable Stretch solve(Draft draft, int index) {
        Reference reference = reference(draft);
        if (draft.second() != null) {
            return range(draft.first(), draft.second(), reference);
        }
        Stretch before = index > 0 ? solved[index - 1] : null;
        boolean follows = before != null
                && draft.first().yearless()
                && Drafts.listed(tokens, drafts.get(index - 1), draft)
                && !drafts.get(index - 1).first().yearless();
        return read(draft.first(), follows && before != null ? reference.startingFrom(before.start()) : reference);
    }

    private static @Nullable Stretch range(Mention first, Mention second, Reference reference) {
        if (second.yearless() && !first.yearless()) {
            Stretch start = read(first, reference);
            return start == null ? null : joined(start, read(second, reference.startingFrom(start.start())));
        }
        Stretch end = read(second, reference);
        boolean lends = first.yearless() && end != null;
        return joined(read(first, lends && end != null ? reference.upTo(end.end()) : reference), end);
    }

    private static @Nullable Stretch joined(@Nullable Stretch start, @Nullable Stretch end) {
        boolean forward = start != null
                && end != null
                && !end.closes().last().isBefore(start.opens().first());
        return forward && start != null && end != null
                ? new Stretch(start.opens(), end.closes(), start.opens(), end.closes())
                : null;
    }

    private Reference reference(Draft draft) {
        return Reference.of(published, anchor, Outlook.ahead(tokens, draft));
    }

    private static @Nullable Stretch read(Mention mention, Reference reference) {
        try {
            return mention.reading().at(reference);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private TimeExpression expression(Draft draft, @Nullable Stretch stretch) {
        Precision precision = draft.ranged() ? Precision.SPAN : draft.first().precision();
        return new TimeExpression(
                tokens.span(draft.from(), draft.to()),
                dates(draft),
                period(draft, stretch, precision),
                precision,
                rule(draft),
                Speech.beside(tokens, draft),
                Mentions.attributive(tokens, draft.first().from(), draft.last()),
                draft.bond().follows());
    }

    private @Nullable Period period(Draft draft, @Nullable Stretch stretch, Precision precision) {
        boolean echo = draft.first().rule().equals(Echoes.RULE);
        return echo ? echoed(draft) : stretch == null ? null : bound(draft, stretch, precision);
    }

    /** "In that period" is the period itself; "by then" and "since then" lean on where it closed. */
    private @Nullable Period echoed(Draft draft) {
        Period last = spoken;
        if (last == null || draft.bond().places() || draft.bond().bare()) {
            return last;
        }
        PartialDate end = last.end();
        PartialDate close = end == null ? last.start() : end;
        return close == null ? null : bound(draft, Stretch.of(close), Precision.DAY);
    }

    private static @Nullable Period bound(Draft draft, Stretch stretch, Precision precision) {
        try {
            return draft.bond().bind(stretch, precision);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private List<Span> dates(Draft draft) {
        Span first = tokens.span(draft.first().from(), draft.first().to());
        Mention second = draft.second();
        return second == null ? List.of(first) : List.of(first, tokens.span(second.from(), second.to()));
    }

    private static String rule(Draft draft) {
        String bond = draft.bond().bare() ? "" : draft.bond().word().replace(' ', '-') + "+";
        return "time:" + bond + draft.first().rule()
                + (draft.second() == null ? "" : ".." + draft.second().rule());
    }
}
