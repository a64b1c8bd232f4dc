package org.waybill.extraction.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a text once, word by word, and takes the longest name that means something where it stands. */
final class Reader {
    private final Words words;
    private final Story story;
    private final List<Mention> found = new ArrayList<>();

    Reader(Words words, Story story) {
        this.words = words;
        this.story = story;
    }

    List<Mention> read() {
        for (int word = 0; word < words.count(); ) {
            word = takeAt(word) + 1;
        }
        return List.copyOf(found);
    }

    /** The last word taken: of the name found here, or this word where there is none. */
    private int takeAt(int first) {
        if (words.gapBefore(first) == Gap.JOINED) {
            return first;
        }
        for (Lexicon.Match match : story.lexicon().at(words, first)) {
            if (words.gapBefore(match.last() + 1) != Gap.JOINED && takes(first, match)) {
                return match.last();
            }
        }
        return first;
    }

    private boolean takes(int first, Lexicon.Match match) {
        for (Lexicon.Entry entry : match.entries()) {
            if (entry.isWritten(words, first)) {
                Site site = new Site(words, first, match.last(), entry.dotted(), story);
                if (entry.meaning().when().holds(site)
                        && takes(site, entry.meaning().sense())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean takes(Site site, Sense sense) {
        if (sense instanceof Sense.NotAName || isRefused(site)) {
            return true;
        }
        Optional<Mention> mention = sense.read(site);
        mention.ifPresent(named -> take(named, site));
        return mention.isPresent();
    }

    private void take(Mention mention, Site site) {
        if (namesHolder(mention, site)) {
            found.remove(found.size() - 1);
        }
        found.add(mention);
        story.tell(mention, site.last());
    }

    /** An office right before the name of who holds it is no mention of its own. */
    private boolean namesHolder(Mention mention, Site site) {
        return mention.kind() == Mention.Kind.OFFICIAL
                && site.first() == story.previousWord() + 1
                && words.gapBefore(site.first()) == Gap.SPACE
                && story.previous()
                        .filter(office -> office.kind() == Mention.Kind.OFFICIAL)
                        .filter(office -> office.state().equals(mention.state()))
                        .isPresent();
    }

    /** Who is pro-Russian or anti-Houthi is not Russian or a Houthi. */
    private boolean isRefused(Site site) {
        return words.gapBefore(site.first()) == Gap.HYPHEN
                && story.lists().has("refused prefixes", words.key(site.first() - 1));
    }
}
