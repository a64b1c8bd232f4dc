package org.waybill.corroboration.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Words that describe somebody, taken apart: what stands before the first preposition, and what behind it.
 *
 * @param core what stands before the first preposition, words that change nothing left out
 * @param rest what follows, the prepositions among it
 * @param hidden whether a word says that nobody is named
 */
record Description(List<Lexicon.Part> core, List<Lexicon.Part> rest, boolean hidden) {

    static Description of(List<Lexicon.Part> parts) {
        List<Lexicon.Part> kept = new ArrayList<>();
        for (Lexicon.Part part : parts) {
            if (is(part, Words.List.APART)) {
                kept.clear();
            } else if (!is(part, Words.List.MODIFIER) && !is(part, Words.List.HIDDEN)) {
                kept.add(part);
            }
        }
        boolean hidden = parts.stream().anyMatch(part -> is(part, Words.List.HIDDEN));
        int link = 0;
        while (link < kept.size() && !(link > 0 && isLink(kept.get(link)))) {
            link++;
        }
        return new Description(kept.subList(0, link), kept.subList(link, kept.size()), hidden);
    }

    static boolean is(Lexicon.Part part, Words.List list) {
        return part.isWord(Words.key(list));
    }

    private static boolean isLink(Lexicon.Part part) {
        return Stream.of(Words.List.OF, Words.List.BY, Words.List.IN, Words.List.TO, Words.List.TOPIC)
                .anyMatch(list -> is(part, list));
    }

    /** Whether the noun that the others describe is of a list. */
    boolean isHeadedBy(Words.List list) {
        return !core.isEmpty() && is(core.get(core.size() - 1), list);
    }

    /** Whether the noun that the others describe stands in a table of offices or of words. */
    boolean isDescribed() {
        return core.stream().anyMatch(part -> part.is(Mention.Sort.OFFICE) || part.is(Mention.Sort.WORD));
    }

    /** Whether it is written like a name and has words that no table knows. */
    boolean isProper() {
        boolean unknown = core.stream().anyMatch(Description::isUnknownName);
        boolean head =
                !core.isEmpty() && core.get(core.size() - 1).words().get(0).capital();
        return unknown && (head || !isDescribed());
    }

    private static boolean isUnknownName(Lexicon.Part part) {
        return part.mention().isEmpty() && part.words().get(0).capital();
    }

    /** Whether anything in it is written like a name and in no table. */
    boolean hasUnknownName() {
        return core.stream().anyMatch(Description::isUnknownName);
    }

    /** Whether every word of it stands in a table for a state. */
    boolean isStateOnly() {
        return core.stream()
                .allMatch(part -> part.mention().filter(Mention::tellsState).isPresent());
    }

    /** Whether it begins with the trade of somebody whose name follows: "reporter Jane Roe". */
    boolean isTitled(Words.List list) {
        return core.size() > 1 && is(core.get(0), list) && isUnknownName(core.get(core.size() - 1));
    }

    /** Whether it is somebody's title with the name behind it: "Defence Minister Jane Roe". */
    boolean isHolder(Predicate<String> official) {
        int name = core.size();
        while (name > 0 && isUnknownName(core.get(name - 1))) {
            name--;
        }
        if (name == 0 || name == core.size() || !core.get(name - 1).is(Mention.Sort.OFFICE)) {
            return false;
        }
        List<Names.Token> title = core.get(name - 1).words();
        return official.test(Names.join(title.subList(title.size() - 1, title.size())));
    }

    /** "Daily Ledger" has its trade in its name; "the Ledger newspaper" has not. */
    boolean isWrittenAsName() {
        return rest.isEmpty()
                && core.size() > 1
                && hasUnknownName()
                && core.stream().flatMap(part -> part.words().stream()).allMatch(Names.Token::capital);
    }

    /** The words written like a name that no table knows, as one text; empty for none. */
    String unknownName() {
        return String.join(
                " ",
                Stream.concat(core.stream(), rest.stream())
                        .filter(Description::isUnknownName)
                        .map(part -> Names.join(part.words()))
                        .toList());
    }

    /** The last mention of a sort before the preposition, else the first behind it that the matter is not named with. */
    Optional<Mention> mention(Mention.Sort sort, boolean matterToo) {
        return last(core, sort).or(() -> owners(matterToo)
                .filter(part -> part.is(sort))
                .findFirst()
                .flatMap(Lexicon.Part::mention));
    }

    private static Optional<Mention> last(List<Lexicon.Part> parts, Mention.Sort sort) {
        return parts.stream()
                .filter(part -> part.is(sort))
                .reduce((one, other) -> other)
                .flatMap(Lexicon.Part::mention);
    }

    /** What tells a state: before the head; else behind "of"; else where they sit. Several where the text names several. */
    List<Mention> states() {
        List<Mention> own = telling(core.stream());
        if (!own.isEmpty()) {
            return own;
        }
        List<Mention> of = telling(behind(part -> is(part, Words.List.OF) || is(part, Words.List.BY)));
        return of.isEmpty() ? telling(owners(false)) : of;
    }

    private static List<Mention> telling(Stream<Lexicon.Part> parts) {
        return parts.flatMap(part -> part.mention().stream())
                .filter(Mention::tellsState)
                .toList();
    }

    /** What follows a preposition of some sort, up to the next one. */
    private Stream<Lexicon.Part> behind(Predicate<Lexicon.Part> preposition) {
        return rest.stream().dropWhile(part -> !preposition.test(part)).skip(1).takeWhile(part -> !isLink(part));
    }

    private Stream<Lexicon.Part> owners(boolean matterToo) {
        return rest.stream().takeWhile(part -> matterToo || !is(part, Words.List.TOPIC));
    }

    /** The place within a state that is named; empty for none. */
    String place() {
        return Stream.concat(core.stream(), owners(false))
                .flatMap(part -> part.mention().stream())
                .filter(mention -> mention.sort() == Mention.Sort.PLACE)
                .map(Mention::place)
                .findFirst()
                .orElse("");
    }
}
