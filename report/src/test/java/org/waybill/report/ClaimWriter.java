package org.waybill.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Passage;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** Writes one claim by hand: each slot is found by quoting the words it was read from. */
final class ClaimWriter {
    private final Document document;
    private final Passage passage;
    private final ClaimType type;
    private Slot<List<Party>> actors = Slot.unstated("no rule reached it");
    private Slot<List<Party>> target = Slot.unstated("no rule reached it");
    private Slot<List<String>> items = Slot.unstated("no rule reached it");
    private Slot<Quantity> quantity = Slot.unstated("no figure");
    private Slot<Period> period = Slot.unstated("no time");
    private Slot<List<String>> place = Slot.unstated("no place");
    private Slot<Attribution> attribution = Slot.unstated("nobody is named");
    private Modality modality = Modality.ASSERTED;
    private boolean negated;
    private Tier tier = Tier.A;
    private String rule = "supply@1";

    private ClaimWriter(Document document, String sentence, ClaimType type) {
        this.document = document;
        this.passage = document.quote(find(document.text(), sentence, 0));
        this.type = type;
    }

    static ClaimWriter in(Document document, String sentence, ClaimType type) {
        return new ClaimWriter(document, sentence, type);
    }

    ClaimWriter actor(String words, String... ids) {
        actors = slot(words, parties(ids));
        return this;
    }

    ClaimWriter actorWithheld() {
        actors = Slot.unstated("the text withholds it");
        return this;
    }

    ClaimWriter target(String words, String... ids) {
        target = slot(words, parties(ids));
        return this;
    }

    ClaimWriter items(String words, String... names) {
        items = slot(words, List.of(names.length == 0 ? new String[] {words} : names));
        return this;
    }

    ClaimWriter figure(String words, Qualifier qualifier, long value, String unit, Basis basis) {
        return figure(words, Quantity.of(BigDecimal.valueOf(value), unit, qualifier, basis));
    }

    ClaimWriter figure(String words, Quantity value) {
        quantity = slot(words, value);
        return this;
    }

    ClaimWriter during(String words, Period.Relation relation, @Nullable String start, @Nullable String end) {
        period = slot(words, new Period(relation, date(start), date(end)));
        return this;
    }

    ClaimWriter at(String words, String... places) {
        place = slot(words, List.of(places.length == 0 ? new String[] {words} : places));
        return this;
    }

    /** When the speaker named before said so. */
    ClaimWriter on(String date) {
        Attribution undated = attribution.value().orElseThrow();
        attribution = new Slot.Filled<>(
                new Attribution(undated.source(), undated.relays(), PartialDate.parse(date)),
                attribution.spans(),
                "test");
        return this;
    }

    ClaimWriter says(String words, String speaker, String... relays) {
        attribution = slot(words, new Attribution(speaker, List.of(relays)));
        return this;
    }

    ClaimWriter saysItself() {
        attribution = slot(passage.text(), Attribution.author());
        return this;
    }

    ClaimWriter modality(Modality value) {
        modality = value;
        return this;
    }

    ClaimWriter negated() {
        negated = true;
        return this;
    }

    ClaimWriter tier(Tier value) {
        tier = value;
        return this;
    }

    ClaimWriter rule(String value) {
        rule = value;
        return this;
    }

    Claim write() {
        Slots slots = new Slots(actors, target, items, quantity, period, place);
        Status status = new Status(modality, negated, "by hand");
        return new Claim(type, slots, attribution, status, tier, rule, passage);
    }

    private <T> Slot<T> slot(String words, T value) {
        List<Span> spans = new ArrayList<>();
        for (String part : words.split(" \\| ", -1)) {
            int inside = document.text().indexOf(part, passage.span().start());
            boolean within =
                    inside >= 0 && inside + part.length() <= passage.span().end();
            spans.add(within ? new Span(inside, inside + part.length()) : find(document.text(), part, 0));
        }
        return new Slot.Filled<>(value, spans, "by hand");
    }

    private static Span find(String text, String words, int from) {
        int start = text.indexOf(words, from);
        if (start < 0) {
            throw new IllegalArgumentException("the sample text does not say: " + words);
        }
        return new Span(start, start + words.length());
    }

    private static List<Party> parties(String... ids) {
        Function<String, Party> party =
                id -> id.matches("[A-Z]{2}") ? Party.state(id) : new Party(id, Party.Kind.DESCRIBED);
        return Arrays.stream(ids).map(party).toList();
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }
}
