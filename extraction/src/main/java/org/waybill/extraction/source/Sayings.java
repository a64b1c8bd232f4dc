package org.waybill.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Subjects;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.Speaker.Sort;
import org.waybill.extraction.source.Speech.Kind;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads one verb of speech: who is responsible, whom they cite, who passes it on. */
final class Sayings {
    private static final WordLists WORDS = WordLists.read(Sayings.class, "words.tsv");
    private static final Set<String> CITING = WORDS.of("citing");
    private static final Set<String> HEARSAY = WORDS.of("hearsay");
    private static final Set<String> VIEWS = WORDS.of("view verb");
    private static final Set<String> SURFACES = WORDS.of("surfaces");
    private static final Set<String> PAUSES = WORDS.of("pause");

    private final SpeakerReader speakers;
    private final Standpoints standpoints;

    Sayings(SpeakerReader speakers, Standpoints standpoints) {
        this.speakers = speakers;
        this.standpoints = standpoints;
    }

    /** Whether a verb can speak at all; "citing" only names whose word it is. */
    static Optional<Speech> speech(Word verb) {
        return Speech.of(verb)
                .filter(one -> !(CITING.contains(verb.lemma()) && verb.tag().equals("VBG")));
    }

    /** "is said to have", "was reported": somebody speaks, and nobody says who. */
    static boolean isNobodysWord(Sentence sentence, Word verb) {
        return Links.isVerb(verb) && isAgentless(sentence.tree(), verb, HEARSAY);
    }

    /** "It emerged that": by now a fact that anybody may tell. */
    static boolean isOut(Sentence sentence, Word verb) {
        return SURFACES.contains(verb.lemma())
                && Links.child(sentence.tree(), verb, "nsubj")
                        .filter(subject -> subject.lemma().equals("it"))
                        .isPresent();
    }

    /** "is believed to have": somebody's judgement; the speaker's, where one is named. */
    static boolean isNobodysView(Sentence sentence, Word verb) {
        return Links.isVerb(verb) && isAgentless(sentence.tree(), verb, VIEWS);
    }

    private static boolean isAgentless(Tree tree, Word verb, Set<String> verbs) {
        return verbs.contains(verb.lemma())
                && !verb.relation().equals("acl")
                && Links.child(tree, verb, "auxpass", "nsubjpass").isPresent()
                && Links.child(tree, verb, "agent").isEmpty();
    }

    Optional<Sourced> read(Sentence sentence, Word verb) {
        return speech(verb)
                .filter(speech -> speaks(sentence, verb, speech))
                .flatMap(speech -> chain(sentence, verb, speech))
                .map(sourced -> sourced.on(Occasions.of(sentence, verb)));
    }

    /** Whether what the verb needs stands beside it. */
    private boolean speaks(Sentence sentence, Word verb, Speech speech) {
        Tree tree = sentence.tree();
        return switch (speech.needs()) {
            case NOTHING -> true;
            case CLAUSE -> Links.child(tree, verb, "ccomp").isPresent() || isAside(sentence, verb);
            case FIGURE -> isPutAt(tree, verb);
            case COUNT -> isPutAt(tree, verb) || hasCountedObject(sentence, verb);
            case BODY ->
                says(sentence, verb).stream()
                        .anyMatch(one -> one.sort() == Sort.BODY && one.how() == Speaker.How.NAMED);
            case PAPER -> says(sentence, verb).stream().anyMatch(one -> one.isOf(Set.of(Sort.PAPER, Sort.OUTLET)));
        };
    }

    /** "that Shin mentioned", "reported by Seoul": a clause that says of a number who told it, and nothing further. */
    static boolean isOfFigure(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        boolean tells = speech(verb)
                .filter(one -> one.datesTheSaying() || one.needs() == Speech.Needs.COUNT)
                .isPresent();
        boolean own = Links.isPassive(tree, verb)
                ? Links.child(tree, verb, "agent").isPresent()
                : Links.child(tree, verb, "nsubj").filter(subject -> !subject.tag().startsWith("W")).isPresent();
        return tells && own && Links.child(tree, verb, "ccomp", "xcomp").isEmpty();
    }

    private static boolean isPutAt(Tree tree, Word verb) {
        return Links.children(tree, verb, "prep").stream()
                .anyMatch(at -> Set.of("at", "as").contains(at.lemma()));
    }

    /** "had counted 6,700", "the 6,700 boxes that the ministry counted". */
    private static boolean hasCountedObject(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        Optional<Word> counted = verb.relation().equals("relcl") || verb.relation().equals("acl")
                ? Links.head(tree, verb)
                : Links.child(tree, verb, "dobj");
        return counted.filter(noun -> Stream.concat(
                                Stream.of(noun), Links.children(tree, noun, "nmod", "nummod", "amod").stream())
                        .anyMatch(word -> sentence.figureAt(word).isPresent()))
                .isPresent();
    }

    /** Between commas or behind the last one, with no content of its own: "…, he said, …". */
    static boolean isAside(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        if (Links.child(tree, verb, "ccomp").isPresent() || isWithContent(tree, verb)) {
            return false;
        }
        int first = tree.leftmost(verb.index()).index();
        return (first == 0 && isBefore(tree, verb))
                || tree.words().stream()
                        .filter(word -> word.index() < first)
                        .reduce((one, two) -> two)
                        .filter(word -> PAUSES.contains(word.form()))
                        .isPresent()
                || startsWithPause(tree, verb);
    }

    /** "He added: …" opens the sentence, and a pause follows. */
    private static boolean isBefore(Tree tree, Word verb) {
        return verb.index() + 1 < tree.size()
                && Set.of(",", ":").contains(tree.word(verb.index() + 1).form());
    }

    /** The parser may hang the comma on the verb itself. */
    private static boolean startsWithPause(Tree tree, Word verb) {
        return PAUSES.contains(tree.leftmost(verb.index()).form());
    }

    /** "told reporters" names a listener, "accused Iran" what is said. */
    private static boolean isWithContent(Tree tree, Word verb) {
        if (Links.children(tree, verb, "prep").stream()
                .anyMatch(one -> one.lemma().equals("with"))) {
            return true;
        }
        boolean object = Links.child(tree, verb, "dobj")
                .filter(word -> Links.child(tree, verb, "nsubj").isPresent())
                .isPresent();
        return object && !WORDS.of("with listener").contains(verb.lemma());
    }

    private Optional<Sourced> chain(Sentence sentence, Word verb, Speech speech) {
        List<Speaker> said = says(sentence, verb);
        List<Speaker> cited = cited(sentence, verb);
        List<Speaker> relays = outlets(sentence, verb);
        String path = verb.lemma() + "/subject";
        boolean outlets = said.stream().allMatch(one -> one.sort() == Sort.OUTLET);
        Sourced.Standing standing =
                speech.kind() == Kind.WITNESS || speech.kind() == Kind.SHOW || (speech.kind() == Kind.REACT && outlets)
                        ? Sourced.Standing.WITNESSED
                        : Sourced.Standing.TOLD;
        if (!cited.isEmpty()) {
            return Optional.of(new Sourced(cited, said, path, Sourced.Standing.TOLD).via(relays));
        }
        return standpoint(sentence, verb, said)
                .or(() -> said.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sourced(said, List.of(), path, standing).via(relays)));
    }

    private static List<Speaker> together(List<Speaker> said, List<Speaker> partners) {
        return said.isEmpty()
                ? said
                : Stream.concat(said.stream(), partners.stream()).distinct().toList();
    }

    /** "the outlet reports, according to the ministry": whoever is no outlet is nearer to what is said. */
    private Optional<Sourced> standpoint(Sentence sentence, Word verb, List<Speaker> said) {
        boolean passedOn = said.stream().allMatch(one -> one.sort() == Sort.OUTLET);
        return sentence.tree().children(verb.index()).stream()
                .filter(child -> passedOn || standpoints.cites(child, sentence))
                .flatMap(child -> standpoints.read(sentence, child).stream())
                .filter(found -> found.speakers().stream().anyMatch(one -> one.sort() != Sort.OUTLET))
                .map(found -> found.via(said))
                .findFirst();
    }

    /** The subject of a verb, or the agent of a passive one, and whoever works with it. */
    List<Speaker> says(Sentence sentence, Word verb) {
        return together(subject(sentence, verb), Partners.of(sentence, verb, speakers));
    }

    private List<Speaker> subject(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        if (Links.isPassive(tree, verb) && !CITING.contains(verb.lemma())) {
            return Links.child(tree, verb, "agent")
                    .flatMap(by -> Links.prepositionObject(tree, by))
                    .map(word -> speakers.readAll(sentence, word))
                    .orElseGet(List::of);
        }
        boolean anybody = Speech.of(verb)
                .filter(speech ->
                        speech.kind() != Kind.WITNESS && speech.kind() != Kind.SHOW && speech.kind() != Kind.ACT)
                .isPresent();
        return Nearby.closing(sentence, verb)
                .or(() -> inverted(sentence, verb))
                .or(() -> Nearby.behindTime(sentence, verb))
                .or(() -> Subjects.of(tree, verb).map(Subjects.Subject::word))
                .or(() -> Nearby.subject(sentence, verb))
                .map(word -> anybody ? speakers.readSpeaking(sentence, word) : speakers.readAll(sentence, word))
                .orElseGet(List::of);
    }

    /** "…, said the ministry": behind the verb, the parser may take the speaker for its object. */
    private static Optional<Word> inverted(Sentence sentence, Word verb) {
        boolean own = Links.child(sentence.tree(), verb, "nsubj").isPresent();
        return isAside(sentence, verb) && !own && !WORDS.of("with listener").contains(verb.lemma())
                ? Links.child(sentence.tree(), verb, "dobj").or(() -> Nearby.behind(sentence, verb))
                : Optional.empty();
    }

    /** "citing three sources", "quoted the agency as saying", "citing a paper, which in turn refers to a report". */
    private List<Speaker> cited(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        List<Word> clauses = new ArrayList<>(Links.children(tree, verb, "advcl", "prep", "xcomp", "acl", "conj"));
        if (CITING.contains(verb.lemma()) && !Links.isPassive(tree, verb)) {
            clauses.add(verb);
        }
        return clauses.stream()
                .filter(clause -> CITING.contains(clause.lemma()) || isCitingForm(clause))
                .flatMap(clause -> Links.child(tree, clause, "dobj", "pobj").stream())
                .map(word -> deepest(sentence, word))
                .findFirst()
                .orElseGet(List::of);
    }

    private static boolean isCitingForm(Word clause) {
        return CITING.stream()
                .anyMatch(
                        verb -> clause.form().toLowerCase(java.util.Locale.ROOT).startsWith(verb)
                                && clause.form().endsWith("ing"));
    }

    private List<Speaker> deepest(Sentence sentence, Word word) {
        Tree tree = sentence.tree();
        Optional<Word> further = Links.children(tree, word, "relcl").stream()
                .filter(verb -> WORDS.of("refers").contains(verb.lemma()))
                .flatMap(verb -> Links.children(tree, verb, "dobj", "prep").stream())
                .flatMap(one -> one.relation().equals("dobj")
                        ? Stream.of(one)
                        : Links.prepositionObject(tree, one).stream())
                .filter(one -> SpeakingNoun.of(one).isPresent()
                        || sentence.mentionAt(one).isPresent())
                .findFirst();
        List<Speaker> found =
                further.map(one -> speakers.readAll(sentence, one)).orElseGet(List::of);
        return found.isEmpty() ? speakers.readAll(sentence, word) : found;
    }

    /** "told Reuters", "in remarks carried by Yonhap": outlets that hang on the saying, not on what is said. */
    private List<Speaker> outlets(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        return Links.children(tree, verb, "dobj", "prep", "dative", "nsubj", "advcl").stream()
                .flatMap(part -> tree.subtree(part.index()).stream())
                .filter(word -> sentence.mentionAt(word)
                        .filter(mention -> mention.kind() == org.waybill.extraction.gazetteer.Mention.Kind.MEDIA)
                        .isPresent())
                .flatMap(word -> speakers.read(sentence, word).stream())
                .distinct()
                .toList();
    }
}
