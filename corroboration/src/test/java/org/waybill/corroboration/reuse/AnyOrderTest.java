package org.waybill.corroboration.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.waybill.corroboration.reuse.ReusePolicy.Nomination;
import org.waybill.model.Document;

/** The documents decide, not the order in which they come or go. */
class AnyOrderTest {
    /** So tight that piles of a few reports meet every limit. */
    private static final ReusePolicy TIGHT = tight();

    @Property(tries = 150)
    void any_order_finds_the_same(@ForAll Random random, @ForAll @IntRange(min = 2, max = 30) int many) {
        List<Document> pile = pile(random, many);
        Set<Reuse> found = found(pile, List.of());
        Collections.shuffle(pile, random);
        assertThat(found(pile, List.of())).isEqualTo(found);
    }

    @Property(tries = 150)
    void what_came_and_went_leaves_no_trace(@ForAll Random random, @ForAll @IntRange(min = 2, max = 30) int many) {
        List<Document> pile = pile(random, many);
        List<Document> gone = pile.subList(0, random.nextInt(many));
        List<Document> left = pile.subList(gone.size(), many);
        List<Document> shuffled = new ArrayList<>(pile);
        Collections.shuffle(shuffled, random);
        assertThat(found(shuffled, gone)).isEqualTo(found(left, List.of()));
    }

    @Property(tries = 50)
    void the_limits_are_met_in_such_piles(@ForAll Random random) {
        Papers papers = new Papers(TIGHT);
        List<Reuse> all = new ArrayList<>();
        pile(random, 30).forEach(document -> all.addAll(papers.add(document)));
        assertThat(all).as("else the other two prove little").anyMatch(reuse -> !papers.index.holds(reuse));
    }

    private static Set<Reuse> found(List<Document> pile, List<Document> gone) {
        Papers papers = new Papers(TIGHT);
        Set<Reuse> found = new TreeSet<>();
        pile.forEach(document -> found.addAll(papers.add(document)));
        gone.forEach(document -> found.addAll(papers.index.remove(document.sha256())));
        found.removeIf(reuse -> !papers.index.holds(reuse));
        return found;
    }

    /** Reports of two to four paragraphs out of eight that all papers draw on, some edited, and one of their own. */
    private static List<Document> pile(Random random, int many) {
        List<Document> pile = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            List<String> paragraphs = new ArrayList<>();
            for (int more = 1 + random.nextInt(3); more > 0; more--) {
                String taken = paragraph(random.nextInt(8));
                paragraphs.add(random.nextInt(3) == 0 ? Papers.edited(taken, 4 + random.nextInt(4)) : taken);
            }
            paragraphs.add(random.nextInt(paragraphs.size() + 1), paragraph(1_000 + number));
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(70));
            String published =
                    random.nextInt(6) == 0 ? "" : day.toString().substring(0, random.nextInt(5) == 0 ? 7 : 10);
            pile.add(Papers.document("Paper " + random.nextInt(5), published, String.join("\n\n", paragraphs)));
        }
        return pile;
    }

    private static String paragraph(int number) {
        Random words = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append("word").append(words.nextInt(400)).append(' ');
        }
        return text.toString().strip();
    }

    private static ReusePolicy tight() {
        ReusePolicy loose = ReusePolicy.bundled();
        return new ReusePolicy(
                "tight", loose.sampling(), new Nomination(20, 2, 3, 2, 6, 25, 9), loose.alignment(), loose.verdict());
    }
}
