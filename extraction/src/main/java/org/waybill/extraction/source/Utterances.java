package org.waybill.extraction.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Subjects;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds within one sentence on whose word an event in it stands. */
final class Utterances {
    private static final WordLists WORDS = WordLists.read(Utterances.class, "words.tsv");
    private static final Set<String> STATEMENTS = WORDS.of("statement noun");
    private static final Set<String> AS = WORDS.of("as");
    private static final Set<String> HEARSAY_ADVERBS = WORDS.of("hearsay adverb");
    private static final Set<String> PUTS_OUT = WORDS.of("puts out");
    private static final Set<String> ASKS = WORDS.of("asks");
    private static final Set<String> THIS = WORDS.of("this");
    private static final Set<String> PRESENTED = WORDS.of("presented");
    static final String PATH_PRESENTED = "presented";
    /** A label is short, in words; what is longer before a colon is a clause. */
    private static final int LABEL = 12;

    private static final Set<String> NOT_CONTENT = Set.of("nsubj", "agent", "csubj", "vocative");
    private static final Set<String> ASIDES = Set.of("parataxis", "conj", "dep", "ccomp", "advcl", "xcomp", "relcl");

    private final SpeakerReader speakers;
    private final Standpoints standpoints;
    private final Sayings sayings;

    Utterances(SpeakerReader speakers) {
        this.speakers = speakers;
        this.standpoints = new Standpoints(speakers);
        this.sayings = new Sayings(speakers, standpoints);
    }

    /**
     * What the sentence itself says of an event's source.
     *
     * @param sourced the speakers, if any
     * @param nobodys whether the sentence says that somebody says so, and not who: "is said to have"
     */
    record Voice(Optional<Sourced> sourced, boolean nobodys) {}

    /** Climbs from the event to the root; the nearest speaker is responsible, whoever is further up passes it on. */
    Voice over(Sentence sentence, Word predicate) {
        Tree tree = sentence.tree();
        Optional<Sourced> nearest = Optional.empty();
        Optional<Word> from = Optional.empty();
        Optional<Word> at = Optional.of(predicate);
        boolean nobodys = isHearsayAdverb(tree, predicate);
        Optional<Sourced> told = figure(sentence, predicate);
        if (told.isPresent()) {
            return new Voice(told, false);
        }
        while (at.isPresent()) {
            Word word = at.get();
            if (nearest.isEmpty() && from.isPresent() && Sayings.isNobodysWord(sentence, word)) {
                return new Voice(Optional.empty(), true);
            }
            nobodys |= from.isPresent() && Sayings.isNobodysView(sentence, word);
            boolean beside =
                    from.filter(below -> below.relation().equals("conj")).isPresent();
            Optional<Sourced> here = at(sentence, word, from);
            nearest = nearest.isEmpty() ? here : Optional.of(beside ? nearest.get() : further(nearest.get(), here));
            from = at;
            at = Links.head(tree, word);
        }
        Optional<Sourced> found = nearest.or(() -> closing(sentence)).or(() -> announced(sentence, predicate));
        return new Voice(found, found.isEmpty() && nobodys);
    }

    /** "the 6,700 containers that the minister mentioned": whoever told of a number is its source, not who recalls it. */
    private Optional<Sourced> figure(Sentence sentence, Word noun) {
        boolean counted = Links.children(sentence.tree(), noun, "nmod", "nummod", "amod").stream()
                .anyMatch(word -> sentence.figureAt(word).isPresent());
        return counted && noun.tag().startsWith("NN")
                ? Links.children(sentence.tree(), noun, "relcl", "acl").stream()
                        .filter(verb -> Sayings.isOfFigure(sentence, verb))
                        .flatMap(verb -> sayings.read(sentence, verb).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The subject of a verb that is only here known to say something, with whoever tells of it as relays. */
    Optional<Sourced> teller(Sentence sentence, Word verb) {
        List<Speaker> own = sayings.says(sentence, verb);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Sourced told = Sourced.of(own, verb.lemma() + "/subject").on(Occasions.ofTelling(sentence, verb));
        return Optional.of(over(sentence, verb)
                .sourced()
                .map(above -> told.via(above.relays()).via(above.speakers()))
                .orElse(told));
    }

    private static boolean isHearsayAdverb(Tree tree, Word predicate) {
        return Links.children(tree, predicate, "advmod").stream()
                .anyMatch(adverb -> HEARSAY_ADVERBS.contains(adverb.lemma()));
    }

    /** Whoever tells what the nearest speaker said passes it on; whoever tells what his own people found says it. */
    private static Sourced further(Sourced nearest, Optional<Sourced> further) {
        if (further.isEmpty()) {
            return nearest;
        }
        Sourced above = further.get();
        boolean outlets = above.speakers().stream().allMatch(one -> one.sort() == Speaker.Sort.OUTLET);
        boolean yields = nearest.standing() == Sourced.Standing.WITNESSED
                && !outlets
                && nearest.speakers().stream().allMatch(one -> one.how() == Speaker.How.DESCRIBED);
        return yields
                ? above.via(nearest.relays())
                : nearest.via(above.relays()).via(above.speakers());
    }

    /** "dismissed it: …", "Seoul: …": what stands behind a colon is said by who stands before it. */
    private Optional<Sourced> announced(Sentence sentence, Word predicate) {
        Optional<Word> colon = sentence.tree().words().stream()
                .filter(word -> word.form().equals(":") && word.index() < predicate.index())
                .findFirst();
        return colon.flatMap(mark -> sentence.tree().words().stream()
                .filter(verb -> verb.index() < mark.index())
                .flatMap(verb -> sayings.read(sentence, verb).stream())
                .findFirst()
                .or(() -> label(sentence)));
    }

    /** "A presidential adviser: …", with no verb before the colon. */
    private Optional<Sourced> label(Sentence sentence) {
        List<Word> before = sentence.tree().words().stream()
                .takeWhile(word -> !word.form().equals(":"))
                .toList();
        boolean line = before.size() < LABEL
                && before.size() < sentence.tree().size()
                && before.stream().noneMatch(Links::isVerb);
        return before.stream()
                .filter(word -> line && word.tag().startsWith("NN") && !sentence.isTime(word))
                .filter(word -> !word.relation().equals("compound"))
                .filter(word -> !ASKS.contains(word.lemma().toLowerCase(Locale.ROOT)))
                .map(word -> speakers.read(sentence, word))
                .filter(found -> !found.isEmpty())
                .reduce((one, two) -> two)
                .map(found -> Sourced.of(found, "label"));
    }

    /** "The source is …", "The disclosure was made by …". */
    private Optional<Sourced> presented(Sentence sentence) {
        Tree tree = sentence.tree();
        Word root = tree.root();
        boolean ofSource = Links.child(tree, root, "nsubj", "nsubjpass")
                .filter(subject -> PRESENTED.contains(subject.lemma()))
                .isPresent();
        boolean ofThis = Links.children(tree, root, "dobj", "advmod", "nsubjpass", "nsubj").stream()
                .anyMatch(word -> THIS.contains(word.lemma())
                        && tree.children(word.index()).isEmpty());
        if (ofThis && Sayings.speech(root).isPresent()) {
            return sayings.read(sentence, root)
                    .map(said ->
                            new Sourced(said.speakers(), said.relays(), PATH_PRESENTED, said.standing(), said.said()));
        }
        return Links.child(tree, root, "attr", "agent")
                .filter(word -> ofSource
                        && (root.lemma().equals("be") || word.relation().equals("agent")))
                .flatMap(word ->
                        word.relation().equals("agent") ? Links.prepositionObject(tree, word) : Optional.of(word))
                .map(word -> speakers.readAll(sentence, word))
                .filter(found -> !found.isEmpty())
                .map(found -> Sourced.of(found, PATH_PRESENTED));
    }

    private Optional<Sourced> at(Sentence sentence, Word word, Optional<Word> from) {
        boolean content = from.isEmpty()
                || (!NOT_CONTENT.contains(from.get().relation()) && !isApart(sentence.tree(), from.get(), word));
        Optional<Sourced> own = content ? sayings.read(sentence, word) : Optional.empty();
        return own.or(() -> aside(sentence, word))
                .or(() -> standpoint(sentence, word))
                .or(() -> from.flatMap(below -> statement(sentence, word, below)));
    }

    /** "Half went in May; before that the ministry had counted 6,700": the speaker speaks for his own clause. */
    private static boolean isApart(Tree tree, Word below, Word verb) {
        return below.index() < verb.index()
                && tree.words().subList(below.index(), verb.index()).stream()
                        .anyMatch(word -> word.form().equals(";"));
    }

    /** "Italy sent rifles, and Qatar promised fuel": who promises something of his own does not speak for the other. */
    private static boolean isClauseBeside(Tree tree, Word verb) {
        return verb.relation().equals("conj")
                && Links.child(tree, verb, "nsubj").isPresent()
                && Links.child(tree, verb, "dobj")
                        .filter(thing ->
                                thing.index() > verb.index() && thing.tag().startsWith("NN"))
                        .isPresent();
    }

    /** "…, he said, …", "…, as Reuters reported": hangs on the clause it speaks for. */
    private Optional<Sourced> aside(Sentence sentence, Word word) {
        return sentence.tree().children(word.index()).stream()
                .filter(child -> ASIDES.contains(child.relation()))
                .filter(child -> Sayings.speech(child).isPresent() && !isClauseBeside(sentence.tree(), child))
                .filter(child -> isAs(sentence, child)
                        || (!Set.of("advcl", "relcl").contains(child.relation()) && Sayings.isAside(sentence, child)))
                .flatMap(child -> sayings.read(sentence, child).stream())
                .findFirst();
    }

    private static boolean isAs(Sentence sentence, Word verb) {
        return Links.children(sentence.tree(), verb, "mark", "advmod").stream()
                .anyMatch(mark -> AS.contains(mark.lemma()));
    }

    private Optional<Sourced> standpoint(Sentence sentence, Word word) {
        return sentence.tree().children(word.index()).stream()
                .flatMap(child -> standpoints.read(sentence, child).stream())
                .findFirst();
    }

    /** "Seoul's claim that", "evidence from the panel of": the noun's owner says so. */
    private Optional<Sourced> statement(Sentence sentence, Word noun, Word from) {
        boolean content =
                Set.of("acl", "ccomp", "appos", "relcl", "prep", "dep").contains(from.relation());
        if (!content || !noun.tag().startsWith("NN") || !STATEMENTS.contains(noun.lemma())) {
            return Optional.empty();
        }
        List<Speaker> owners = speakers.owners(sentence, noun);
        Optional<Sourced> found =
                owners.isEmpty() ? putOut(sentence, noun) : Optional.of(Sourced.of(owners, noun.lemma() + "/owner"));
        return found.map(sourced -> sourced.on(Occasions.of(sentence, noun)));
    }

    /** "released evidence of", "holds information that": whoever has the paper speaks from it. */
    private Optional<Sourced> putOut(Sentence sentence, Word noun) {
        return Links.head(sentence.tree(), noun)
                .filter(verb -> noun.relation().equals("dobj") && PUTS_OUT.contains(verb.lemma()))
                .flatMap(verb -> Subjects.of(sentence.tree(), verb))
                .map(subject -> speakers.readAll(sentence, subject.word()))
                .filter(found -> !found.isEmpty())
                .map(found -> Sourced.of(found, noun.lemma() + "/put out"));
    }

    /** A speaker behind the last comma speaks for the whole sentence, wherever the parser hung him. */
    private Optional<Sourced> closing(Sentence sentence) {
        Tree tree = sentence.tree();
        List<Word> asides = tree.words().stream()
                .filter(verb -> Sayings.speech(verb).isPresent() && Sayings.isAside(sentence, verb))
                .filter(verb -> !Set.of("relcl", "acl").contains(verb.relation()))
                .filter(verb -> tree.rightmost(verb.index()).index() >= tree.size() - 3)
                .toList();
        return asides.stream()
                .flatMap(verb -> sayings.read(sentence, verb).stream())
                .findFirst()
                .or(() -> Nearby.disguised(sentence)
                        .map(word -> speakers.readAll(sentence, word))
                        .filter(found -> !found.isEmpty())
                        .map(found -> withPartner(sentence, found))
                        .map(found -> new Sourced(found, List.of(), "closing", Sourced.Standing.WITNESSED)));
    }

    private static List<Speaker> withPartner(Sentence sentence, List<Speaker> found) {
        return Stream.concat(
                        found.stream(),
                        Nearby.disguisedPartner(sentence).stream()
                                .filter(span -> found.stream()
                                        .noneMatch(one -> one.span().overlaps(span)))
                                .map(span -> SpeakerReader.body(sentence, span)))
                .toList();
    }

    /** On whose word the sentence as a whole stands, which is who goes on speaking in the next one. */
    Optional<Sourced> main(Sentence sentence) {
        Tree tree = sentence.tree();
        List<Word> clauses = tree.roots().stream()
                .flatMap(root -> Links.coordinated(tree, root).stream())
                .toList();
        Optional<Sourced> latest = clauses.stream()
                .flatMap(clause -> deepest(sentence, clause).stream())
                .reduce((one, two) -> two);
        return presented(sentence)
                .or(() -> latest)
                .or(() -> closing(sentence))
                .or(() -> label(sentence))
                .or(() -> tree.words().stream()
                        .flatMap(word -> standpoints.read(sentence, word).stream())
                        .findFirst());
    }

    /** "the lawmaker said the agency counted": the agency goes on. */
    private Optional<Sourced> deepest(Sentence sentence, Word clause) {
        Optional<Sourced> own = at(sentence, clause, Optional.empty());
        Optional<Sourced> inner = Links.children(sentence.tree(), clause, "ccomp").stream()
                .filter(one -> Sayings.speech(one).isPresent() && !Sayings.isAside(sentence, one))
                .flatMap(one -> deepest(sentence, one).stream())
                .findFirst();
        return own.isPresent() && inner.isPresent() ? Optional.of(further(inner.get(), own)) : inner.or(() -> own);
    }

    /** Who made the paper that a lead only describes, as the next sentences tell; nobody where they do not. */
    List<Speaker> makers(Speaker lead, Sentence first, List<Sentence> next) {
        return new Papers(speakers, sayings).makers(lead, first, next);
    }

    /** Everybody who speaks anywhere in the sentence, in order. */
    List<Sourced> all(Sentence sentence) {
        return sentence.tree().words().stream()
                .flatMap(word ->
                        Stream.concat(sayings.read(sentence, word).stream(), standpoints.read(sentence, word).stream()))
                .toList();
    }
}
