package org.waybill.extraction.frame;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waybill.extraction.table.Table;

/** Words that decide where an event's parts stand, whatever the event: the rows of {@code words.tsv}. */
enum WordSet {
    /** Purposes that name who gets what is sent. */
    HELPING,
    /** Verbs whose object did the deed behind "for". */
    BLAMING,
    /** What is put on somebody for a deed. */
    PUNISHMENT,
    /** Words before "from" that measure. */
    DISTANCE,
    /** Verbs that only carry the noun's event. */
    LIGHT,
    /** What goods are "on". */
    WAY,
    /** Verbs that put a number on a noun. */
    COUNTING,
    /** Prepositions that the parser hangs on the object although they belong to the verb. */
    MOBILE,
    /** Verb and particle, where the particle's noun is the object. */
    PARTICLE,
    /** Verbs that may take whom and what side by side. */
    DOUBLE,
    /** What somebody is helped to do with a thing. */
    MAKING,
    /** Verbs whose object is where the way begins. */
    DEPARTING,
    /** Nouns that stand for whose they are: "in the hands of". */
    HOLDER,
    /** Verbs whose subject has the role that stands behind them, or behind "as". */
    ROLE,
    /** Verbs that say so of their object. */
    NAMING,
    /** Little words between a verb and "to" or "from": "over to Moscow". */
    DIRECTION,
    /** A verb that with this word means something else: "brought up the drones". */
    IDIOM,
    /** Words of a sentence that tells of weapons in the air, not on their way to somebody. */
    FIRING,
    /** Verbs whose object is a means: the subject does what follows. */
    MEANS,
    /** Verbs whose complement is only wanted. */
    WISHING,
    /** Verbs that let somebody have. */
    LETTING,
    /** What goods travel in or over: who is found with goods there is moving them. */
    CARRIER,
    /** Words that alone stand for some of the goods named before. */
    PART,
    /** What holds the goods that were sent or caught. */
    HAUL,
    /** Verbs that leave open whether who has it done gives or gets: "had drones delivered". */
    HANDING,
    /** Verbs of having and using: what was supplied was supplied to their subject. */
    HAVING,
    /** Words for goods named before, taken together. */
    LUMP,
    /** What goods are called that somebody gave for nothing. */
    GIFT,
    /** Verbs whose subject finds what is inside. */
    FINDING,
    /** Verbs that say where a carrier is going. */
    GOING,
    /** Words for a quantity of goods that the same sentence may have named: "a batch sold to". */
    LOT,
    /** Verbs of making: where it was done, the goods were first. */
    BUILDING,
    /** Nouns before a gerund that do nothing themselves: whoever has the trouble acts. */
    TROUBLE;

    private static final Map<WordSet, Set<String>> TABLE = table();

    boolean has(String word) {
        return TABLE.getOrDefault(this, Set.of()).contains(word);
    }

    private static Map<WordSet, Set<String>> table() {
        Map<WordSet, Set<String>> table = new EnumMap<>(WordSet.class);
        for (Table.Row row : Table.read(WordSet.class, "words.tsv").rows()) {
            WordSet set = valueOf(row.get("set").toUpperCase(Locale.ROOT));
            if (!table.computeIfAbsent(set, key -> new HashSet<>()).add(row.get("word"))) {
                throw row.fault("\"" + row.get("word") + "\" stands twice in " + set);
            }
        }
        return new HashMap<>(table);
    }
}
