package org.waybill.extraction.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.table.Table;
import org.waybill.model.Span;
import org.waybill.parsing.SentenceParser;
import org.waybill.parsing.Token;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Shows the parser one familiar noun for a name of several words, and puts the text's own words back. */
final class StandIns {
    private static final Map<String, StandIn> TABLE = Table.read(StandIns.class, "stand-ins.tsv")
            .index(
                    row -> row.get("kind"),
                    row -> new StandIn(
                            row.get("form"), Optional.of(row.get("plural")).filter(one -> !one.equals("-"))));

    private static final String ROOT = "root";

    private record StandIn(String form, Optional<String> plural) {
        private String of(String name) {
            return name.endsWith("s") ? plural.orElse(form) : form;
        }
    }

    private StandIns() {}

    /** The tree of a sentence in which each name of several words is one word. */
    static Tree parse(SentenceParser parser, String text, List<Token> tokens, List<Mention> mentions) {
        List<Token> shown = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = nameEnd(text, tokens, at, mentions);
            shown.add(end == at + 1 ? tokens.get(at) : standIn(text, tokens, at, end, mentions));
            at = end;
        }
        Tree tree = rooted(parser.parse(shown));
        return shown.size() == tokens.size() ? tree : restored(tree, text, Set.copyOf(tokens));
    }

    /** Now and then the parser gives a word that hangs on none another relation than "root", which rules go up by. */
    private static Tree rooted(Tree tree) {
        return tree.roots().stream().allMatch(word -> word.relation().equals(ROOT))
                ? tree
                : new Tree(tree.words().stream()
                        .map(word -> word.isRoot() ? asRoot(word) : word)
                        .toList());
    }

    private static Word asRoot(Word word) {
        return new Word(
                word.index(), word.form(), word.lemma(), word.tag(), word.head(), ROOT, word.start(), word.end());
    }

    /** Where the name that begins with this token ends; the next token where none does. */
    private static int nameEnd(String text, List<Token> tokens, int from, List<Mention> mentions) {
        Optional<Span> name = nameAt(text, tokens.get(from), mentions).map(Mention::span);
        int end = from + 1;
        while (name.isPresent()
                && end < tokens.size()
                && tokens.get(end).end() <= name.get().end()) {
            end++;
        }
        return end;
    }

    /** "UN experts" ends in a noun that the rules must see. */
    private static boolean endsAsName(String text, Mention mention) {
        String name = mention.span().of(text);
        return Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    private static Optional<Mention> nameAt(String text, Token token, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.span().start() == token.start())
                .filter(mention -> endsAsName(text, mention))
                .findFirst();
    }

    private static Token standIn(String text, List<Token> tokens, int from, int end, List<Mention> mentions) {
        Mention name = nameAt(text, tokens.get(from), mentions).orElseThrow();
        int last = tokens.get(end - 1).end();
        return new Token(
                Objects.requireNonNull(TABLE.get(name.kind().name()))
                        .of(text.substring(name.span().start(), last)),
                tokens.get(from).start(),
                last);
    }

    private static Tree restored(Tree tree, String text, Set<Token> own) {
        return new Tree(tree.words().stream()
                .map(word ->
                        own.contains(new Token(word.form(), word.start(), word.end())) ? word : restored(word, text))
                .toList());
    }

    private static Word restored(Word word, String text) {
        String form = text.substring(word.start(), word.end());
        return new Word(
                word.index(),
                form,
                form.toLowerCase(Locale.ROOT),
                word.tag(),
                word.head(),
                word.relation(),
                word.start(),
                word.end());
    }
}
