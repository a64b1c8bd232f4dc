package org.waybill.corroboration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.corroboration.table.Padded;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.corroboration.table.TableTrouble;
import org.waybill.model.Body;

class RegistryTest {
    private static final Registry REGISTRY = Registry.bundled();

    @ParameterizedTest(name = "{0} lies within {1}, because {2}")
    @CsvSource({
        "Kharkiv prosecutors,              ua-prosecution ua,        'a regional office, its service, its state'",
        "Odesa prosecutors,                ua-prosecution ua,        also where it has no row",
        "HUR,                              ua-intelligence ua,       one of the services of its state",
        "Ukrainian intelligence,           ua,                       a branch lies within its state",
        "OFAC,                             us-finance us,            an office of the Treasury",
        "US Central Command,               us-armed-forces us,       a command of the forces",
        "John Kirby (White House NSC),     us-presidency us,         the council advises the president",
        "Yoo Sang-bum (South Korean National Assembly), kr-parliament kr, a member of a parliament",
        "UN Panel of Experts on Libya,     un-experts un,            one of the panels of the United Nations",
        "Russian Embassy,                  ru-foreign ru,            an embassy is the ministry's",
        "Ukraine,                          '',                       a state lies within none",
        "Reuters,                          '',                       a wire is no part of the state of its seat",
        "MSMT,                             '',                       a team of states is no part of one",
        "officials,                        '',                       nobody is part of nothing",
        "Foo Institute,                    '',                       nothing is known of it",
    })
    void a_body_lies_within_wider_ones(String name, String chain, String why) {
        List<String> wider = new ArrayList<>();
        Optional<Body> next = REGISTRY.within(body(name));
        while (next.isPresent()) {
            wider.add(next.get().id());
            next = REGISTRY.within(next.get());
        }
        assertThat(String.join(" ", wider)).as(why).isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0} is {1}, because {2}")
    @CsvSource({
        "Defence Ministry (KR),  PRIMARY,       a ministry tells of what it did and knows",
        "Reuters,                INVESTIGATIVE, its row says so against its kind",
        "Yonhap,                 RELAY,         a wire carries what others say",
        "TASS,                   RELAY,         a state agency carries what its state says",
        "Planet Pulsar,          REWRITE,       its row says so",
        "RUSI,                   PRIMARY,       its row says so against its kind",
        "38 North,               NOT_TOLD,      analysis and relays in one",
        "CIN Nigeria,            NOT_TOLD,      nothing is known of it",
        "South Korean lawmaker,  RELAY,         tells what a service told",
    })
    void a_body_usually_comes_to_what_it_says_in_one_way(String name, Role role, String why) {
        assertThat(REGISTRY.role(body(name))).as(why).isEqualTo(role);
    }

    @ParameterizedTest(name = "{0} is a side with {1}, because {2}")
    @CsvSource({
        "Ukrainian prosecutors,  'UA',             an office of its state",
        "KCNA,                   'KP',             the voice of its state",
        "Reuters,                '',               a wire speaks for no state",
        "Houthis,                'Houthis',        an armed group is a side under its own name",
        "MSMT,                   '',               its members are sides and it is none",
        "Operation IRINI,        'European Union', a mission of it",
    })
    void a_body_is_a_side_with_whom_it_speaks_for(String name, String sides, String why) {
        assertThat(String.join(" ", REGISTRY.sides(body(name)))).as(why).isEqualTo(sides);
    }

    @Test
    void a_team_compiles_what_its_eleven_members_found() {
        assertThat(REGISTRY.members(body("MSMT")))
                .containsExactly("AU", "CA", "DE", "FR", "GB", "IT", "JP", "KR", "NL", "NZ", "US");
        assertThat(REGISTRY.members(body("RUSI"))).isEmpty();
    }

    @Test
    void an_edited_table_takes_the_place_of_the_bundled_one_and_has_another_version() {
        String bodies = Table.text(Registry.class, "bodies.tsv")
                + "acme\tAcme Institute\tAI\tRESEARCH_GROUP\tGB\t\t\t\t\t\tacme.example\ten\t\tadded by hand\n";
        Registry edited = Registry.read(Map.of("bodies.tsv", bodies));
        assertThat(REGISTRY.speaker("Jane Roe (Acme Institute)", null).body().kind())
                .isEqualTo(Body.Kind.UNKNOWN);
        assertThat(edited.speaker("Jane Roe (Acme Institute)", null).body())
                .isEqualTo(new Body("acme", "Acme Institute", Body.Kind.RESEARCH_GROUP, "GB"));
        assertThat(edited.version()).isNotEqualTo(REGISTRY.version()).startsWith("registry@");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "bodies.tsv; acme|Acme||BANK; BAD_VALUE; kind is \"BANK\"",
                "bodies.tsv; Acme Inc|Acme||NGO; BAD_VALUE; small letters",
                "bodies.tsv; acme|Acme||NGO|ZZ; NOT_THERE; no state ZZ",
                "bodies.tsv; acme|Acme||NGO||nowhere; NOT_THERE; no body nowhere",
                "bodies.tsv; acme|Acme||NGO||acme; CIRCLE; within itself",
                "bodies.tsv; reuters|Reuters||WIRE; TWICE; second row for reuters",
                "bodies.tsv; acme|Acme||NGO|||||||reuters.com; TWICE; the domain reuters.com",
                "people.tsv; Jane Roe||GB|Bureau Silly Walks; NOT_THERE; Silly Walks",
                "people.tsv; Jane Roe||GB|Defence Minister|spring; BAD_VALUE; from should read",
                "words.tsv; bot|robot; BAD_VALUE; list is \"robot\"",
                "offices.tsv; x|X|x|GOVERNMENT|NAMED||nowhere; NOT_THERE; no office nowhere",
            })
    void a_wrong_row_is_named_with_its_table_its_line_and_what_to_do(
            String table, String row, TableFault fault, String words) {
        String text = Table.text(Registry.class, table);
        long line = text.lines().count() + 1;
        assertThatExceptionOfType(TableTrouble.class)
                .isThrownBy(() -> Registry.read(Map.of(table, text + Padded.row(text, row))))
                .withMessageStartingWith(fault.code() + " " + table + ", line " + line)
                .withMessageContaining(words)
                .withMessageEndingWith(fault.action());
    }

    @Test
    void a_table_that_there_is_not_is_refused_before_anything_is_read() {
        assertThatExceptionOfType(TableTrouble.class)
                .isThrownBy(() -> Registry.read(Map.of("sources.tsv", "# version 1\n")))
                .withMessageContaining("no such table")
                .withMessageContaining("bodies.tsv");
    }

    private static Body body(String name) {
        return REGISTRY.speaker(name, null).body();
    }
}
