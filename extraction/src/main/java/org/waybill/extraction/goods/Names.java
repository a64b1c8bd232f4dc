package org.waybill.extraction.goods;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** What the text calls a thing: calibre and sort kept, whose and how many left out. */
final class Names {
    /** Words that name neither the thing nor its sort. */
    private static final Set<String> EMPTY = Table.read(Names.class, "empty.tsv")
            .index(row -> row.get("word"), row -> row)
            .keySet();

    private Names() {}

    /** The head and what stands right before it and belongs to its name. */
    static List<Word> words(Sentence sentence, Word head) {
        Tree tree = sentence.tree();
        int first = head.index();
        while (first > 0 && isPart(sentence, tree.word(first - 1), head)) {
            first--;
        }
        return trimmed(tree.words().subList(first, head.index() + 1));
    }

    static Goods.Part part(List<Word> words, Optional<ItemClass> sort) {
        Span span = new Span(words.get(0).start(), words.get(words.size() - 1).end());
        return new Goods.Part(text(words), span, sort);
    }

    /** The words as printed, in lower case but for designators. */
    static String text(List<Word> words) {
        StringBuilder name = new StringBuilder();
        int end = words.get(0).start();
        for (Word word : words) {
            if (word.start() != end) {
                name.append(' ');
            }
            name.append(isDesignator(word) ? word.form() : lower(word));
            end = word.end();
        }
        return name.toString();
    }

    private static boolean isPart(Sentence sentence, Word word, Word head) {
        return isDesign(sentence, word)
                || (sentence.tree().isAbove(head.index(), word.index())
                        && (belongs(sentence, word) || isHyphenated(sentence.tree(), word)));
    }

    /** "Bayraktar TB2 unmanned aerial vehicles": a designator before the name belongs to it wherever the parser hangs it. */
    private static boolean isDesign(Sentence sentence, Word word) {
        return sentence.mentionAt(word)
                .filter(mention -> mention.kind() == Mention.Kind.WEAPON)
                .isPresent();
    }

    private static boolean belongs(Sentence sentence, Word word) {
        boolean named = sentence.mentionAt(word)
                .filter(mention -> mention.kind() != Mention.Kind.WEAPON)
                .isPresent();
        boolean counted = sentence.figureAt(word).filter(Figures::counts).isPresent() && !isCalibre(sentence, word);
        return isContent(word) && !named && !counted && !EMPTY.contains(lower(word));
    }

    private static boolean isContent(Word word) {
        return word.tag().startsWith("NN")
                || word.tag().startsWith("JJ")
                || Set.of("CD", "VBG", "HYPH").contains(word.tag())
                || isTimes(word);
    }

    /** "7.62 x 39 mm": the number before the sign counts nothing. */
    private static boolean isCalibre(Sentence sentence, Word word) {
        int next = word.index() + 1;
        return next < sentence.tree().size() && isTimes(sentence.tree().word(next));
    }

    private static boolean isTimes(Word word) {
        return word.form().equals("x") || word.form().equals("×");
    }

    /** "surface-to-air": the little words inside a hyphenated one. */
    private static boolean isHyphenated(Tree tree, Word word) {
        boolean left = word.index() > 0 && tree.word(word.index() - 1).end() == word.start();
        boolean right =
                word.index() + 1 < tree.size() && tree.word(word.index() + 1).start() == word.end();
        return left && right && !word.tag().equals("POS");
    }

    /** Without a hyphen left over at the front, where what it joined was taken off. */
    private static List<Word> trimmed(List<Word> words) {
        int from = 0;
        while (from < words.size() - 1 && words.get(from).tag().equals("HYPH")) {
            from++;
        }
        return words.subList(from, words.size());
    }

    private static boolean isDesignator(Word word) {
        return word.form().chars().anyMatch(Character::isUpperCase)
                && word.form().chars().anyMatch(Character::isDigit);
    }

    private static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
