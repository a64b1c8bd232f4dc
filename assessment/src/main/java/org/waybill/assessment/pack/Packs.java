package org.waybill.assessment.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waybill.assessment.Goods;
import org.waybill.assessment.pack.trouble.PackTrouble;
import org.waybill.assessment.table.Shipped;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Provision;

/** Every regime pack, and the lists that stand beside them. */
public final class Packs {
    private static final String SOURCES = "sources.yaml";
    private static final String CONDUCTS = "conducts.yaml";
    private static final String CUES = "cues.yaml";
    private static final String UNITS = "units.yaml";

    /** The files that come with the program, in the order in which regimes are shown. */
    private static final List<String> BUNDLED = List.of(
            "dprk.yaml",
            "iran.yaml",
            "yemen.yaml",
            "libya.yaml",
            "sudan.yaml",
            "south-sudan.yaml",
            "car.yaml",
            "drc.yaml",
            "somalia.yaml",
            "haiti.yaml",
            "isil-al-qaida.yaml",
            "taliban.yaml",
            "lebanon.yaml",
            "general.yaml",
            SOURCES,
            CONDUCTS,
            CUES,
            UNITS);

    private final List<Pack> packs;
    private final Map<String, Source> sources;
    private final Map<String, String> conducts;
    private final Map<String, CueList> cues;
    private final List<Unit> units;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private Packs(Map<String, String> texts) {
        this.sources = Collections.unmodifiableMap(Lists.sources(SOURCES, texts.getOrDefault(SOURCES, "{}")));
        this.conducts = Collections.unmodifiableMap(Lists.conducts(CONDUCTS, texts.getOrDefault(CONDUCTS, "{}")));
        this.cues = Collections.unmodifiableMap(Lists.cues(CUES, texts.getOrDefault(CUES, "version: 1")));
        this.units = Lists.units(UNITS, texts.getOrDefault(UNITS, "version: 1"));
        List<Pack> all = new ArrayList<>();
        texts.forEach((file, text) -> {
            if (!List.of(SOURCES, CONDUCTS, CUES, UNITS).contains(file)) {
                all.add(PackFile.read(file, text));
            }
        });
        this.packs = List.copyOf(all);
        for (Pack pack : packs) {
            pack.rules().forEach(rule -> rules.putIfAbsent(rule.provision().id(), rule));
        }
        new Crossings(this).check();
    }

    /** The packs that come with the program. */
    public static Packs bundled() {
        return Bundled.PACKS;
    }

    /** Read once: a few hundred kilobytes of YAML. */
    private static final class Bundled {
        private static final Packs PACKS = new Packs(texts());

        private static Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            for (String file : BUNDLED) {
                texts.put(file, Shipped.text(Packs.class, file));
            }
            return texts;
        }
    }

    /**
     * Packs from texts.
     *
     * @param texts the text of each file by its name; {@code sources.yaml}, {@code conducts.yaml}, {@code cues.yaml} and
     *     {@code units.yaml} are the lists, every other one is a pack; packs are taken in the order of their names
     * @throws PackTrouble WB-520 to WB-527: one line with the file, the provision, what was met and what to do
     */
    public static Packs read(Map<String, String> texts) {
        return new Packs(new TreeMap<>(texts));
    }

    /**
     * The same packs, once every class of goods that they name is known.
     *
     * @throws PackTrouble WB-525 where there is no such class
     */
    public Packs checked(Goods goods) {
        new Crossings(this).check(goods);
        return this;
    }

    /** Every pack, in the order in which regimes are shown. */
    public List<Pack> all() {
        return packs;
    }

    /** What a reader is told of each pack. */
    public List<CaseAssessment.Pack> editions() {
        return packs.stream().map(Pack::edition).toList();
    }

    /** Every provision, by pack, then in the file's order. */
    public List<Provision> provisions() {
        return rules.values().stream().map(Rule::provision).toList();
    }

    /** The provision of that id. */
    public Optional<Provision> provision(String id) {
        return rule(id).map(Rule::provision);
    }

    /** The provision of that id with what must be shown. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Every provision with what must be shown. */
    public Collection<Rule> rules() {
        return Collections.unmodifiableCollection(rules.values());
    }

    /** Why nothing that claims say could tell of a provision; empty where it is assessed or shown as context. */
    public Optional<String> untested(String id) {
        return rule(id).map(Rule::reach)
                .filter(Rule.Reach.Untested.class::isInstance)
                .map(reach -> ((Rule.Reach.Untested) reach).why());
    }

    /** What was read, by key. */
    public Map<String, Source> sources() {
        return sources;
    }

    /** The sorts of conduct in words, by key. */
    public Map<String, String> conducts() {
        return conducts;
    }

    /** The lists of phrases, by id. */
    public Map<String, CueList> cues() {
        return cues;
    }

    /** What units make of one another. */
    public List<Unit> units() {
        return units;
    }
}
