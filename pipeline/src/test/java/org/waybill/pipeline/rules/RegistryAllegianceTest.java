package org.waybill.pipeline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.table.Table;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.model.Party;

class RegistryAllegianceTest {
    private static final RegistryAllegiance ALLEGIANCE =
            new RegistryAllegiance(Registry.bundled(), Gazetteer.standard());

    @ParameterizedTest(name = "{1} is of \"{2}\": {3}")
    @CsvFileSource(resources = "parties.tsv", delimiter = '\t', numLinesToSkip = 1, emptyValue = "", nullValues = "-")
    void whose_a_party_is(Party.Kind kind, String party, @Nullable String state, String why) {
        assertThat(ALLEGIANCE.of(new Party(party, kind))).as(why).isEqualTo(state == null ? "" : state);
    }

    @Test
    void a_row_for_a_party_that_no_claim_can_name_would_never_be_asked() {
        Set<String> known = groups();
        List<String> rows =
                Table.bundled(RegistryAllegiance.class, "allegiance.tsv", "kind", "names", "state").rows().stream()
                        .filter(row -> row.get("kind").equals("party"))
                        .flatMap(row -> row.all("names").stream())
                        .toList();
        assertThat(rows).isNotEmpty().allSatisfy(name -> assertThat(known).contains(name));
    }

    /** What the gazetteer shows groups and people of no government by. */
    private static Set<String> groups() {
        Set<String> names = new TreeSet<>();
        names.addAll(column("armed-groups.tsv", "canonical"));
        names.addAll(column("armed-groups.tsv", "names").stream()
                .map(name -> name.split("\\|", -1)[0])
                .collect(Collectors.toSet()));
        names.addAll(List.of("Viktor Bout", "Ashot Mkrtychev", "Khalifa Haftar", "Saddam Haftar"));
        return names;
    }

    private static Set<String> column(String table, String column) {
        return org.waybill.extraction.table.Table.read(Gazetteer.class, table).rows().stream()
                .map(row -> row.get(column))
                .collect(Collectors.toSet());
    }
}
