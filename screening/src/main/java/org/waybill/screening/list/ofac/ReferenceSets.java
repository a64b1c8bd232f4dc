package org.waybill.screening.list.ofac;

import java.util.HashMap;
import java.util.Map;
import org.waybill.screening.list.xml.XmlElement;

/** The words that the advanced form gives once at its head and then names by number. */
final class ReferenceSets {
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    /** Takes in the sets: elements named for what they hold, each with a number and a text. */
    void take(XmlElement sets) {
        for (XmlElement set : sets.children()) {
            for (XmlElement one : set.children()) {
                String key = one.name() + " " + one.attribute("ID");
                words.put(key, one.text().strip());
                parents.put(key, one.attribute("PartyTypeID"));
                if (one.name().equals("Country")) {
                    countries.put(one.attribute("ID"), one.text().strip());
                }
            }
        }
    }

    /** The word of a set under a number, empty where the file does not give it. */
    String word(String set, String id) {
        return words.getOrDefault(set + " " + id, "");
    }

    /** The name of a state, empty where the file does not give it. */
    String country(String id) {
        return countries.getOrDefault(id, "");
    }

    /** Individual, Entity, Vessel or Aircraft. */
    String party(String subType) {
        String own = word("PartySubType", subType);
        boolean craft = own.equals("Vessel") || own.equals("Aircraft");
        return craft ? own : word("PartyType", parents.getOrDefault("PartySubType " + subType, ""));
    }
}
