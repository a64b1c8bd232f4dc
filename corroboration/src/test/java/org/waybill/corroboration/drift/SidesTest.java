package org.waybill.corroboration.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waybill.corroboration.table.Table;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

class SidesTest {
    @TestFactory
    Stream<DynamicTest> cases() {
        Table table = Table.bundled(SidesTest.class, "sides.tsv", "expected", "claims");
        return IntStream.range(0, table.column("why").size())
                .mapToObj(row -> DynamicTest.dynamicTest(table.column("why").get(row), () -> assertThat(
                                flagged(table.column("claims").get(row)))
                        .isEqualTo(table.column("expected").get(row))));
    }

    private static String flagged(String written) {
        Map<Sha256, Document> documents = new TreeMap<>();
        List<Claim> claims = new ArrayList<>();
        for (String one : written.split("; ", -1)) {
            claims.add(claim(one.split(" ", -1), documents));
        }
        String found = Drift.crossed(claims, digest -> Objects.requireNonNull(documents.get(digest))).stream()
                .map(caution -> Objects.requireNonNull(documents.get(caution.document()))
                        .id())
                .distinct()
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "-" : found;
    }

    /** Document, giver and taker, goods, figure (0 for none), unit, source. */
    private static Claim claim(String[] words, Map<Sha256, Document> documents) {
        Document document = AccountText.document(words[0], null, "", "It was handed over. ".repeat(3));
        documents.put(document.sha256(), document);
        Span span = new Span(20 * documents.size() % 40, 20 * documents.size() % 40 + 19);
        String[] sides = words[1].split(">", -1);
        Quantity figure = Quantity.of(new BigDecimal(words[3]), words[4], Qualifier.MORE_THAN, Basis.UNSTATED);
        Slots slots = new Slots(
                party(sides[0], span),
                party(sides[1], span),
                Slot.of(List.of(words[2]), span, "test"),
                words[3].equals("0") ? Slot.unstated("no figure") : Slot.of(figure, span, "test"),
                Slot.unstated("no time"),
                Slot.unstated("no place"));
        return new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(new Attribution(words[5], List.of()), span, "test"),
                new Status(Modality.ASSERTED, false, "test"),
                Tier.A,
                "test@1",
                document.quote(span));
    }

    private static Slot<List<Party>> party(String name, Span span) {
        Party party = name.length() == 2 ? Party.state(name) : new Party(name, Party.Kind.PERSON);
        return Slot.of(List.of(party), span, "test");
    }
}
