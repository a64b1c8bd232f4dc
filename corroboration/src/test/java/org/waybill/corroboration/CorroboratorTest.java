package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybill.corroboration.Telling.MUNITIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Qualifier;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/** Documents come and go; what is made is what those left would give alone. */
class CorroboratorTest {
    private static final int DOCUMENTS = 14;
    private static final int STEPS = 30;

    private final Map<Sha256, Reading> archive = new TreeMap<>();
    private final Map<Sha256, Reading> held = new TreeMap<>();
    private Corroborator corroborator = empty();

    private Corroborator empty() {
        return new Corroborator(name -> Objects.requireNonNull(archive.get(name)), Docket.NONE, Tables.bundled());
    }

    /** One object runs all tries of a property. */
    private void begin() {
        archive.clear();
        held.clear();
        corroborator = empty();
    }

    @Property(tries = 40)
    void whatever_came_and_went_the_outcome_is_that_of_what_is_left(@ForAll Random chance) {
        begin();
        List<Reading> pile = pile(chance);
        for (int step = 0; step < STEPS; step++) {
            turn(pile.get(chance.nextInt(DOCUMENTS)));
        }
        Corroborated alone = Ledger.corroborate(List.copyOf(held.values()), Docket.NONE);
        assertThat(corroborator.corroborated()).isEqualTo(alone);
    }

    @Property(tries = 20)
    void every_entry_that_changed_is_named_as_touched(@ForAll Random chance) {
        begin();
        List<Reading> pile = pile(chance);
        Map<String, Entry> before = Map.of();
        for (int step = 0; step < STEPS; step++) {
            turn(pile.get(chance.nextInt(DOCUMENTS)));
            Map<String, Entry> after = entries();
            assertThat(corroborator.touched()).containsAll(changed(before, after));
            before = after;
        }
    }

    @Test
    void a_document_about_something_else_touches_no_other_entry() {
        turn(Telling.document("one", "2024-02-23", MUNITIONS.by("US")));
        String munitions = corroborator.touched().iterator().next();
        turn(Telling.document("two", "2024-02-24", MUNITIONS.between("IR", "SY").item("fuel")));
        assertThat(corroborator.touched()).hasSize(1).doesNotContain(munitions);
        assertThat(corroborator.touched()).isEmpty();
    }

    @Test
    void an_entry_goes_with_its_last_document() {
        Reading only = Telling.document("one", "2024-02-23", MUNITIONS);
        turn(only);
        String id = corroborator.touched().iterator().next();
        turn(only);
        assertThat(corroborator.touched()).containsExactly(id);
        assertThat(corroborator.entry(id)).isEqualTo(Optional.empty());
        assertThat(corroborator.ids()).isEmpty();
    }

    /** Adds what is out, takes out what is in. */
    private void turn(Reading reading) {
        Sha256 name = reading.document().sha256();
        archive.put(name, reading);
        if (held.remove(name) == null) {
            held.put(name, reading);
            corroborator.add(reading);
        } else {
            corroborator.remove(name);
        }
    }

    private Map<String, Entry> entries() {
        Map<String, Entry> entries = new TreeMap<>();
        corroborator.entries().forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }

    private static Set<String> changed(Map<String, Entry> before, Map<String, Entry> after) {
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        return changed;
    }

    /** Two texts, each brought out again and again: more often than is rare, and than has a place among the first. */
    private static List<Reading> pile(Random chance) {
        List<String> texts = List.of(words(chance), words(chance));
        List<Reading> pile = new ArrayList<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            Telling told = MUNITIONS
                    .item(chance.nextBoolean() ? "munitions" : "fuel")
                    .by(chance.nextBoolean() ? "article author" : "US officials");
            Telling counted = told.containers(Qualifier.MORE_THAN, 1_000L * (1 + chance.nextInt(3)));
            Reading bare =
                    Telling.document("d" + number, "2024-02-%02d".formatted(1 + chance.nextInt(9)), told, counted);
            pile.add(longer(bare, texts.get(chance.nextInt(2)) + "\n\n" + words(chance)));
        }
        return pile;
    }

    private static Reading longer(Reading bare, String more) {
        Document page = bare.document();
        Document whole =
                new Document(page.id(), page.sha256(), page.origin(), page.about(), page.text() + "\n\n" + more);
        return new Reading(whole, bare.claims(), bare.commentary());
    }

    private static String words(Random chance) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 60; word++) {
            words.append("word")
                    .append((char) ('a' + chance.nextInt(26)))
                    .append((char) ('a' + chance.nextInt(26)))
                    .append(' ');
        }
        return words.append('.').toString();
    }
}
