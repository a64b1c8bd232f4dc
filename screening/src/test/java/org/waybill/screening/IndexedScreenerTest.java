package org.waybill.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.waybill.model.Listing;
import org.waybill.model.Listing.Kind;
import org.waybill.model.Match;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.screening.list.LoadedList;

/** The index changes how long a search takes and nothing else. */
class IndexedScreenerTest {
    private static final Screener.Wish ALL = new Screener.Wish(Screener.Wish.THRESHOLD, 1_000, List.of());
    private static final double VERY_LIKE = 0.85;

    private static IndexedScreener over(List<Listing> listings) {
        return IndexedScreener.over(List.of(SmallList.list(SmallList.KEY, listings)));
    }

    /** What is only just alike may be lost, and the board of the bench counts how much: docs/benchmarks. */
    @Property(tries = 40)
    void it_finds_what_is_very_like_as_comparing_with_every_name_does(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int many) {
        MadeNames made = new MadeNames(random);
        IndexedScreener screener = over(made.listings(many));
        for (Subject subject : made.subjects(20)) {
            List<Match> found = screener.screen(subject, ALL).matches();
            List<Match> every = screener.screenEveryName(subject, ALL).matches();
            assertThat(every).containsAll(found);
            assertThat(found)
                    .containsAll(every.stream()
                            .filter(match -> match.score() >= VERY_LIKE)
                            .toList());
        }
    }

    @Property(tries = 30)
    void the_order_of_the_records_makes_no_difference(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 60) int many) {
        MadeNames made = new MadeNames(random);
        List<Listing> listings = made.listings(many);
        IndexedScreener one = over(listings);
        IndexedScreener other = over(made.shuffled(listings));
        for (Subject subject : made.subjects(20)) {
            assertThat(other.screen(subject, ALL).matches())
                    .isEqualTo(one.screen(subject, ALL).matches());
        }
    }

    @Property(tries = 10)
    void any_number_of_threads_finds_the_same(@ForAll Random random) {
        MadeNames made = new MadeNames(random);
        IndexedScreener screener = over(made.listings(150));
        List<Subject> subjects = made.subjects(100);
        List<Screening> alone =
                subjects.stream().map(subject -> screener.screen(subject, ALL)).toList();
        assertThat(subjects.parallelStream()
                        .map(subject -> screener.screen(subject, ALL))
                        .toList())
                .isEqualTo(alone);
    }

    @Property(tries = 20)
    void the_reverse_door_gives_what_screening_each_subject_gives(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int many) {
        MadeNames made = new MadeNames(random);
        List<Listing> listings = made.listings(many);
        List<Subject> subjects = made.subjects(30);
        LoadedList changed = SmallList.list(SmallList.KEY, listings.subList(0, 1 + random.nextInt(many)));
        List<Match> whole = new ArrayList<>();
        for (Subject subject : subjects) {
            over(listings).screen(subject, ALL).matches().stream()
                    .filter(match -> changed.listings().contains(match.listing()))
                    .forEach(whole::add);
        }
        List<Match> reversed = SubjectIndex.over(subjects).against(List.of(changed), ALL).stream()
                .flatMap(answer -> answer.matches().stream())
                .toList();
        assertThat(reversed.stream().map(IndexedScreenerTest::said).toList())
                .isEqualTo(whole.stream().map(IndexedScreenerTest::said).toList());
    }

    /** The edition of a part of a list counts other records than that of the whole. */
    private static String said(Match match) {
        return match.listing().id() + " " + match.score() + " " + match.name() + " " + match.sentence();
    }

    @Test
    void only_the_lists_wished_for_are_asked_and_one_that_is_not_there_is_said_to_be_missing() {
        LoadedList other = SmallList.list("other", List.of(SmallList.listing("p9", Kind.PERSON, "Somebody Else")));
        IndexedScreener screener = IndexedScreener.over(List.of(SmallList.whole(), other));
        Screening answer = screener.screen(
                Subject.named(Kind.PERSON, "Arkady Morozov"),
                new Screener.Wish(0.7, 10, List.of("other", "nowhere", "nowhere")));
        assertThat(answer.matches()).isEmpty();
        assertThat(answer.missing()).containsExactly("nowhere");
        assertThat(answer.editions()).containsExactly(other.edition());
    }

    @Test
    void a_limit_keeps_the_best() {
        List<Listing> listings = Stream.of("Yuri Petrow", "Yuri Petrov", "Juri Petrof")
                .map(name -> SmallList.listing(name.replace(' ', '-'), Kind.PERSON, name))
                .toList();
        Screening answer =
                over(listings).screen(Subject.named(Kind.PERSON, "Yuri Petrov"), new Screener.Wish(0.5, 1, List.of()));
        assertThat(answer.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.listing().id().entry()).isEqualTo("Yuri-Petrov"));
    }

    @Test
    void names_out_of_all_measure_are_answered() {
        IndexedScreener screener = IndexedScreener.over(List.of(SmallList.whole()));
        for (String name : List.of(
                "x".repeat(10_000),
                "Mohammad ".repeat(5_000),
                "\u202e\u200b\u200d",
                "Морозов".repeat(1_000),
                " ",
                "\ud800",
                String.join(" ", Collections.nCopies(2_000, "al bin Ltd II")))) {
            assertThat(screener.screen(Subject.named(Kind.UNSTATED, name), ALL).missing())
                    .isEmpty();
        }
    }
}
