package org.waybill.extraction.gazetteer;

import java.util.List;
import java.util.Optional;

/** Whose ministry, agency or office a text speaks of. */
final class Ownership {
    /** How many words may stand between the owner and the owned: "Russia's own top spy agency". */
    private static final int REACH = 4;

    private Ownership() {}

    /** What stands beside it; else who had it before in this text; else the only candidate. */
    static Optional<String> of(Site site, Sense.Shared body) {
        return beside(site)
                .or(() -> site.story().owner(body.label()))
                .or(() -> site.story().only(body.among()))
                .or(() -> site.story().onlySoFar(body.among()))
                .or(() -> otherwise(site, body));
    }

    /** The state right before, or after "of". */
    static Optional<String> beside(Site site) {
        return before(site).or(() -> after(site));
    }

    /** The best-known owner, unless the document names another that has such a body too. */
    private static Optional<String> otherwise(Site site, Sense.Shared body) {
        List<String> named =
                body.among().stream().filter(site.story().states()::contains).toList();
        return body.otherwise().isEmpty() || !named.isEmpty() ? Optional.empty() : Optional.of(body.otherwise());
    }

    private static Optional<String> before(Site site) {
        return site.story()
                .previous()
                .filter(mention -> canOwn(mention) && reaches(site))
                .map(Mention::state);
    }

    private static boolean canOwn(Mention mention) {
        return !mention.state().isEmpty() && (mention.kind().standsForState() || mention.kind() == Mention.Kind.BODY);
    }

    private static boolean reaches(Site site) {
        Words words = site.words();
        int owner = site.story().previousWord();
        if (site.first() - owner > REACH || !attaches(words, site.first())) {
            return false;
        }
        for (int word = owner + 1; word < site.first(); word++) {
            if (!attaches(words, word) || !site.story().lists().has("between", words.key(word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean attaches(Words words, int word) {
        return words.gapBefore(word).isLoose() || words.gapBefore(word) == Gap.APOSTROPHE;
    }

    /** "Ministry of Defence of (the) X". */
    private static Optional<String> after(Site site) {
        int of = site.last() + 1;
        if (!site.after().equals("of")) {
            return Optional.empty();
        }
        int name = site.words().gapBefore(of + 1).isLoose()
                        && site.words().key(of + 1).equals("the")
                ? of + 2
                : of + 1;
        return site.words().gapBefore(name).isLoose() ? stateAt(site, name) : Optional.empty();
    }

    private static Optional<String> stateAt(Site site, int word) {
        return site.story().lexicon().at(site.words(), word).stream()
                .flatMap(match -> match.entries().stream())
                .filter(entry -> entry.isWritten(site.words(), word))
                .map(entry -> entry.meaning().sense())
                .filter(Sense::isOutright)
                .map(sense -> ((Sense.Fixed) sense).state())
                .findFirst();
    }
}
