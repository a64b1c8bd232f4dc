package org.waybill.extraction.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.extraction.table.Table;

/**
 * Tells what class of item a phrase names, by tables alone.
 *
 * <p>Case, hyphens, British and American spelling, plurals and a calibre in front make no difference. Designators
 * (KN-23, Su-35) are names and belong to the gazetteer. Immutable, and safe for use by many threads.
 */
public final class ItemLexicon {
    private static final String PLURAL_ONLY = "plural";
    /** Sorts of unit that only things fill: "a series of talks" is none. */
    private static final Set<String> PACKING = Set.of("container", "consignment", "load");

    private final Wording wording;
    private final Map<String, List<ItemClass>> written = new HashMap<>();
    private final Map<String, List<ItemClass>> lemmasOfPlurals = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final Set<String> packing = new HashSet<>();
    private final Set<String> lemmas = new TreeSet<>();

    private static final class Standard {
        private static final ItemLexicon LEXICON = load();
    }

    private ItemLexicon(Wording wording) {
        this.wording = wording;
    }

    /** The lexicon that ships with Waybill; read once. */
    public static ItemLexicon standard() {
        return Standard.LEXICON;
    }

    static ItemLexicon load() {
        ItemLexicon lexicon = new ItemLexicon(Wording.standard());
        ClassTree tree = ClassTree.standard();
        Table.read(ItemLexicon.class, "items.tsv").rows().forEach(row -> lexicon.addItem(row, tree));
        Table.read(ItemLexicon.class, "refusals.tsv").rows().forEach(lexicon::addRefusal);
        Table.read(ItemLexicon.class, "units.tsv").rows().forEach(lexicon::addUnit);
        return lexicon;
    }

    /** The class of the whole phrase; its last word may be a lemma ("arm" for "arms") or a plural. */
    public Optional<ItemClass> classify(String phrase) {
        return readings(phrase).stream().findFirst();
    }

    /** As {@link #classify}, for words as printed: those that name an item in the plural only need their plural. */
    public Optional<ItemClass> classifyAsWritten(String phrase) {
        return asWritten(wording.words(phrase)).stream().findFirst();
    }

    /** All classes the whole phrase can have, the likeliest first ("fighter": a combatant, an aircraft). */
    public List<ItemClass> readings(String phrase) {
        List<String> words = wording.words(phrase);
        List<ItemClass> found = asWritten(words);
        return found.isEmpty() && !words.isEmpty()
                ? lemmasOfPlurals.getOrDefault(wording.key(words), List.of())
                : found;
    }

    /** Readings of the longest end of a noun phrase as printed; none where a refusal ("think tank") comes first. */
    public List<ItemClass> readingsOfEnd(String nounPhrase) {
        List<String> words = wording.words(nounPhrase);
        for (int start = 0; start < words.size(); start++) {
            List<String> end = words.subList(start, words.size());
            List<ItemClass> found = asWritten(end);
            if (!found.isEmpty() || isRefused(end)) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether the phrase ends like an item and is none, so that no shorter end may be tried. */
    public boolean isRefused(String phrase) {
        return isRefused(wording.words(phrase));
    }

    /** Whether the word counts or contains, so that its "of" complement is the content. */
    public boolean isUnit(String lemma) {
        List<String> words = wording.words(lemma);
        return !words.isEmpty() && (units.contains(wording.key(words)) || units.contains(singularKey(words)));
    }

    /** Whether the word holds things, and so what stands in it can be handed over. */
    public boolean isPacking(String lemma) {
        List<String> words = wording.words(lemma);
        return !words.isEmpty() && (packing.contains(wording.key(words)) || packing.contains(singularKey(words)));
    }

    /** Last words of all phrases, singular and as listed, every spelling; for prefiltering sentences. */
    public Set<String> lemmas() {
        return Collections.unmodifiableSet(lemmas);
    }

    private List<ItemClass> asWritten(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<ItemClass> found = written.get(wording.key(words));
        return found != null ? found : written.getOrDefault(singularKey(words), List.of());
    }

    private boolean isRefused(List<String> words) {
        return !words.isEmpty() && (refused.contains(wording.key(words)) || refused.contains(singularKey(words)));
    }

    private String singularKey(List<String> words) {
        return wording.key(wording.singular(words));
    }

    private void addItem(Table.Row row, ClassTree tree) {
        ItemClass itemClass = tree.find(row.get("class")).orElseThrow(() -> row.fault("no class " + row.get("class")));
        List<String> words = wording.words(row.get("phrase"));
        add(written, wording.key(words), itemClass, row);
        if (row.get("number").equals(PLURAL_ONLY)) {
            add(lemmasOfPlurals, singularKey(words), itemClass, row);
        }
        addLemma(words.get(words.size() - 1));
    }

    private static void add(Map<String, List<ItemClass>> map, String key, ItemClass itemClass, Table.Row row) {
        List<ItemClass> readings = new ArrayList<>(map.getOrDefault(key, List.of()));
        if (readings.contains(itemClass)) {
            throw row.fault("phrase given twice: " + row.get("phrase"));
        }
        readings.add(itemClass);
        map.put(key, List.copyOf(readings));
    }

    private void addLemma(String word) {
        if (lemmas.add(word)) {
            lemmas.addAll(wording.variants(word));
            lemmas.addAll(wording.variants(wording.singular(word)));
        }
    }

    private void addRefusal(Table.Row row) {
        if (!refused.add(wording.key(wording.words(row.get("phrase"))))) {
            throw row.fault("refusal given twice: " + row.get("phrase"));
        }
    }

    private void addUnit(Table.Row row) {
        if (!units.add(wording.key(wording.words(row.get("lemma"))))) {
            throw row.fault("unit given twice: " + row.get("lemma"));
        }
        if (PACKING.contains(row.get("sort"))) {
            packing.add(wording.key(wording.words(row.get("lemma"))));
        }
    }
}
