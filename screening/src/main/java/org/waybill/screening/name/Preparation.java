package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.Listing;

/** Cuts written names into tokens. Safe for many threads. */
public final class Preparation {
    private final Map<Listing.Kind, Reader> readers = new EnumMap<>(Listing.Kind.class);
    private final Map<Listing.Kind, OtherNames> others = new EnumMap<>(Listing.Kind.class);

    /** One way of telling what the words of a name do in it. */
    interface Reader {
        /** The parts of a name, none where nothing of it can be compared. */
        List<Placed> read(String written, List<Word> words);

        /** Where the family name begins among the parts read, -1 where the writing does not show it. */
        default int family(String written, List<Word> words) {
            return -1;
        }
    }

    /** A part and where it stands. */
    record Placed(Token token, int start, int end) {}

    /** Reads the tables; whoever needs nothing of its own takes {@link #standard}. */
    public Preparation() {
        Tokens tokens = new Tokens(Nicknames.load());
        Numerals numerals = Numerals.load();
        readers.put(Listing.Kind.PERSON, new PersonReader(tokens, Lexicon.ofPersons(), numerals));
        readers.put(Listing.Kind.ORGANISATION, new TradeReader(tokens, Lexicon.ofOrganisations(), numerals));
        Reader vessels = new TradeReader(tokens, Lexicon.ofVessels(), numerals);
        readers.put(Listing.Kind.VESSEL, vessels);
        readers.put(Listing.Kind.AIRCRAFT, vessels);
        others.put(Listing.Kind.PERSON, new OtherNames('p'));
        others.put(Listing.Kind.ORGANISATION, new OtherNames('o'));
        others.put(Listing.Kind.VESSEL, new OtherNames('v'));
    }

    /** The one for the whole program: its tables are read once. */
    public static Preparation standard() {
        return Standard.ONE;
    }

    private static final class Standard {
        static final Preparation ONE = new Preparation();
    }

    /**
     * Every way in which the name may be read, the likeliest first; none where nothing is left to compare. What may be
     * anything is read as a person, as an organisation, as a ship and as an aircraft. Several names in one field, as in
     * "ANGARA ex MAIA", are read as one and each by itself.
     */
    public List<PreparedName> prepare(String written, Listing.Kind kind) {
        List<PreparedName> prepared = new ArrayList<>(1);
        for (List<Word> words : Words.of(written)) {
            for (Listing.Kind one : kinds(kind)) {
                add(prepared, written, words, one);
                OtherNames apart = others.get(one);
                if (apart != null) {
                    apart.apart(words).forEach(name -> add(prepared, written, name, one));
                }
            }
        }
        return List.copyOf(prepared);
    }

    private static List<Listing.Kind> kinds(Listing.Kind kind) {
        return kind == Listing.Kind.UNSTATED
                ? List.of(Listing.Kind.PERSON, Listing.Kind.ORGANISATION, Listing.Kind.VESSEL, Listing.Kind.AIRCRAFT)
                : List.of(kind);
    }

    private void add(List<PreparedName> prepared, String written, List<Word> words, Listing.Kind kind) {
        if (words.isEmpty()) {
            return;
        }
        Reader reader = readers.get(kind);
        if (reader == null) {
            throw new IllegalStateException("nobody reads names of " + kind);
        }
        List<Placed> parts = reader.read(written, words);
        if (!parts.isEmpty()) {
            prepared.add(new PreparedName(
                    written,
                    kind,
                    parts.stream().map(Placed::token).toList(),
                    parts.stream().map(part -> part.start() << 16 | part.end()).toList(),
                    reader.family(written, words)));
        }
    }
}
