package org.waybill.extraction.party;

import java.util.Optional;
import org.waybill.extraction.gazetteer.Context;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.parsing.Word;

/**
 * The state whose own body puts a text out, if one does: its "we" and its bare "the army" are that state.
 *
 * @param state the state; empty for an outlet, a company, or nobody known
 */
public record Publisher(Optional<Party> state) {
    /** A text that nobody is known to have put out. */
    public static final Publisher UNKNOWN = new Publisher(Optional.empty());

    private static final String QUOTES = "\"\u201c\u201d";
    private static final String PARAGRAPH = "\n\n";

    /** Whose body a publisher's name is: "Ministry of Defence of Serbia"; an outlet named after a town is nobody's. */
    public static Publisher of(String name) {
        return new Publisher(Gazetteer.standard().mentions(name, Context.none()).stream()
                .filter(mention -> isBody(mention.kind()))
                .findFirst()
                .filter(mention -> mention.kind() == Mention.Kind.BODY || isOffice(name))
                .flatMap(PartyReader::party)
                .or(() -> House.of(name)));
    }

    private static boolean isBody(Mention.Kind kind) {
        return kind == Mention.Kind.BODY || kind == Mention.Kind.STATE;
    }

    private static boolean isOffice(String name) {
        return Words.OFFICES.stream().anyMatch(name::contains);
    }

    /** Whether quotation marks are open at a word: what is said there is somebody else's. */
    static boolean isQuoted(Sentence sentence, Word word) {
        int paragraph = sentence.text().lastIndexOf(PARAGRAPH, word.start()) + 1;
        return sentence.text()
                                .substring(paragraph, word.start())
                                .chars()
                                .filter(letter -> QUOTES.indexOf(letter) >= 0)
                                .count()
                        % 2
                == 1;
    }
}
