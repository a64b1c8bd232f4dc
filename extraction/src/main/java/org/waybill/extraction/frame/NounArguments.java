package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.sentence.Links;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** The arguments of a noun that names an event: "Pyongyang's transfer of shells to Russia". */
final class NounArguments {
    private final Tree tree;
    private final Word noun;
    private final List<Argument> found;

    NounArguments(Tree tree, Word noun, List<Argument> found) {
        this.tree = tree;
        this.noun = noun;
        this.found = found;
    }

    void collect() {
        Links.child(tree, noun, "poss").ifPresent(word -> add("poss", word, "poss"));
        Links.children(tree, noun, "compound", "nmod", "amod", "advmod").forEach(this::modifier);
        Links.children(tree, noun, "prep", "agent").forEach(preposition -> preposition(preposition, ""));
        contents().forEach(this::lowPrepositions);
        contentsBehind();
        onTheWay();
        putAt();
        lightVerb();
        highPrepositions();
        relativeClause();
        being();
    }

    /** "Pyongyang is Moscow's main supplier", "emerged as a source": who has the role that the noun names. */
    private void being() {
        Optional<Word> head = Links.head(tree, noun);
        if (head.isEmpty()) {
            return;
        }
        switch (noun.relation()) {
            case "appos" -> add("being", head.get(), "apposition");
            case "attr", "oprd", "dobj" -> role(head.get());
            case "pobj" ->
                Links.head(tree, head.get())
                        .filter(verb -> head.get().lemma().equals("as") && Links.isVerb(verb))
                        .ifPresent(this::role);
            default -> {}
        }
        Links.child(tree, noun, "appos").ifPresent(word -> add("being", word, "apposition"));
        Links.child(tree, noun, "nsubj").ifPresent(word -> add("being", word, "subject"));
    }

    private void role(Word verb) {
        boolean subject =
                WordSet.ROLE.has(verb.lemma()) || (WordSet.NAMING.has(verb.lemma()) && Links.isPassive(tree, verb));
        if (subject) {
            subject(verb).ifPresent(word -> add("being", word, "role/" + verb.lemma()));
        } else if (WordSet.NAMING.has(verb.lemma())) {
            Links.child(tree, verb, "dobj", "nsubj")
                    .filter(word -> word.index() > verb.index() && word.index() != noun.index())
                    .ifPresent(word -> add("being", word, "role/" + verb.lemma()));
        }
    }

    private void modifier(Word word) {
        add("compound", word, "compound");
        add("adjective", word, "adjective");
    }

    /** What the event is about: "sale of drones", "contract for drones". */
    private List<Word> contents() {
        return Links.children(tree, noun, "prep").stream()
                .filter(preposition -> Set.of("of", "for", "over").contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .toList();
    }

    /** "the sale to Libya of 20 jets". */
    private void contentsBehind() {
        List<Word> sides = Links.children(tree, noun, "prep", "agent");
        if (sides.stream().noneMatch(side -> side.lemma().equals("of"))) {
            sides.stream()
                    .flatMap(side -> HeavyObject.contentsBehind(tree, side).stream())
                    .toList()
                    .forEach(word -> add("of", word, "behind the name/of"));
        }
    }

    private void preposition(Word preposition, String path) {
        Links.prepositionObject(tree, preposition)
                .ifPresent(word -> add(preposition.lemma(), word, path + preposition.lemma()));
    }

    /** "provision of weapons to Russia": the parser may hang "to" on the weapons. */
    private void lowPrepositions(Word content) {
        for (Word row : Links.coordinated(tree, content)) {
            for (Word preposition : Links.children(tree, row, "prep")) {
                preposition(preposition, "low/");
                if (preposition.lemma().equals("of")) {
                    Links.prepositionObject(tree, preposition).ifPresent(this::lowPrepositions);
                }
            }
            Links.children(tree, row, "acl").forEach(this::modifyingVerb);
        }
    }

    /** "deployment of soldiers fighting in Ukraine": where they fight is where they went. */
    private void modifyingVerb(Word verb) {
        Links.children(tree, verb, "prep").forEach(preposition -> preposition(preposition, "acl/"));
    }

    /** "containers on the way from one to the other". */
    private void onTheWay() {
        Stream<Word> onVerb = Links.governingVerb(tree, noun).stream()
                .flatMap(verb -> Links.children(tree, verb, "prep").stream())
                .filter(preposition -> preposition.index() > noun.index());
        Stream.concat(Links.children(tree, noun, "prep").stream(), onVerb)
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .filter(way -> WordSet.WAY.has(way.lemma()))
                .flatMap(way -> Links.children(tree, way, "prep").stream())
                .toList()
                .forEach(preposition -> preposition(preposition, "way/"));
    }

    /** "put the deliveries at 11,000 containers": the count stands on the verb. */
    private void putAt() {
        Links.head(tree, noun)
                .filter(verb ->
                        WordSet.COUNTING.has(verb.lemma()) && noun.relation().startsWith("dobj"))
                .stream()
                .flatMap(verb -> Links.children(tree, verb, "prep").stream())
                .filter(preposition -> preposition.lemma().equals("at"))
                .toList()
                .forEach(preposition -> preposition(preposition, "count/"));
    }

    private void lightVerb() {
        Links.head(tree, noun)
                .filter(verb -> Links.isVerb(verb) && WordSet.LIGHT.has(verb.lemma()))
                .filter(verb -> Set.of("dobj", "nsubjpass").contains(noun.relation()))
                .flatMap(verb -> Links.isPassive(tree, verb) ? agent(verb) : subject(verb))
                .ifPresent(word -> add("subject", word, "light/subject"));
    }

    private Optional<Word> agent(Word verb) {
        return Links.child(tree, verb, "agent").flatMap(by -> Links.prepositionObject(tree, by));
    }

    private Optional<Word> subject(Word verb) {
        return Subjects.of(tree, verb).map(Subjects.Subject::word);
    }

    /** "facilitated by the provision of weapons to Russia": the parser may hang "to" on the verb. */
    private void highPrepositions() {
        Links.governingVerb(tree, noun).ifPresent(verb -> Links.children(tree, verb, "prep").stream()
                .filter(preposition -> preposition.index() > noun.index())
                .filter(preposition -> Set.of("to", "from", "between").contains(preposition.lemma()))
                .forEach(preposition -> preposition(preposition, "high/")));
    }

    private void relativeClause() {
        for (Word verb : Links.children(tree, noun, "acl")) {
            if (Links.isPassive(tree, verb)) {
                agent(verb).ifPresent(word -> add("by", word, "acl/agent"));
                modifyingVerb(verb);
            }
        }
    }

    private void add(String function, Word word, String path) {
        found.add(new Argument(function, word, path));
    }
}
