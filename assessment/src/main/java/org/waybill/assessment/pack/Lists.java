package org.waybill.assessment.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waybill.assessment.pack.trouble.PackFault;
import org.waybill.assessment.pack.yaml.Mapping;
import org.waybill.assessment.phrase.Phrase;
import org.waybill.assessment.phrase.Phrases;

/** Reads the lists that stand beside the packs. */
final class Lists {
    private Lists() {}

    static Map<String, Source> sources(String file, String text) {
        Mapping all = Mapping.of(file, text);
        Map<String, Source> sources = new LinkedHashMap<>();
        for (String key : all.keys()) {
            sources.put(key, source(key, all.mapping(key).orElseThrow().called(key)));
        }
        return sources;
    }

    private static Source source(String key, Mapping one) {
        Source source = new Source(key, one.text("title"), one.textOr("address", ""), one.textOr("used-for", ""));
        one.done();
        return source;
    }

    static Map<String, String> conducts(String file, String text) {
        Mapping all = Mapping.of(file, text);
        Map<String, String> conducts = new LinkedHashMap<>();
        all.keys().forEach(key -> conducts.put(key, all.text(key)));
        return conducts;
    }

    static Map<String, CueList> cues(String file, String text) {
        Mapping all = Mapping.of(file, text);
        all.parsed("version", Integer::parseInt);
        Map<String, CueList> cues = new LinkedHashMap<>();
        all.mapping("lists").ifPresent(lists -> lists.keys()
                .forEach(key -> cues.put(
                        key, cueList(key, lists.mapping(key).orElseThrow().called(key)))));
        all.done();
        return cues;
    }

    private static CueList cueList(String key, Mapping one) {
        CueList list = new CueList(
                key,
                one.choice("kind", CueList.Kind.class),
                one.text("why"),
                new Phrases(one.someTexts("phrases").stream().map(Phrase::of).toList()),
                lowered(one.texts("not")));
        one.done();
        return list;
    }

    private static Set<String> lowered(List<String> words) {
        Set<String> all = new LinkedHashSet<>();
        words.forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
        return all;
    }

    static List<Unit> units(String file, String text) {
        Mapping all = Mapping.of(file, text);
        all.parsed("version", Integer::parseInt);
        List<Unit> units = new ArrayList<>();
        all.mappings("units").forEach(one -> units.add(unit(one)));
        all.done();
        return List.copyOf(units);
    }

    private static Unit unit(Mapping raw) {
        Mapping one = raw.called(String.join(", ", raw.texts("names")));
        if (one.number("high").compareTo(one.number("low")) < 0) {
            throw PackFault.BAD_VALUE.met(one.where(), "high lies below low");
        }
        Unit unit = new Unit(
                one.someTexts("names"),
                one.text("in"),
                one.texts("goods"),
                one.number("low"),
                one.number("high"),
                one.text("source"));
        one.done();
        return unit;
    }
}
