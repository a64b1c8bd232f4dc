package org.waybill.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds the grammatical subject of a verb, also where another clause holds it. */
public final class Subjects {
    /** How many clauses up a subject may be borrowed; real sentences need three. */
    private static final int REACH = 6;

    private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whom");

    private Subjects() {}

    /**
     * A subject and how it was found.
     *
     * @param word the head word of the subject
     * @param path the steps from the verb
     */
    public record Subject(Word word, String path) {
        private Subject by(String step) {
            return new Subject(word, step + "/" + path);
        }
    }

    /** The grammatical subject: of a passive verb, therefore, what is acted on. */
    public static Optional<Subject> of(Tree tree, Word verb) {
        return find(tree, verb, REACH);
    }

    private static Optional<Subject> find(Tree tree, Word verb, int reach) {
        Optional<Word> own = Links.child(tree, verb, "nsubj", "nsubjpass", "csubj");
        if (own.isPresent()) {
            return isRelative(own.get()) ? antecedent(tree, verb) : own.map(word -> new Subject(word, "subject"));
        }
        return reach == 0 || verb.isRoot() ? Optional.empty() : borrowed(tree, verb, reach - 1);
    }

    private static boolean isRelative(Word word) {
        return word.tag().startsWith("W") && RELATIVES.contains(word.lemma());
    }

    private static Optional<Subject> antecedent(Tree tree, Word verb) {
        Word at = Links.firstConjunct(tree, verb);
        return at.relation().equals("relcl")
                ? Links.head(tree, at).map(noun -> new Subject(noun, "relative"))
                : Optional.empty();
    }

    private static Optional<Subject> borrowed(Tree tree, Word verb, int reach) {
        Word head = tree.word(verb.head());
        return switch (verb.relation()) {
            case "conj" -> coordinated(tree, verb, head, reach);
            case "xcomp", "ccomp", "oprd", "acomp" -> controlled(tree, verb, head, reach);
            case "acl", "nmod", "amod", "relcl" -> modified(tree, verb, head, reach);
            case "pcomp" -> gerund(tree, head, reach);
            case "advcl" -> named(tree, verb).or(() -> clause(tree, head, reach));
            default -> Optional.empty();
        };
    }

    private static Optional<Subject> coordinated(Tree tree, Word verb, Word head, int reach) {
        if (!Links.isVerb(head) || Links.isPassive(tree, verb) != Links.isPassive(tree, head)) {
            return voiceChange(tree, verb, head, reach);
        }
        return find(tree, head, reach).map(subject -> subject.by("shared"));
    }

    /** "was built in Iran and hit Kyiv": the surface subject is shared although the voice changes. */
    private static Optional<Subject> voiceChange(Tree tree, Word verb, Word head, int reach) {
        boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.tag())
                || Links.child(tree, verb, "aux", "auxpass").isPresent();
        return Links.isVerb(head) && finite ? find(tree, head, reach).map(s -> s.by("shared")) : Optional.empty();
    }

    /** "accused Tehran of", "asked Russia to": the object acts; "plans to": the subject does. */
    private static Optional<Subject> controlled(Tree tree, Word verb, Word head, int reach) {
        if (verb.relation().equals("ccomp")
                && !verb.tag().equals("VB")
                && !verb.tag().equals("VBG")) {
            return Optional.empty();
        }
        if (head.tag().startsWith("JJ") && !head.isRoot()) {
            return controlled(tree, head, tree.word(head.head()), reach);
        }
        Optional<Word> object = Links.child(tree, head, "dobj");
        if (object.isPresent() && Links.isVerb(head) && !WordSet.MEANS.has(head.lemma())) {
            return object.map(word -> new Subject(word, "control/object"));
        }
        return Links.isVerb(head) ? find(tree, head, reach).map(s -> s.by("control")) : Optional.empty();
    }

    private static Optional<Subject> modified(Tree tree, Word verb, Word noun, int reach) {
        boolean infinitive = Links.children(tree, verb, "aux").stream()
                .anyMatch(aux -> aux.tag().equals("TO"));
        boolean trouble = verb.tag().equals("VBG") && WordSet.TROUBLE.has(noun.lemma());
        return infinitive || trouble
                ? holder(tree, noun, reach)
                : doer(tree, verb, noun).or(() -> Optional.of(new Subject(noun, "modifies")));
    }

    private static Optional<Subject> clause(Tree tree, Word head, int reach) {
        return Links.isVerb(head) ? find(tree, head, reach).map(s -> s.by("clause")) : Optional.empty();
    }

    /** "spoke of the chance of Moscow giving jets": the name right before the gerund, wherever the parser hangs it. */
    private static Optional<Subject> named(Tree tree, Word verb) {
        return Optional.of(verb)
                .filter(gerund -> gerund.tag().equals("VBG") && gerund.index() > 0)
                .map(gerund -> tree.word(gerund.index() - 1))
                .filter(name -> name.tag().startsWith("NNP") && name.relation().equals("pobj"))
                .filter(name -> tree.word(name.head()).lemma().equals("of"))
                .map(name -> new Subject(name, "gerund"));
    }

    /** "no sign of Tehran supplying missiles": who stands right before the gerund does it, not the sign. */
    private static Optional<Subject> doer(Tree tree, Word verb, Word noun) {
        return verb.tag().equals("VBG")
                ? Links.children(tree, noun, "prep").stream()
                        .filter(of -> of.lemma().equals("of") && of.index() < verb.index())
                        .flatMap(of -> Links.prepositionObject(tree, of).stream())
                        .filter(word -> word.index() == verb.index() - 1)
                        .map(word -> new Subject(word, "gerund"))
                        .findFirst()
                : Optional.empty();
    }

    /** "its plan to send": who holds the noun, or who acts on it. */
    private static Optional<Subject> holder(Tree tree, Word noun, int reach) {
        Optional<Word> poss = Links.child(tree, noun, "poss");
        if (poss.isPresent()) {
            return poss.map(word -> new Subject(word, "holder"));
        }
        return Links.governingVerb(tree, noun)
                .flatMap(verb -> find(tree, verb, reach))
                .map(subject -> subject.by("holder"));
    }

    /** "accused of supplying", "in exchange for giving". */
    private static Optional<Subject> gerund(Tree tree, Word preposition, int reach) {
        Optional<Word> governor = Links.head(tree, preposition);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        Word above = governor.get();
        Optional<Word> blamer = blamer(tree, preposition, above);
        Optional<Word> object = punished(tree, preposition, above).or(() -> blamer.flatMap(verb -> blamed(tree, verb)));
        if (object.isEmpty() && blamer.isEmpty() && !Links.isVerb(above)) {
            return holder(tree, above, reach).map(subject -> subject.by("gerund"));
        }
        return object.isPresent()
                ? object.map(word -> new Subject(word, "control/object"))
                : find(tree, blamer.orElse(above), reach).map(subject -> subject.by("gerund"));
    }

    /** "accuse of", "punish for", also where the parser hangs the preposition on a noun behind the verb. */
    private static Optional<Word> blamer(Tree tree, Word preposition, Word above) {
        if (preposition.lemma().equals("of")) {
            return Optional.of(above).filter(Links::isVerb);
        }
        return Optional.of(above)
                .filter(Links::isVerb)
                .or(() -> Links.governingVerb(tree, above))
                .filter(verb ->
                        Set.of("for", "with").contains(preposition.lemma()) && WordSet.BLAMING.has(verb.lemma()));
    }

    private static Optional<Word> blamed(Tree tree, Word verb) {
        return Links.children(tree, verb, "dative").stream()
                .filter(word -> word.tag().startsWith("NN"))
                .findFirst()
                .or(() -> Links.child(tree, verb, "dobj"));
    }

    /** "slapped sanctions on a broker for arming": the deed is of whoever is punished for it. */
    private static Optional<Word> punished(Tree tree, Word preposition, Word above) {
        if (!preposition.lemma().equals("for")) {
            return Optional.empty();
        }
        if (above.tag().startsWith("NNP")) {
            return Optional.of(above);
        }
        List<Word> near = new ArrayList<>(Links.children(tree, above, "dobj", "nsubjpass"));
        near.add(above);
        return near.stream().anyMatch(word -> WordSet.PUNISHMENT.has(word.lemma()))
                ? near.stream()
                        .flatMap(word -> Links.children(tree, word, "prep").stream())
                        .filter(on -> Set.of("on", "against").contains(on.lemma()))
                        .flatMap(on -> Links.prepositionObject(tree, on).stream())
                        .findFirst()
                : Optional.empty();
    }
}
