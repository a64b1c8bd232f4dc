package org.waybill.corroboration.registry;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.model.Origin;

/** Common words of descriptions: who speaks so, what shows by itself, what joins the words. */
final class Words {

    /** What a word does in a description. */
    enum List {
        /** The article itself, or nobody. */
        NOBODY,
        /** Somebody who speaks for whoever the description names. */
        OFFICIAL,
        /** Several whom nothing tells apart: partners, member states. */
        OTHERS,
        /** Somebody who passes on what was told behind closed doors. */
        MESSENGER,
        OUTLET,
        /** Somebody who writes for an outlet: a word of a person's title, never of an outlet's name. */
        WRITER,
        /** Speaks for whoever put it out. */
        PAPER,
        /** Shows by itself. */
        THING,
        /** Any organisation. */
        BODY,
        /** An organisation that belongs to a state and does not speak for it. */
        PRIVATE,
        /** Says that nobody is named. */
        HIDDEN,
        /** Parts what stands before it from what stands behind: "Russian-installed officials" are not Russia's. */
        APART,
        /** Changes nothing. */
        MODIFIER,
        OF,
        BY,
        IN,
        TO,
        /** What follows is what it is about. */
        TOPIC,
        /** Says of a text that it is somebody else's. */
        COPY,
        /** Between an origin and who carries it. */
        VIA,
        /** Between a carrier and who it has it from. */
        QUOTING
    }

    private final Map<String, Origin.Evidence> evidence = new HashMap<>();

    Words(Table table, Lexicon lexicon) {
        Map<List, Integer> used = new EnumMap<>(List.class);
        for (Table.Row row : table.rows()) {
            List list = row.choice("list", List.class);
            used.merge(list, 1, Integer::sum);
            String key = key(list);
            row.all("words").forEach(word -> lexicon.add(word, new Mention(Mention.Sort.WORD, key, row.place())));
            if (!row.get("evidence").isEmpty()) {
                evidence.put(row.place(), row.choice("evidence", Origin.Evidence.class));
            }
        }
        for (List list : List.values()) {
            if (!used.containsKey(list)) {
                throw TableFault.NOT_THERE.at("words.tsv", 1, "no word of the list " + key(list));
            }
        }
    }

    static String key(List list) {
        return list.name().toLowerCase(Locale.ROOT);
    }

    Optional<Origin.Evidence> evidence(Mention mention) {
        return Optional.ofNullable(evidence.get(mention.row()));
    }
}
