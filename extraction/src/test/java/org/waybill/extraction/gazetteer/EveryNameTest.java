package org.waybill.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybill.extraction.table.Table;

/** Each name that needs no company is found as what its own row says. */
class EveryNameTest {
    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void every_name_demonym_and_capital_of_a_state_is_found() {
        Set<String> conditional = new HashSet<>();
        Table.read(Shipped.class, "conditions.tsv")
                .rows()
                .forEach(row -> conditional.add(row.get("name") + row.get("state")));
        List<String> missed = new ArrayList<>();
        for (Table.Row row : Table.read(Shipped.class, "states.tsv").rows()) {
            for (String column : List.of("names", "adjectives", "people", "capital")) {
                row.all(column).stream()
                        .filter(name -> !conditional.contains(name + row.get("code")))
                        .filter(name -> !isFound(name, kind(column), row.get("code")))
                        .forEach(missed::add);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void every_plain_name_is_found_as_its_kind() {
        List<String> missed = new ArrayList<>();
        for (Shipped.Plain plain : Shipped.PLAIN) {
            for (Table.Row row : Table.read(Shipped.class, plain.table()).rows()) {
                row.all("names").stream()
                        .filter(name -> row.get("when").isEmpty())
                        .filter(name -> !isFound(name, plain.kind(), row.get("state")))
                        .forEach(missed::add);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void every_official_is_found_by_the_full_name() {
        List<String> missed = new ArrayList<>();
        for (Table.Row row : Table.read(Shipped.class, "officials.tsv").rows()) {
            row.all("names").stream()
                    .filter(name -> !isFound(name, Mention.Kind.OFFICIAL, row.get("state")))
                    .forEach(missed::add);
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void every_designator_is_found() {
        List<String> missed = new ArrayList<>();
        for (Table.Row row : Table.read(Shipped.class, "weapons.tsv").rows()) {
            row.all("names").stream()
                    .filter(name -> row.get("when").isEmpty())
                    .map(name -> name.replace("#", "31"))
                    .filter(name -> !isFound(name, Mention.Kind.WEAPON, row.get("state")))
                    .forEach(missed::add);
            assertThat(row.get("class")).as("line " + row.line()).isNotBlank();
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void every_shared_body_is_found_beside_its_state() {
        List<String> missed = new ArrayList<>();
        for (Table.Row row : Table.read(Shipped.class, "shared.tsv").rows()) {
            String owner = row.get("among").isEmpty() ? "PL" : row.all("among").get(0);
            for (String name : row.all("names")) {
                String text = "Reports say " + possessive(owner) + " " + name + " knew.";
                Context context = new Context(Set.of(owner), null);
                boolean found = gazetteer.mentions(text, context).stream()
                        .anyMatch(mention -> mention.state().equals(owner)
                                && mention.kind().name().equals(row.get("kind"))
                                && mention.span().of(text).equals(name));
                if (!found) {
                    missed.add(name);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private static String possessive(String code) {
        return Table.read(Shipped.class, "states.tsv").rows().stream()
                        .filter(row -> row.get("code").equals(code))
                        .findFirst()
                        .orElseThrow()
                        .all("names")
                        .get(0)
                + "'s";
    }

    private static Mention.Kind kind(String column) {
        return switch (column) {
            case "names" -> Mention.Kind.STATE;
            case "capital" -> Mention.Kind.CAPITAL;
            default -> Mention.Kind.DEMONYM;
        };
    }

    private boolean isFound(String name, Mention.Kind kind, String state) {
        String text = "Reports say " + name + " knew.";
        return gazetteer.mentions(text, Context.none()).stream()
                .anyMatch(mention -> mention.kind() == kind
                        && mention.state().equals(state)
                        && mention.span().of(text).equals(name));
    }
}
