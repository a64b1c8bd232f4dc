package org.waybill.pipeline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.waybill.casefile.screened.FiledScreening;
import org.waybill.casefile.screened.ScreeningJson;
import org.waybill.model.CaseScreening;
import org.waybill.model.Match;
import org.waybill.model.Sought;
import org.waybill.screening.list.LoadedList;

/** Going on from a filed screening comes to what a whole one would. */
final class RescreeningTest {

    @Property(tries = 150)
    void going_on_finds_what_looking_everybody_up_finds(
            @ForAll("ships") List<String> before,
            @ForAll("ships") List<String> now,
            @ForAll("ships") List<String> other,
            @ForAll("names") List<String> seen,
            @ForAll("names") List<String> further) {
        List<LoadedList> old = lists(before, other);
        List<LoadedList> present = lists(now, other);
        FiledScreening filed = ScreeningJson.filed(CaseScreener.of(parties(seen), MadeLists.atHand(old)));
        TreeSet<String> all = new TreeSet<>(seen.subList(seen.size() / 3, seen.size()));
        all.addAll(further);
        List<Sought> parties = parties(List.copyOf(all));
        AtHand lists = MadeLists.atHand(present, old);
        Rescreening.Made made = Rescreening.of(parties, Optional.of(filed), lists);
        assertThat(made.how()).doesNotContain("Everybody");
        assertThat(made.screening()).isEqualTo(CaseScreener.of(parties, MadeLists.atHand(present)));
    }

    private static List<LoadedList> lists(List<String> one, List<String> two) {
        return List.of(MadeLists.list("one", numbered(one)), MadeLists.list("two", numbered(two)));
    }

    private static String numbered(List<String> names) {
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < names.size(); at++) {
            all.append(at).append(' ').append(names.get(at)).append(';');
        }
        return all.toString();
    }

    private static List<Sought> parties(List<String> names) {
        return names.stream().distinct().map(MadeLists::ship).toList();
    }

    @Provide
    Arbitrary<List<String>> ships() {
        return name().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<String>> names() {
        return name().list().ofMaxSize(6);
    }

    private static Arbitrary<String> name() {
        Arbitrary<String> first = Arbitraries.of("Angara", "Lady", "Maria", "Sea", "Petrel", "Ocean");
        Arbitrary<String> second = Arbitraries.of("", " Star", " 8", " R", " Pioneer");
        return first.flatMap(one -> second.map(two -> one + two));
    }

    @Test
    void a_first_screening_is_a_whole_one_and_says_so() {
        AtHand lists = MadeLists.atHand(List.of(MadeLists.list("one", "1 Angara")));
        assertThat(Rescreening.of(List.of(MadeLists.ship("Angara")), Optional.empty(), lists)
                        .how())
                .isEqualTo("Everybody was looked up in every list, since nothing was filed before.");
    }

    @Test
    void where_the_old_edition_is_gone_from_the_shelf_everybody_is_looked_up_again() {
        LoadedList old = MadeLists.list("one", "1 Angara");
        LoadedList now = MadeLists.list("one", "1 Angara;2 Angara");
        List<Sought> parties = List.of(MadeLists.ship("Angara"));
        FiledScreening filed = ScreeningJson.filed(CaseScreener.of(parties, MadeLists.atHand(List.of(old))));
        Rescreening.Made made = Rescreening.of(parties, Optional.of(filed), MadeLists.atHand(List.of(now)));
        assertThat(made.how()).contains("the edition of one that was asked last is not kept");
        assertThat(made.screening().matches()).isEqualTo(2);
    }

    @Test
    void another_policy_makes_a_whole_screening() {
        LoadedList list = MadeLists.list("one", "1 Angara");
        List<Sought> parties = List.of(MadeLists.ship("Angara"));
        FiledScreening filed = ScreeningJson.filed(CaseScreener.of(parties, MadeLists.atHand(List.of(list))));
        FiledScreening otherwise = new FiledScreening("another", filed.threshold(), filed.editions(), filed.answers());
        assertThat(Rescreening.of(parties, Optional.of(otherwise), MadeLists.atHand(List.of(list)))
                        .how())
                .contains("the policy is another");
    }

    @Test
    void only_what_changed_is_looked_at() {
        LoadedList old = MadeLists.list("one", "1 Angara;2 Lady R;3 Petrel 8");
        LoadedList now = MadeLists.list("one", "1 Angara;2 Lady R;3 Petrel 8/Angara;4 Ocean Star");
        List<Sought> parties = List.of(MadeLists.ship("Angara"));
        FiledScreening filed = ScreeningJson.filed(CaseScreener.of(parties, MadeLists.atHand(List.of(old))));
        Rescreening.Made made =
                Rescreening.of(parties, Optional.of(filed), MadeLists.atHand(List.of(now), List.of(old)));
        assertThat(made.how())
                .isEqualTo("2 records that changed since the last screening were held against 1 party looked up"
                        + " before, and 0 further parties were looked up in every list.");
        CaseScreening screening = made.screening();
        assertThat(screening.answers().get(0).matches())
                .extracting((Match match) -> match.listing().id().entry())
                .containsExactlyInAnyOrder("1", "3");
    }
}
