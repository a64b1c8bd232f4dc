package org.waybill.assessment.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.assessment.Scene;
import org.waybill.assessment.pack.PackTexts;
import org.waybill.assessment.pack.Packs;
import org.waybill.assessment.pack.Scope;

class ScopesTest {
    private static final Map<String, String> SCOPES = Map.of(
            "all arms", "{classes: [arms]}",
            "arms but small ones", "{classes: [arms], except: [small-arm]}",
            "the Register", "{register: [I, II, III, IV, V, VI, VII]}",
            "refined", "{classes: [refined-petroleum], except-words: [jet fuel]}",
            "jet fuel", "{words: [jet fuel, rocket fuel]}");

    private static Scope scope(String name) {
        String limb = PackTexts.PROCUREMENT.replace("{classes: [arms]}", SCOPES.get(name));
        Packs packs = PackTexts.packs(PackTexts.provision("T-1", "[{from: 2009-06-12}]", limb));
        return Objects.requireNonNull(
                packs.rule("T-1").orElseThrow().limbs().get(0).goods());
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        all arms            | artillery shells  | IN      | shells are arms
        all arms            | soldiers          | OUT     | people are not
        all arms            | containers        | UNCLEAR | containers may hold anything
        all arms            | crates            | UNCLEAR | what lies below containers says no more
        all arms            | widgets           | UNCLEAR | what no class knows may be anything
        arms but small ones | rifles            | OUT     | a rifle is a small arm
        arms but small ones | weapons           | UNCLEAR | weapons may be small arms
        arms but small ones | arms              | UNCLEAR | so may arms
        arms but small ones | tanks             | IN      | a tank is none
        arms but small ones | artillery shells  | IN      | nor is a shell
        the Register        | tanks             | IN      | category I
        the Register        | rifles            | OUT     | small arms are beside the seven categories
        the Register        | munitions         | OUT     | ammunition has no category, whatever more is told
        the Register        | weapons           | UNCLEAR | weapons may be tanks
        refined             | diesel            | IN      | a refined product
        refined             | oil               | UNCLEAR | oil may be crude
        refined             | crude oil         | OUT     | crude is not refined
        refined             | jet fuel          | OUT     | barred by another paragraph
        jet fuel            | jet fuels         | IN      | the words are there
        jet fuel            | diesel            | OUT     | a class of its own without the words
        jet fuel            | tanks             | OUT     | not at all
        """)
    void goods_stand_to_a_scope(String scope, String item, Fit fit, String why) {
        assertThat(new Scopes(Scene.goods()).fit(scope(scope), item)).as(why).isEqualTo(fit);
    }

    @Test
    void one_item_in_scope_is_enough_and_none_named_says_nothing() {
        Scopes scopes = new Scopes(Scene.goods());
        Scope arms = scope("all arms");
        assertThat(scopes.fit(arms, List.of("soldiers", "tanks"))).isEqualTo(Fit.IN);
        assertThat(scopes.fit(arms, List.of("soldiers", "containers"))).isEqualTo(Fit.UNCLEAR);
        assertThat(scopes.fit(arms, List.of())).isEqualTo(Fit.UNCLEAR);
    }
}
