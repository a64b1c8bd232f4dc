package org.waybill.extraction.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.item.ItemLexicon;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads what a noun phrase counts and holds: "20,000 containers of munitions". */
public final class GoodsReader {
    /** Verbs between a box and what is in it. */
    private static final Set<String> HOLDING = Set.of("hold", "carry", "contain", "bear", "load", "fill", "pack", "think");
    /** Words that name neither the thing nor its sort. */
    private static final Set<String> EMPTY = Set.of(
            "other", "various", "certain", "such", "several", "many", "more", "further", "additional", "another", "new", "some",
            "same", "own", "different", "possible", "alleged", "suspected", "reported", "first", "last", "total", "large",
            "large-scale", "massive", "huge", "ongoing", "continued", "recent", "illicit", "illegal", "secret", "extensive",
            "numerous", "enough", "sufficient", "much", "few", "entire", "so-called", "estimated");

    private static final Set<String> CONDUCT = Set.of(
            "cooperation", "trade", "transfer", "supply", "shipment", "delivery", "deal", "alliance", "partnership", "activity",
            "deployment", "export", "sale", "provision", "tie", "exchange", "dealing", "conduct", "act", "move", "use");

    private final ItemLexicon lexicon;

    public GoodsReader(ItemLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The goods that a word and its coordinated words stand for; things without a number of their own stay together.
     *
     * @param wanted which sorts of item count; for a phrase none of whose words the lexicon knows, nothing is read
     */
    public List<Goods> read(Sentence sentence, Word word, Predicate<ItemClass> wanted) {
        List<Goods> found = new ArrayList<>();
        for (Word one : Links.coordinated(sentence.tree(), word)) {
            counted(sentence, one)
                    .filter(goods -> goods.classes().stream().anyMatch(wanted))
                    .ifPresent(goods -> place(found, goods));
        }
        if (!found.isEmpty()) {
            found.addAll(included(sentence, word, wanted));
        }
        return List.copyOf(found);
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

    /** "including ballistic missiles": a claim of its own, without the number. */
    private List<Goods> included(Sentence sentence, Word word, Predicate<ItemClass> wanted) {
        Tree tree = sentence.tree();
        return tree.words().stream()
                .filter(one -> Set.of("include", "including", "among").contains(one.lemma()) && one.index() > word.index())
                .filter(one -> one.relation().equals("prep"))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .flatMap(inside -> read(sentence, inside, wanted).stream())
                .toList();
    }

    private Optional<Goods> counted(Sentence sentence, Word head) {
        Optional<Figure> own = figure(sentence, head);
        if (isMeasure(sentence, head)) {
            return measured(sentence, head, own).or(() -> plain(sentence, head, own, unit(head)));
        }
        return plain(sentence, head, own, unit(head));
    }

    private boolean isMeasure(Sentence sentence, Word head) {
        return lexicon.isUnit(head.lemma()) || head.lemma().equals("worth") || sentence.figureAt(head).isPresent();
    }

    /** A box or a bare number, and what it holds. */
    private Optional<Goods> measured(Sentence sentence, Word measure, Optional<Figure> own) {
        Optional<Word> content = content(sentence.tree(), measure);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Figure> count = own.or(() -> sentence.figureAt(measure)).or(() -> worth(sentence, measure));
        boolean number = sentence.figureAt(measure).isPresent();
        String unit = number ? unit(content.get()) : unit(measure);
        return Links.coordinated(sentence.tree(), content.get()).stream()
                .flatMap(word -> nested(sentence, word, count, unit).stream())
                .reduce(Goods::with);
    }

    /** "dozens of shipments of shells": the number counts the shipments, the shells are the goods. */
    private Optional<Goods> nested(Sentence sentence, Word word, Optional<Figure> count, String unit) {
        if (lexicon.isUnit(word.lemma())) {
            Optional<Goods> inner = measured(sentence, word, count);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return plain(sentence, word, count, unit);
    }

    private Optional<Figure> worth(Sentence sentence, Word measure) {
        return Links.child(sentence.tree(), measure, "poss").flatMap(poss -> figure(sentence, poss));
    }

    private Optional<Word> content(Tree tree, Word measure) {
        Optional<Word> of = Links.children(tree, measure, "prep").stream()
                .filter(preposition -> Set.of("of", "with").contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .findFirst();
        return of.or(() -> held(tree, measure));
    }

    /** "containers holding munitions", "containers thought to hold arms". */
    private Optional<Word> held(Tree tree, Word measure) {
        return Links.children(tree, measure, "acl", "relcl").stream()
                .filter(verb -> HOLDING.contains(verb.lemma()))
                .flatMap(verb -> Stream.concat(Stream.of(verb), Links.children(tree, verb, "xcomp").stream()))
                .flatMap(verb -> Stream.concat(
                        Links.child(tree, verb, "dobj").stream(), withObject(tree, verb).stream()))
                .findFirst();
    }

    private static Optional<Word> withObject(Tree tree, Word verb) {
        return Links.children(tree, verb, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("with"))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .findFirst();
    }

    private Optional<Goods> plain(Sentence sentence, Word head, Optional<Figure> count, String unit) {
        List<Word> words = nameWords(sentence, head);
        String name = name(words);
        Optional<ItemClass> sort = classify(words);
        if (sort.isEmpty() || sentence.isTime(head)) {
            return Optional.empty();
        }
        Span span = new Span(words.get(0).start(), head.end());
        return Optional.of(new Goods(head, List.of(name), List.of(span), List.of(sort.get()), count, unit));
    }

    /** The longest end of the phrase that the lexicon knows. */
    private Optional<ItemClass> classify(List<Word> words) {
        for (int from = 0; from < words.size(); from++) {
            Optional<ItemClass> found = lexicon.classify(lemmas(words.subList(from, words.size())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String lemmas(List<Word> words) {
        StringBuilder phrase = new StringBuilder();
        Word last = null;
        for (Word word : words) {
            if (last != null && last.end() != word.start()) {
                phrase.append(' ');
            }
            phrase.append(word.index() == words.get(words.size() - 1).index() ? word.lemma() : lower(word));
            last = word;
        }
        return phrase.toString();
    }

    /** The head and what stands right before it and belongs to the name: calibre and sort, not whose or how many. */
    private List<Word> nameWords(Sentence sentence, Word head) {
        Tree tree = sentence.tree();
        int first = head.index();
        while (first > 0 && isPart(sentence, tree.word(first - 1), head)) {
            first--;
        }
        return trimmed(tree.words().subList(first, head.index() + 1));
    }

    private boolean isPart(Sentence sentence, Word word, Word head) {
        boolean under = sentence.tree().isAbove(head.index(), word.index());
        return under && (belongs(sentence, word) || isHyphenated(sentence.tree(), word));
    }

    /** "surface-to-air": the little words inside a hyphenated one. */
    private static boolean isHyphenated(Tree tree, Word word) {
        boolean left = word.index() > 0 && tree.word(word.index() - 1).end() == word.start();
        boolean right = word.index() + 1 < tree.size() && tree.word(word.index() + 1).start() == word.end();
        return left && right && !word.tag().equals("POS");
    }

    private boolean belongs(Sentence sentence, Word word) {
        boolean named = sentence.mentionAt(word)
                .filter(mention -> mention.kind() != org.waybill.extraction.gazetteer.Mention.Kind.WEAPON)
                .isPresent();
        boolean counted = sentence.figureAt(word).isPresent();
        boolean content = word.tag().startsWith("NN")
                || word.tag().startsWith("JJ")
                || word.tag().equals("CD")
                || word.tag().equals("VBG")
                || word.tag().equals("HYPH");
        return content && !named && !counted && !EMPTY.contains(lower(word));
    }

    /** Without a hyphen left over at the front, where what it joined was taken off. */
    private static List<Word> trimmed(List<Word> words) {
        int from = 0;
        while (from < words.size() && words.get(from).tag().equals("HYPH")) {
            from++;
        }
        return words.subList(from, words.size());
    }

    private static String name(List<Word> words) {
        StringBuilder name = new StringBuilder();
        Word last = null;
        for (Word word : words) {
            if (last != null && last.end() != word.start()) {
                name.append(' ');
            }
            name.append(isDesignator(word) ? word.form() : lower(word));
            last = word;
        }
        return name.toString();
    }

    private static boolean isDesignator(Word word) {
        return word.form().chars().anyMatch(Character::isUpperCase)
                && word.form().chars().anyMatch(Character::isDigit);
    }

    /** A word that is event and item at once: a treaty, training. */
    public Goods ofItself(Sentence sentence, Word word) {
        List<Word> words = Links.isVerb(word) ? List.of(word) : nameWords(sentence, word);
        Span span = new Span(words.get(0).start(), word.end());
        return new Goods(word, List.of(name(words)), List.of(span), List.of(), Optional.empty(), "");
    }

    /** Whether a phrase names a norm: sanctions, a resolution, an embargo. */
    public boolean isNorm(Sentence sentence, Word word) {
        return classify(nameWords(sentence, word)).filter(kind -> kind.kind() == ItemClass.Kind.NORM).isPresent();
    }

    /** Whether a word names dealings between parties: cooperation, trade, transfers. */
    public boolean isConduct(Word word) {
        return CONDUCT.contains(word.lemma());
    }

    /** The figure that counts a noun: on one of its own modifiers. */
    public Optional<Figure> figure(Sentence sentence, Word noun) {
        Tree tree = sentence.tree();
        return tree.children(noun.index()).stream()
                .filter(child -> child.index() < noun.index() && !child.relation().equals("poss"))
                .flatMap(child -> Stream.concat(
                        sentence.figureAt(child).stream(),
                        tree.children(child.index()).stream().flatMap(below -> sentence.figureAt(below).stream())))
                .filter(GoodsReader::counts)
                .findFirst();
    }

    private static boolean counts(Figure figure) {
        return switch (figure.kind()) {
            case COUNT, SHARE -> true;
            default -> false;
        };
    }

    private static String unit(Word word) {
        return lower(word);
    }

    private static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
