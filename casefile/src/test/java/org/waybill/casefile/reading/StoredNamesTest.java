package org.waybill.casefile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.casefile.SampleReading;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Commentary;
import org.waybill.model.Extractor;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Reading;
import org.waybill.model.Tier;

/** Names that stand in archives: a constant may be renamed in the code, its stored name may not. */
class StoredNamesTest {
    private static final String SLOTS = "/claims/2/slots/";

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("choices")
    void each_stored_name_means_the_same_constant_for_ever(
            String parent, String member, String names, Function<Reading, Enum<?>> read, Enum<?>[] constants) {
        List<String> all = Arrays.asList(names.split(" ", -1));
        assertThat(all).hasSameSizeAs(constants);
        for (int at = 0; at < constants.length; at++) {
            ObjectNode stored = ReadingJson.of(SampleReading.reading(), new Extractor("waybill-rules", "2"));
            ((ObjectNode) stored.at(parent)).put(member, all.get(at));
            assertThat(read.apply(ReadingJson.read(stored).reading())).isEqualTo(constants[at]);
        }
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                choice(
                        "/claims/2",
                        "type",
                        "transfer deployment use assistance agreement violation denial designation other",
                        reading -> claim(reading).type(),
                        ClaimType.values()),
                choice(
                        "/claims/2/status",
                        "modality",
                        "asserted reported alleged denied planned hypothetical opinion",
                        reading -> claim(reading).status().modality(),
                        Modality.values()),
                choice(
                        "/claims/2/found",
                        "tier",
                        "A B C",
                        reading -> claim(reading).tier(),
                        Tier.values()),
                choice(
                        SLOTS + "quantity/value",
                        "qualifier",
                        "exact approx at_least more_than up_to less_than nearly range",
                        reading -> claim(reading)
                                .slots()
                                .quantity()
                                .value()
                                .orElseThrow()
                                .qualifier(),
                        Qualifier.values()),
                choice(
                        SLOTS + "quantity/value",
                        "basis",
                        "total increment batch snapshot rate capacity share unstated",
                        reading -> claim(reading)
                                .slots()
                                .quantity()
                                .value()
                                .orElseThrow()
                                .basis(),
                        Basis.values()),
                choice(
                        SLOTS + "period/value",
                        "relation",
                        "in on since until by between",
                        reading -> claim(reading)
                                .slots()
                                .period()
                                .value()
                                .orElseThrow()
                                .relation(),
                        Period.Relation.values()),
                choice(
                        "/claims/0/slots/target/value/0",
                        "kind",
                        "state organisation armed_group company person ship described",
                        reading -> reading.claims()
                                .get(0)
                                .slots()
                                .target()
                                .value()
                                .orElseThrow()
                                .get(0)
                                .kind(),
                        Party.Kind.values()),
                choice(
                        "/commentary/0",
                        "stance",
                        "for against neither",
                        reading -> reading.commentary().get(0).stance(),
                        Commentary.Stance.values()));
    }

    private static Arguments choice(
            String parent, String member, String names, Function<Reading, Enum<?>> read, Enum<?>[] constants) {
        return Arguments.of(parent, member, names, read, constants);
    }

    private static Claim claim(Reading reading) {
        return reading.claims().get(2);
    }
}
