package org.waybill.screening.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.Listing;
import org.waybill.screening.table.TableRows;

class PolicyTest {
    private final TableRows table = TableRows.beside(Policy.class, "policy.tsv");

    @Test
    void everyRuleHasOneRowAndEveryRowARule() {
        List<String> ids = table.rows().stream().map(row -> row.get(0)).toList();
        assertThat(ids.subList(1, ids.size()))
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::key).toList());
    }

    @Test
    void everyFigureSaysWhatItWeighsAndWhereItComesFrom() {
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.get(table.column("weighs"))).isNotBlank();
            assertThat(row.get(table.column("source"))).isNotBlank();
        });
    }

    @Test
    void contradictingCostsMoreThanLeavingOut() {
        for (Listing.Kind kind : List.of(Listing.Kind.PERSON, Listing.Kind.ORGANISATION, Listing.Kind.VESSEL)) {
            assertThat(Policy.standard().figure(Rule.CONTRADICTED, kind))
                    .isGreaterThan(Policy.standard().figure(Rule.OMITTED, kind));
        }
    }
}
