package org.waybill.pipeline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Grounds;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** What a person sets, and what becomes of the claim. */
class RetellingTest {
    private static final String TEXT = "Ortol Shipping took 300 more crates of shells from Sudan to Chad in May 2023.";
    private static final Document DOCUMENT =
            new Document("1", Sha256.of(TEXT), "a.txt", new Document.About("", "", "", null, "en", "text"), TEXT);

    @ParameterizedTest(name = "{0} is {2}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "actor=SD          | actors   | SD state                  | Sudan | read rightly: its characters stay",
                "actor=TD          | actors   | TD state                  | *     | a state's code is the state",
                "actor=XK          | actors   | XK state                  | *     | the code that the gazetteer has",
                "actor=ZZ          | actors   | ZZ organisation           | *     | no state has this code",
                "actor=EU          | actors   | EU organisation           | *     | two capitals that are no state",
                "actor=Ortol Shipping     | actors | Ortol Shipping organisation           | Ortol Shipping | its words",
                "ACTOR= Ortol ; SD ; | actors | Ortol organisation, SD state | * | a stray semicolon names nobody",
                "actor=''          | actors   | not stated                | -     | the text names nobody",
                "actor=;           | actors   | not stated                | -     | semicolons name nobody",
                "recipient=Tahir   | target   | Tahir person              | to    | a name the claim knows stays what it is",
                "items=Shells; Mortar Bombs | items | shells, mortar bombs | *     | items are written small",
                "place=Adré        | place    | Adré                      | *     | a place is written as it is",
                "place=''          | place    | not stated                | -     | it was not stated before",
            })
    void a_part_that_may_be_several(String set, String part, String told, String quoted, String why) {
        Claim claim = retold(set);
        assertThat(part(claim, part)).as(why).isEqualTo(told);
        assertThat(quoted(slot(claim, part))).as(why).isEqualTo(quoted);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "300 crates                             | 300 to 300 crates exact         | a figure",
                "more than 20,000 Containers            | 20000 to 20000 containers more_than | commas and capitals",
                "At least 5 tonnes                      | 5 to 5 tonnes at_least          | the word's case is nothing",
                "exactly 5 tonnes                       | 5 to 5 tonnes exact             | exact, said aloud",
                "nearly 5 tonnes                        | 5 to 5 tonnes nearly            | each word of a bound",
                "between 12,000 and 14,000 soldiers     | 12000 to 14000 soldiers range   | a band in words",
                "12 to 14 soldiers                      | 12 to 14 soldiers range         | a band in fewer words",
                "12-14 soldiers                         | 12 to 14 soldiers range         | a hyphen",
                "12\u201314 soldiers                    | 12 to 14 soldiers range         | a dash",
                "2.50 tonnes of shells                  | 2.5 to 2.5 tonnes of shells exact | a fraction, a longer unit",
                "1,250,000.5 USD                        | 1250000.5 to 1250000.5 USD exact | a currency keeps its capitals",
                "''                                     | not stated                      | no figure is stated",
            })
    void a_quantity(String value, String told, String why) {
        assertThat(part(retold("quantity=" + value), "quantity")).as(why).isEqualTo(told);
    }

    @Test
    void what_a_figure_counts_stays_as_it_was_read() {
        assertThat(retold("quantity=301 crates").slots().quantity().value().map(Quantity::basis))
                .contains(Basis.INCREMENT);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024              | IN 2024 to 2024            | a year",
                "2024-09           | IN 2024-09 to 2024-09      | a month",
                "2024-09-07        | ON 2024-09-07 to 2024-09-07 | a day",
                "2023-09/          | SINCE 2023-09 to null      | open at the end",
                "/2023-09          | UNTIL null to 2023-09      | open at the beginning",
                "2023-09 / 2024-03 | BETWEEN 2023-09 to 2024-03 | blanks around the slash",
                "2023-05           | BY 2023-05 to 2023-05      | the dates that were read keep their word",
                "''                | not stated                 | no time is stated",
            })
    void a_period(String value, String told, String why) {
        assertThat(part(retold("period=" + value), "period")).as(why).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "source=Ortol Shipping | transfer asserted false Ortol Shipping () | somebody else said it, and nobody relays",
                "source=Tahir          | transfer asserted false Tahir (SUNA)      | the same source keeps who relays it",
                "source=''             | transfer asserted false article author () | nobody else is named",
                "modality=Denied       | transfer denied false Tahir (SUNA)        | one of the modalities",
                "negated=TRUE          | transfer asserted true Tahir (SUNA)       | it is said not to have happened",
                "type=assistance       | assistance asserted false Tahir (SUNA)    | one of the types",
            })
    void how_it_is_said(String set, String told, String why) {
        Claim claim = retold(set);
        Attribution attribution = claim.attribution().value().orElseThrow();
        assertThat(claim.type().key() + " " + claim.status().modality().key() + " "
                        + claim.status().negated() + " " + attribution.source() + " ("
                        + String.join(", ", attribution.relays()) + ")")
                .as(why)
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "colour=red                     | WB-222 | a claim has no such part",
                "quantity=many                  | WB-223 | no figure",
                "quantity=300                   | WB-223 | of what?",
                "quantity=5,.,6 tonnes          | WB-223 | commas stand between thousands",
                "quantity=12,5 tonnes           | WB-223 | is it twelve and a half, or a slip?",
                "quantity=1.5 million rounds    | WB-223 | one and a half of a thing called million rounds?",
                "quantity=between 5 tonnes      | WB-223 | between five and what?",
                "quantity=more than 5-7 tonnes  | WB-223 | a band or a bound?",
                "quantity=-3 tonnes             | WB-223 | nobody is handed less than nothing",
                "quantity=9-4 tonnes            | WB-223 | it runs downward",
                "period=2023-13                 | WB-224 | there is no thirteenth month",
                "period=last May                | WB-224 | a date is written in figures",
                "period=2024/2023               | WB-224 | it ends before it begins",
                "period=/                       | WB-224 | neither beginning nor end",
                "modality=maybe                 | WB-225 | there is no such modality",
                "modality=''                    | WB-225 | every claim has one",
                "type=gift                      | WB-225 | there is no such type",
                "negated=perhaps                | WB-225 | it is, or it is not",
                "negated=''                     | WB-225 | nothing is not a no",
            })
    void what_is_not_understood(String set, String code, String why) {
        assertThatExceptionOfType(BadCorrecting.class)
                .as(why)
                .isThrownBy(() -> retold(set))
                .withMessageMatching(code + " .+\\. .+\\.");
    }

    @Test
    void the_claim_is_a_person_s_and_the_rest_of_it_stays() {
        Claim claim = retold("quantity=301 crates");
        assertThat(claim.rule()).isEqualTo(Retelling.RULE);
        assertThat(claim.tier()).isEqualTo(Tier.A);
        assertThat(claim.grounds()).isEqualTo(new Grounds(span("took"), List.of()));
        assertThat(claim.slots().actors()).isEqualTo(misread().slots().actors());
        assertThat(claim.passage()).isEqualTo(misread().passage());
    }

    private static Claim retold(String set) {
        int equals = set.indexOf('=');
        String value = set.substring(equals + 1);
        return new Retelling(misread()).with(Map.of(set.substring(0, equals), value.equals("''") ? "" : value));
    }

    private static String part(Claim claim, String part) {
        return switch (part) {
            case "actors", "target" ->
                several(parties(claim, part), one -> one.id() + " " + one.kind().key());
            case "items" -> several(claim.slots().items(), Function.identity());
            case "place" -> several(claim.slots().place(), Function.identity());
            case "quantity" ->
                claim.slots().quantity().value().map(RetellingTest::figure).orElse("not stated");
            case "period" ->
                claim.slots()
                        .period()
                        .value()
                        .map(one -> one.relation() + " " + one.start() + " to " + one.end())
                        .orElse("not stated");
            default -> throw new AssertionError(part);
        };
    }

    private static String figure(Quantity one) {
        return one.low() + " to " + one.high() + " " + one.unit() + " "
                + one.qualifier().key();
    }

    private static Slot<List<Party>> parties(Claim claim, String part) {
        return part.equals("actors") ? claim.slots().actors() : claim.slots().target();
    }

    private static Slot<?> slot(Claim claim, String part) {
        return switch (part) {
            case "items" -> claim.slots().items();
            case "place" -> claim.slots().place();
            default -> parties(claim, part);
        };
    }

    private static <T> String several(Slot<List<T>> slot, Function<T, String> shown) {
        return slot.value()
                .map(all -> all.stream().map(shown).collect(Collectors.joining(", ")))
                .orElse("not stated");
    }

    private static String quoted(Slot<?> slot) {
        String words = slot.spans().stream()
                .map(span -> TEXT.substring(span.start(), span.end()))
                .collect(Collectors.joining(", "));
        return words.equals(TEXT) ? "*" : words.isEmpty() ? "-" : words;
    }

    /** As a reader might get it wrong: it was Ortol Shipping that took them, and nothing says when they came. */
    private static Claim misread() {
        PartialDate may = PartialDate.ofMonth(2023, 5);
        Quantity crates = Quantity.of(BigDecimal.valueOf(300), "crates", Qualifier.EXACT, Basis.INCREMENT);
        Slots slots = new Slots(
                Slot.of(List.of(Party.state("SD")), span("Sudan"), "test"),
                Slot.of(List.of(new Party("Tahir", Party.Kind.PERSON)), span("to"), "test"),
                Slot.of(List.of("shells"), span("shells"), "test"),
                Slot.of(crates, span("300 more crates"), "test"),
                Slot.of(new Period(Period.Relation.BY, may, may), span("May 2023"), "test"),
                Slot.unstated("no place"));
        return new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(new Attribution("Tahir", List.of("SUNA")), span("took"), "test"),
                new Status(Modality.ASSERTED, false, "test"),
                Tier.B,
                "test@1",
                DOCUMENT.quote(new Span(0, TEXT.length())),
                new Grounds(span("took"), List.of("test")));
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}
