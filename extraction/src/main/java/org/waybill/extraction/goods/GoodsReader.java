package org.waybill.extraction.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.item.ItemLexicon;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.quantity.Kind;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads what a noun phrase counts and holds: "20,000 containers of munitions". */
public final class GoodsReader {
    /** Verbs between a box and what is in it. */
    private static final Set<String> HOLDING =
            Set.of("hold", "carry", "contain", "bear", "load", "fill", "pack", "think");
    /** Sorts that mean little without what they are about. */
    private static final Set<ItemClass.Kind> ABOUT_SOMETHING =
            Set.of(ItemClass.Kind.TECHNOLOGY, ItemClass.Kind.TRAINING, ItemClass.Kind.SERVICE);

    private static final Set<String> BESIDES = Set.of("besides", "plus");
    private static final Set<String> ALONG = Set.of("along", "together", "coupled", "complete");

    /** "none of the rifles", "few of the tanks". */
    private static final Set<String> PART_OF = Set.of(
            "none", "neither", "few", "any", "all", "most", "many", "some", "both", "each", "first", "second", "third",
            "last", "latest");

    private static final Set<String> NONE = Set.of("no", "not", "never", "except", "excluding", "minus");
    /** Before "of" and "than": "trucks instead of tanks", "trucks rather than tanks". */
    private static final Set<String> PREFERRED = Set.of("instead", "rather");

    private static final Set<String> THEM = Set.of("it", "they", "them", "these", "those");
    private static final Set<String> WITHIN = Set.of("compound", "nmod", "amod", "poss");

    private static final Set<String> FIELD = Set.of("to", "for", "in", "on", "of", "with");
    private final ItemLexicon lexicon;
    private final Sorts sorts;
    private final Unlisted unlisted;

    public GoodsReader(ItemLexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.sorts = new Sorts(lexicon, gazetteer);
        this.unlisted = new Unlisted(lexicon);
    }

    /**
     * The goods that a word and its coordinated words stand for; things without a number of their own stay together.
     *
     * @param wanted which sorts of item count; a phrase of which no word is such an item gives nothing
     */
    public List<Goods> read(Sentence sentence, Word word, Predicate<ItemClass> wanted) {
        return new Reader(sentence, wanted, words -> sorts.of(sentence, words, wanted)).whole(word);
    }

    /** As {@link #read}, and things that no table lists as well: for words that only things can follow. */
    public List<Goods> readAny(Sentence sentence, Word word, Predicate<ItemClass> wanted) {
        return new Reader(sentence, wanted, words -> any(sentence, words, wanted)).whole(word);
    }

    private Optional<ItemClass> any(Sentence sentence, List<Word> words, Predicate<ItemClass> wanted) {
        return sorts.of(sentence, words, wanted).or(() -> unlisted.of(sentence, words));
    }

    /**
     * A word that is event and item at once: a treaty, training.
     *
     * @param called what to call the item; empty to call it what the text does
     */
    public Goods ofItself(Sentence sentence, Word word, String called) {
        return called.isEmpty()
                ? Goods.plain(word, Names.part(Names.words(sentence, word), Optional.empty()))
                : Goods.plain(word, new Goods.Part(called, Sentence.span(word), Optional.empty()));
    }

    /** "some 10,000 are in Kursk", "the rest": a word alone, for what the text named before. */
    public Goods instead(Sentence sentence, Word word, Goods before) {
        Optional<Figure> figure =
                sentence.figureAt(word).filter(Figures::counts).or(() -> Figures.of(sentence, word));
        Span span = figure.map(Figure::number).orElse(Sentence.span(word));
        return new Goods(
                word,
                before.parts().stream()
                        .map(part -> new Goods.Part(part.name(), span, part.sort()))
                        .toList(),
                figure,
                before.unit());
    }

    /** Things named before, under the number on a word that counts them now: "49 shipments". */
    public Goods recalled(Sentence sentence, Word word, Goods before) {
        return new Goods(word, before.parts(), Figures.of(sentence, word), unit(word));
    }

    /** The class of what a phrase names, if one of its readings is wanted. */
    public Optional<ItemClass> classOf(Sentence sentence, Word word, Predicate<ItemClass> wanted) {
        return sorts.of(sentence, Names.words(sentence, word), wanted).filter(wanted);
    }

    /** The reading of one sentence for one kind of item. */
    private final class Reader {
        private final Sentence sentence;
        private final Tree tree;
        private final Predicate<ItemClass> wanted;
        private final Function<List<Word>, Optional<ItemClass>> sorter;

        private Reader(
                Sentence sentence, Predicate<ItemClass> wanted, Function<List<Word>, Optional<ItemClass>> sorter) {
            this.sentence = sentence;
            this.tree = sentence.tree();
            this.wanted = wanted;
            this.sorter = sorter;
        }

        private List<Goods> whole(Word word) {
            List<Goods> found = row(word);
            return found.isEmpty()
                    ? found
                    : Stream.concat(found.stream(), included(word).stream()).toList();
        }

        private List<Goods> row(Word first) {
            List<Goods> found = new ArrayList<>();
            for (Word one : Links.coordinated(tree, first)) {
                if (one.index() != first.index() && isSetAside(one)) {
                    continue;
                }
                counted(one).stream()
                        .filter(goods -> goods.classes().stream().anyMatch(wanted))
                        .forEach(goods -> place(found, goods));
            }
            besides(first).forEach(one -> place(found, one));
            return List.copyOf(found);
        }

        /** "helmets, and no weapons", "rockets but not launchers": named only to say that they were not among them. */
        private boolean isSetAside(Word one) {
            boolean none = Links.children(tree, one, "det", "neg", "advmod").stream()
                    .anyMatch(word -> NONE.contains(word.lemma()));
            int before = tree.leftmost(one.index()).index() - 1;
            return none
                    || (before >= 0 && NONE.contains(tree.word(before).lemma()))
                    || (before > 0 && PREFERRED.contains(tree.word(before - 1).lemma()));
        }

        /** "shells, along with a hundred missiles": goods of the same event with a number of their own. */
        private List<Goods> besides(Word first) {
            Stream<Word> onVerb = Links.head(tree, first).filter(Links::isVerb).stream()
                    .flatMap(verb -> Links.children(tree, verb, "prep", "cc").stream());
            return Stream.concat(Links.children(tree, first, "prep", "cc").stream(), onVerb)
                    .filter(preposition -> preposition.index() > first.index() && isBesides(preposition))
                    .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                    .filter(word -> word.index() != first.index())
                    .flatMap(word -> Links.coordinated(tree, word).stream())
                    .flatMap(word -> counted(word).stream())
                    .filter(goods -> goods.classes().stream().anyMatch(wanted))
                    .toList();
        }

        /** "with" says it only after "along" and "together"; alone it is a means. */
        private boolean isBesides(Word preposition) {
            String before = preposition.index() == 0
                    ? ""
                    : tree.word(preposition.index() - 1).lemma();
            return BESIDES.contains(preposition.lemma())
                    || ALONG.contains(preposition.lemma())
                    || (preposition.lemma().equals("with") && ALONG.contains(before))
                    || (preposition.lemma().equals("to") && before.equals("addition"));
        }

        /** "including ballistic missiles": a claim of its own, without the number. */
        private List<Goods> included(Word word) {
            return tree.words().stream()
                    .filter(one -> Set.of("include", "including", "among").contains(one.lemma()))
                    .filter(one -> one.index() > word.index() && one.relation().equals("prep"))
                    .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                    .flatMap(inside -> THEM.contains(inside.lemma()) ? nounAfter(inside) : Stream.of(inside))
                    .flatMap(inside -> row(inside).stream())
                    .toList();
        }

        /** "arms, among them 30 howitzers": the parser loses the noun behind the pronoun. */
        private Stream<Word> nounAfter(Word pronoun) {
            return tree.words().stream()
                    .filter(word -> word.index() > pronoun.index() && word.tag().startsWith("NN"))
                    .filter(word -> !WITHIN.contains(word.relation()))
                    .limit(1)
                    .filter(word -> tree.words().subList(pronoun.index() + 1, word.index()).stream()
                            .noneMatch(between ->
                                    Links.isVerb(between) || between.tag().equals(",")));
        }

        private List<Goods> counted(Word head) {
            Optional<Figure> own = Figures.of(sentence, head);
            List<Goods> inside = isMeasure(head) ? measured(head, own, Optional.empty()) : List.of();
            return inside.isEmpty()
                    ? plain(head, own, unit(head), sorter).stream().toList()
                    : inside;
        }

        private boolean isMeasure(Word word) {
            return isBox(word)
                    || sentence.figureAt(word).isPresent()
                    || PART_OF.contains(word.form().toLowerCase(Locale.ROOT));
        }

        private boolean isBox(Word word) {
            boolean bare = sentence.figureAt(word).isPresent();
            return !bare && (lexicon.isUnit(word.lemma()) || word.lemma().equals("worth"));
        }

        /** A box or a bare number, and what it holds; the outermost box is the unit. */
        private List<Goods> measured(Word measure, Optional<Figure> count, Optional<String> box) {
            Optional<Word> content = content(measure);
            if (content.isEmpty()) {
                return List.of();
            }
            Optional<Figure> figure = count.or(() -> sentence.figureAt(measure)).or(() -> worth(measure));
            Optional<String> unit = box.or(() -> isBox(measure) ? Optional.of(boxName(measure)) : Optional.empty());
            List<Goods> found = new ArrayList<>();
            for (Word word : Links.coordinated(tree, content.get())) {
                boolean own = !found.isEmpty() && number(word).isPresent();
                List<Goods> held = own ? counted(word) : held(measure, word, figure, unit);
                held.forEach(goods -> join(found, goods, own));
            }
            return List.copyOf(found);
        }

        /** What the outer number counts, or "a batch of 16 vehicles", where only the goods have one. */
        private List<Goods> held(Word measure, Word word, Optional<Figure> count, Optional<String> unit) {
            Optional<Figure> own = count.isPresent() ? Optional.empty() : Figures.of(sentence, word);
            List<Goods> inner = isMeasure(word) ? measured(word, count.or(() -> own), unit) : List.of();
            String name = own.isPresent() ? unit(word) : unit.orElse(unit(word));
            return inner.isEmpty()
                    ? plain(word, count.or(() -> own), name, isPacked(measure) ? this::packed : sorter).stream()
                            .toList()
                    : inner;
        }

        private Optional<Figure> number(Word word) {
            return sentence.figureAt(word).or(() -> Figures.of(sentence, word));
        }

        /** "six crates of rotors", "40 tonnes of pulp": what is boxed or weighed is a thing, known or not. */
        private Optional<ItemClass> packed(List<Word> words) {
            return any(sentence, words, wanted);
        }

        private boolean isPacked(Word measure) {
            return lexicon.isPacking(measure.lemma())
                    || sentence.figureAt(measure)
                            .filter(figure -> figure.kind() == Kind.AMOUNT)
                            .isPresent();
        }

        /** "20 containers' worth of shells" is counted in containers. */
        private String boxName(Word measure) {
            return unit(Links.child(tree, measure, "poss").orElse(measure));
        }

        private Optional<Figure> worth(Word measure) {
            return Links.child(tree, measure, "poss").flatMap(poss -> Figures.of(sentence, poss));
        }

        private Optional<Word> content(Word measure) {
            return Links.children(tree, measure, "prep").stream()
                    .filter(preposition -> Set.of("of", "with").contains(preposition.lemma())
                            || (preposition.lemma().equals("in") && isMoney(measure)))
                    .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                    .findFirst()
                    .or(() -> next(measure))
                    .or(() -> contained(measure));
        }

        /** "a billion dollars in arms". */
        private boolean isMoney(Word measure) {
            return sentence.figureAt(measure)
                    .filter(figure -> figure.kind() == Kind.MONEY)
                    .isPresent();
        }

        /** In a row the parser may hang the second "of" on the first goods: "hundreds of missiles and thousands of drones". */
        private Optional<Word> next(Word measure) {
            return measure.index() + 1 < tree.size()
                            && tree.word(measure.index() + 1).lemma().equals("of")
                    ? Links.prepositionObject(tree, tree.word(measure.index() + 1))
                    : Optional.empty();
        }

        /** "containers holding munitions", "containers thought to hold arms". */
        private Optional<Word> contained(Word measure) {
            return Links.children(tree, measure, "acl", "relcl").stream()
                    .filter(verb -> HOLDING.contains(verb.lemma()) && !isRoom(verb))
                    .flatMap(verb -> Stream.concat(Stream.of(verb), Links.children(tree, verb, "xcomp").stream()))
                    .flatMap(verb -> Stream.concat(Links.child(tree, verb, "dobj").stream(), withObject(verb).stream()))
                    .findFirst();
        }

        /** "containers that could hold five million shells": room for them is not what is in them. */
        private boolean isRoom(Word verb) {
            boolean could = Links.children(tree, verb, "aux").stream()
                    .anyMatch(aux -> aux.tag().equals("MD"));
            return could
                    && Links.child(tree, verb, "dobj")
                            .flatMap(held -> Figures.of(sentence, held))
                            .isPresent();
        }

        private Optional<Word> withObject(Word verb) {
            return Links.children(tree, verb, "prep").stream()
                    .filter(preposition -> preposition.lemma().equals("with"))
                    .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                    .findFirst();
        }

        private Optional<Goods> plain(
                Word head, Optional<Figure> count, String unit, Function<List<Word>, Optional<ItemClass>> sorter) {
            List<Word> words = Names.words(sentence, head);
            Optional<ItemClass> sort = sorter.apply(words);
            if (sort.isEmpty() || sentence.isTime(head)) {
                return Optional.empty();
            }
            Goods.Part part = Purposes.of(sentence, head, sorts::of).orElseGet(() -> Names.part(words, sort));
            Goods goods = new Goods(head, List.of(part), count, unit);
            return Optional.of(ABOUT_SOMETHING.contains(sort.get().kind()) ? withField(goods) : goods);
        }

        /** "advances in its missile capabilities": know-how is known by what it is for. */
        private Goods withField(Goods goods) {
            return fieldPrepositions(goods.head())
                    .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                    .map(word -> fields(word, goods.parts().get(0).sort()))
                    .filter(fields -> !fields.isEmpty())
                    .findFirst()
                    .map(fields -> fields.stream().reduce(goods, Goods::with))
                    .orElse(goods);
        }

        private Stream<Word> fieldPrepositions(Word head) {
            Stream<Word> onVerb = Links.governingVerb(tree, head).stream()
                    .flatMap(verb -> Links.children(tree, verb, "prep").stream());
            return Stream.concat(Links.children(tree, head, "prep").stream(), onVerb)
                    .filter(preposition -> preposition.index() > head.index() && FIELD.contains(preposition.lemma()));
        }

        /** What the know-how is for, filed as know-how: "missile capabilities" are not handed over. */
        private List<Goods> fields(Word first, Optional<ItemClass> sort) {
            return Links.coordinated(tree, first).stream()
                    .flatMap(word -> field(word, sort).stream())
                    .toList();
        }

        private Optional<Goods> field(Word word, Optional<ItemClass> sort) {
            List<Word> words = Names.words(sentence, word);
            return sorts.of(sentence, words, kind -> true)
                    .filter(kind -> kind.kind() != ItemClass.Kind.PERSONNEL && kind.kind() != ItemClass.Kind.CONDUCT)
                    .map(kind -> Goods.plain(word, Names.part(words, sort)));
        }
    }

    /** Adds goods held in one box to those before, but for those with a number of their own. */
    private static void join(List<Goods> found, Goods goods, boolean own) {
        if (own || found.isEmpty()) {
            found.add(goods);
        } else {
            found.set(found.size() - 1, found.get(found.size() - 1).with(goods));
        }
    }

    /** Joins goods without a number to earlier ones without a number. */
    private static void place(List<Goods> found, Goods goods) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).count().isEmpty() && goods.count().isEmpty()) {
                found.set(i, found.get(i).with(goods));
                return;
            }
        }
        found.add(goods);
    }

    private static String unit(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
