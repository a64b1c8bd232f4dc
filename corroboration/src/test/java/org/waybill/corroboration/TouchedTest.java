package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.waybill.corroboration.link.TextLinks.Pair;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.Link;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/** Whoever keeps entries and makes only the touched ones again has what somebody gets who begins anew. */
class TouchedTest {
    private static final int STEPS = 14;
    private static final int AT_ONCE = 3;

    @Property(tries = 30)
    void entries_kept_but_for_the_touched_ones_are_those_of_a_fresh_start(@ForAll Random chance) {
        Held held = new Held(chance);
        for (int step = 0; step < STEPS; step++) {
            for (int one = chance.nextInt(AT_ONCE); one >= 0; one--) {
                held.turn();
            }
            held.bringUp();
            assertThat(held.kept).isEqualTo(held.fresh(chance));
        }
    }

    /** Else the other law would say little: a page that comes or goes mostly changes nothing between two others. */
    @Property(tries = 30)
    @StatisticsReport(onFailureOnly = true)
    void in_such_piles_links_between_others_begin_and_end(@ForAll Random chance) {
        Held held = new Held(chance);
        Map<Set<Sha256>, Pair> before = Map.of();
        for (int step = 0; step < STEPS * AT_ONCE; step++) {
            Sha256 turned = held.turn();
            Map<Set<Sha256>, Pair> after = held.links();
            note(turned, before, after);
            before = after;
        }
        Statistics.label("between others").coverage(coverage -> {
            coverage.check("begin").count(times -> times > 20);
            coverage.check("end").count(times -> times > 20);
        });
    }

    private static void note(Sha256 turned, Map<Set<Sha256>, Pair> before, Map<Set<Sha256>, Pair> after) {
        Set<Set<Sha256>> ends = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        ends.addAll(before.keySet());
        ends.addAll(after.keySet());
        ends.removeIf(both -> both.contains(turned));
        for (Set<Sha256> both : ends) {
            Pair was = before.get(both);
            Pair is = after.get(both);
            if (!Objects.equals(was, is)) {
                Statistics.label("between others").collect(was == null ? "begin" : is == null ? "end" : "turn");
            }
        }
    }

    /** Pages that are held, and what somebody keeps who looks only at what is touched. */
    private static final class Held {
        private final Random chance;
        private final Prints prints;
        private final List<Reading> pages;
        private final Map<Sha256, Reading> archive = new TreeMap<>();
        private final Set<Sha256> in = new TreeSet<>();
        private final Corroborator corroborator = empty();
        private final Map<String, Entry> kept = new TreeMap<>();

        Held(Random chance) {
            this.chance = chance;
            this.prints = new Prints(chance);
            this.pages = new ArrayList<>(prints.pages());
        }

        private Corroborator empty() {
            return new Corroborator(name -> Objects.requireNonNull(archive.get(name)), Docket.NONE, Tables.bundled());
        }

        /** Puts in a page that is out; takes out one that is in, or reads it anew. */
        Sha256 turn() {
            int number = chance.nextInt(pages.size());
            Sha256 name = pages.get(number).document().sha256();
            if (in.remove(name)) {
                corroborator.remove(name);
                if (chance.nextInt(3) != 0) {
                    return name;
                }
                pages.set(number, prints.page(pages.get(number).document().id()));
            }
            archive.put(name, pages.get(number));
            in.add(name);
            corroborator.add(pages.get(number));
            return name;
        }

        void bringUp() {
            for (String id : corroborator.touched()) {
                corroborator.entry(id).ifPresentOrElse(entry -> kept.put(id, entry), () -> kept.remove(id));
            }
        }

        Map<String, Entry> fresh(Random order) {
            Corroborator fresh = empty();
            List<Sha256> shuffled = new ArrayList<>(in);
            Collections.shuffle(shuffled, order);
            shuffled.forEach(name -> fresh.add(Objects.requireNonNull(archive.get(name))));
            Map<String, Entry> entries = new TreeMap<>();
            fresh.entries().forEach(entry -> entries.put(entry.id(), entry));
            return entries;
        }

        /** Which of two pages has words of the other, by both. */
        Map<Set<Sha256>, Pair> links() {
            return corroborator.corroborated().dependence().links().stream()
                    .filter(link -> link.kind() == Link.Kind.TEXT_WHOLE || link.kind() == Link.Kind.TEXT_PART)
                    .map(link -> new Pair(link.document(), Objects.requireNonNull(link.source())))
                    .collect(Collectors.toMap(
                            pair -> Set.of(pair.copy(), pair.source()), pair -> pair, (one, same) -> one));
        }
    }
}
