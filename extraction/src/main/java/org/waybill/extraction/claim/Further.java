package org.waybill.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.quantity.Cue;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.quantity.Kind;
import org.waybill.extraction.sentence.Dated;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.Period;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;

/**
 * Further figures of an event that have no verb of their own: "11,000 soldiers in 2024 and another 3,000 in 2025",
 * "another 3,000, bringing the total to 14,000".
 */
final class Further {
    private static final Pattern JOINED = Pattern.compile("(?:,|;|\\band|\\bthen)\\s+$");
    private static final Pattern SPACE = Pattern.compile("\\s+(?:more\\s+)?");
    /** The verb, what is summed up, and what stands between its noun and the sum. */
    private static final Pattern SUMMED =
            Pattern.compile("\\b(?:" + words("verb") + ")\\s+(?:the|its|their|his|that)\\b[^.;]{0,40}?\\b(?:"
                    + words("noun") + ")s?\\b[^.;,]{0,60}?\\s(?:to|at)\\s+$");

    private static final int BEFORE = 140;

    private final Event event;
    private final Sentence sentence;
    private final Goods goods;
    private final Claim first;

    private Further(Event event, Goods goods, Claim first) {
        this.event = event;
        this.sentence = event.sentence();
        this.goods = goods;
        this.first = first;
    }

    /** The claims that the sentence's other figures make of the same event. */
    static List<Claim> of(Event event, Claim first) {
        return event.goods()
                .value()
                .filter(goods ->
                        first.slots().quantity().isFilled() && goods.count().isPresent())
                .filter(goods -> !first.status().negated())
                .map(goods -> new Further(event, goods, first).claims())
                .orElseGet(List::of);
    }

    private List<Claim> claims() {
        List<Claim> found = new ArrayList<>();
        Span own = goods.count().orElseThrow().span();
        for (Figure figure : sentence.figures()) {
            if (figure.kind() == Kind.COUNT && figure.span().start() > own.end()) {
                joined(figure).or(() -> summed(figure)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A number with a time and nothing else of its own. */
    private Optional<Claim> joined(Figure figure) {
        if (!JOINED.matcher(before(figure)).find()) {
            return Optional.empty();
        }
        return sentence.times().stream()
                .filter(time -> !time.ofSpeech() && isNext(figure, time))
                .findFirst()
                .map(time -> claim(figure, Bases.ofCues(figure).orElse(basis(time)), Optional.of(time)));
    }

    private static Basis basis(Dated time) {
        return time.runs() || time.period().relation() == Period.Relation.BY ? Basis.TOTAL : Basis.UNSTATED;
    }

    private boolean isNext(Figure figure, Dated time) {
        return figure.span().end() < time.span().start()
                && SPACE.matcher(sentence.text()
                                .substring(figure.span().end(), time.span().start()))
                        .matches();
    }

    private Optional<Claim> summed(Figure figure) {
        Matcher match = SUMMED.matcher(before(figure));
        if (!match.find() || figure.has(Cue.Kind.INCREMENT)) {
            return Optional.empty();
        }
        int from = figure.span().start() - (before(figure).length() - match.start());
        Optional<Dated> time = sentence.times().stream()
                .filter(one -> one.span().start() > from
                        && (one.span().end() < figure.span().start() || isNext(figure, one)))
                .findFirst();
        return Optional.of(claim(figure, Basis.TOTAL, time));
    }

    private String before(Figure figure) {
        int from = Math.max(sentence.span().start(), figure.span().start() - BEFORE);
        return sentence.text().substring(from, figure.span().start());
    }

    private Claim claim(Figure figure, Basis basis, Optional<Dated> time) {
        Slots slots = first.slots();
        Slot<Period> period = time.<Slot<Period>>map(one -> Slot.of(one.period(), one.span(), one.rule()))
                .orElseGet(() -> Slot.unstated("no time is bound to the figure"));
        Quantity quantity =
                new Quantity(figure.low(), figure.high(), unit(), figure.qualifier(), basis, figure.vague());
        return new Claim(
                first.type(),
                new Slots(
                        slots.actors(),
                        slots.target(),
                        Slot.of(goods.names(), figure.number(), event.frame().id() + "/further figure"),
                        Slot.of(quantity, figure.span(), figure.rule()),
                        period,
                        slots.place()),
                first.attribution(),
                first.status(),
                first.tier(),
                first.rule(),
                first.passage());
    }

    private String unit() {
        return first.slots().quantity().value().orElseThrow().unit();
    }

    private static String words(String part) {
        return Table.read(Further.class, "totals.tsv").rows().stream()
                .filter(row -> row.get("part").equals(part))
                .map(row -> row.get("word"))
                .collect(Collectors.joining("|"));
    }
}
