package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Arguments of a verb that the parser files under something else, or that stand inside a set phrase. */
final class HiddenArguments {
    private final Tree tree;
    private final Word verb;
    private final List<Argument> found;

    HiddenArguments(Tree tree, Word verb, List<Argument> found) {
        this.tree = tree;
        this.verb = verb;
        this.found = found;
    }

    void collect() {
        particle();
        new DoubleObject(tree, verb, found).collect();
        new HeavyObject(tree, verb, found).collect();
        smallClause();
        departure();
        there();
        scene();
        bareSubject();
        own();
        objects().forEach(this::content);
        List.copyOf(found).forEach(this::holder);
        purposes();
        gift();
        made();
        causer();
        user();
    }

    private List<Word> objects() {
        return found.stream()
                .filter(argument -> argument.function().equals("object"))
                .map(Argument::word)
                .toList();
    }

    /** "passed on technology", "flew in 40 trucks": what looks like a preposition's noun is the object. */
    private void particle() {
        Links.children(tree, verb, "prep", "prt").stream()
                .filter(word -> word.index() == verb.index() + 1)
                .filter(word -> WordSet.PARTICLE.has(verb.lemma() + " " + word.lemma()))
                .flatMap(word -> Links.child(tree, word, "pobj").stream())
                .forEach(word -> add("object", word, "particle/object"));
    }

    /** "let the Houthis have missiles", "made missiles available to Moscow". */
    private void smallClause() {
        if (!WordSet.LETTING.has(verb.lemma())) {
            return;
        }
        for (Word inner : Links.children(tree, verb, "ccomp", "xcomp", "oprd", "acomp")) {
            boolean having = inner.lemma().equals("have");
            Links.child(tree, inner, "nsubj")
                    .ifPresent(word -> add(having ? "dative" : "object", word, "small clause/subject"));
            Links.child(tree, inner, "dobj").ifPresent(word -> add("object", word, "small clause/object"));
            Links.children(tree, inner, "prep").forEach(preposition -> Links.prepositionObject(tree, preposition)
                    .ifPresent(word -> add(preposition.lemma(), word, "small clause/" + preposition.lemma())));
        }
    }

    /** "Fuel reached the RSF": a bare noun at the front may be taken for a measure. */
    private void bareSubject() {
        if (found.stream().noneMatch(argument -> argument.function().equals("subject"))
                && Links.child(tree, verb, "nsubj", "nsubjpass").isEmpty()) {
            Links.children(tree, verb, "npadvmod").stream()
                    .filter(word -> word.index() < verb.index())
                    .forEach(word -> add("subject", word, "bare/subject"));
            swallowed().ifPresent(word -> add("subject", word, "bare/subject"));
        }
    }

    /** "On our count Pyongyang had sent": the parser takes the subject for the end of the phrase before it. */
    private Optional<Word> swallowed() {
        List<Word> verbs = Links.children(tree, verb, "aux", "auxpass");
        Word first = verbs.isEmpty() ? verb : verbs.get(0);
        boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(first.tag());
        boolean main = verb.isRoot() || Set.of("ccomp", "advcl").contains(verb.relation());
        return first.index() > 0 && first.index() <= verb.index() && finite && main && !Links.isPassive(tree, verb)
                ? Optional.of(tree.word(first.index() - 1))
                        .filter(name -> name.tag().startsWith("NNP")
                                && Set.of("pobj", "appos").contains(name.relation()))
                : Optional.empty();
    }

    /** "trains its own pilots". */
    private void own() {
        objects().stream()
                .filter(word -> Links.child(tree, word, "poss")
                        .filter(poss -> poss.tag().equals("PRP$"))
                        .isPresent())
                .forEach(word -> add("own", word, "object/poss"));
    }

    /** "left Nampo for China". */
    private void departure() {
        if (WordSet.DEPARTING.has(verb.lemma())) {
            Links.children(tree, verb, "dobj").forEach(word -> add("from", word, "departure"));
        }
    }

    /** "unloaded at Port Sudan": where it ends, unless another verb says that it went on. */
    private void there() {
        if (Links.children(tree, verb, "conj").stream().noneMatch(Links::isVerb)) {
            Links.children(tree, verb, "prep").stream()
                    .filter(preposition -> Set.of("at", "in").contains(preposition.lemma()))
                    .forEach(preposition -> Links.prepositionObject(tree, preposition)
                            .ifPresent(word -> add("there", word, preposition.lemma())));
        }
    }

    /** "trained three battalions in Somalia": where it was done to them. */
    private void scene() {
        if (!Links.isPassive(tree, verb) && !objects().isEmpty()) {
            Links.children(tree, verb, "prep").stream()
                    .filter(preposition -> Set.of("at", "in").contains(preposition.lemma()))
                    .forEach(preposition -> Links.prepositionObject(tree, preposition)
                            .ifPresent(word -> add("scene", word, preposition.lemma())));
        }
    }

    /** "took delivery of 20 drones", "wants access to know-how": the goods hang on the phrase's noun. */
    private void content(Word noun) {
        Links.children(tree, noun, "prep").stream()
                .filter(preposition -> Set.of("of", "to").contains(preposition.lemma()))
                .forEach(preposition -> Links.prepositionObject(tree, preposition)
                        .ifPresent(word -> add("content", word, "object/" + preposition.lemma())));
        Links.children(tree, verb, "prep").stream()
                .filter(place -> place.index() > noun.index())
                .flatMap(place -> HeavyObject.contentsBehind(tree, place).stream())
                .forEach(word -> add("content", word, "object/of"));
    }

    /** "at the disposal of the RSF", "into M23's hands": whose they are is who gets. */
    private void holder(Argument argument) {
        Word noun = argument.word();
        if (!WordSet.HOLDER.has(noun.lemma())) {
            return;
        }
        Links.child(tree, noun, "poss").ifPresent(word -> add("holder", word, argument.path() + "/poss"));
        Links.children(tree, noun, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("of"))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .forEach(word -> add("holder", word, argument.path() + "/of"));
    }

    /** "helped the North build satellites": what somebody is helped to make. */
    private void purposes() {
        for (Word made : Links.children(tree, verb, "xcomp", "ccomp", "advcl")) {
            if (WordSet.MAKING.has(made.lemma())) {
                Links.child(tree, made, "nsubj").ifPresent(word -> add("object", word, "purpose/subject"));
                Links.child(tree, made, "dobj").ifPresent(word -> add("purpose", word, "purpose/object"));
            }
        }
    }

    /** "received 20 trucks, a gift of France": who gives stands beside the goods. */
    private void gift() {
        List.copyOf(found).stream()
                .filter(argument -> Set.of("object", "content").contains(argument.function()))
                .flatMap(argument -> tree.subtree(argument.word().index()).stream())
                .filter(word -> word.relation().equals("appos") && WordSet.GIFT.has(word.lemma()))
                .flatMap(gift -> Links.children(tree, gift, "prep").stream())
                .filter(preposition -> Set.of("of", "from", "by").contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .distinct()
                .forEach(word -> add("from", word, "apposition"));
    }

    /** "were made in Serbia and exported to Libya": where they were made they set out. */
    private void made() {
        boolean second = verb.relation().equals("conj") && !verb.isRoot() && Links.isPassive(tree, verb);
        if (second && WordSet.BUILDING.has(tree.word(verb.head()).lemma())) {
            Links.children(tree, tree.word(verb.head()), "prep").stream()
                    .filter(in -> in.lemma().equals("in") && in.index() < verb.index())
                    .flatMap(in -> Links.prepositionObject(tree, in).stream())
                    .forEach(word -> add("from", word, "made/in"));
        }
    }

    /** "had weapons flown to Chad": whoever has it done does it, unless the text says from whom they come. */
    private void causer() {
        boolean participle = verb.tag().equals("VBN") && Set.of("acl", "ccomp").contains(verb.relation());
        if (!participle || WordSet.HANDING.has(verb.lemma())) {
            return;
        }
        Word above = tree.word(verb.head());
        Optional<Word> goods = Links.isVerb(above) ? Links.child(tree, verb, "nsubj", "nsubjpass") : Optional.of(above);
        Optional<Word> have = (Links.isVerb(above) ? Optional.of(above) : Links.head(tree, above))
                .filter(word -> Set.of("have", "get").contains(word.lemma()));
        boolean told = found.stream()
                .filter(argument -> goods.filter(argument.word()::equals).isEmpty())
                .anyMatch(argument -> Set.of("subject", "from", "by").contains(argument.function()));
        boolean sent =
                found.stream().anyMatch(argument -> Set.of("to", "into", "for").contains(argument.function()));
        if (!told && sent) {
            have.flatMap(word -> Subjects.of(tree, word))
                    .ifPresent(subject -> add("subject", subject.word(), "causer/" + subject.path()));
        }
    }

    /** "uses missiles supplied by Iran": who has them is whom they were supplied. */
    private void user() {
        boolean given = found.stream()
                .anyMatch(argument -> Set.of("to", "into", "for", "dative").contains(argument.function()));
        if (verb.tag().equals("VBN") && verb.relation().equals("acl") && !given) {
            Links.head(tree, verb)
                    .filter(goods -> goods.relation().equals("dobj"))
                    .flatMap(goods -> Links.head(tree, goods))
                    .filter(having -> WordSet.HAVING.has(having.lemma()))
                    .flatMap(having -> Subjects.of(tree, having))
                    .ifPresent(subject -> add("holder", subject.word(), "user/" + subject.path()));
        }
    }

    private void add(String function, Word word, String path) {
        found.add(new Argument(function, word, path));
    }
}
