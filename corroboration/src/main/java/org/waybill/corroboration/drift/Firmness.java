package org.waybill.corroboration.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waybill.corroboration.drift.count.Sentence;
import org.waybill.corroboration.drift.count.Token;
import org.waybill.corroboration.table.Table;
import org.waybill.model.Caution;
import org.waybill.model.Document;
import org.waybill.model.Passage;
import org.waybill.model.Span;

/** A text that has its source state what, further on, the same source could not establish. */
final class Firmness {
    private static final Pattern NON_FINDING = phrases("non-findings.tsv");
    private static final Pattern FIRM = phrases("firm.tsv");
    private static final Map<String, String> FINDERS =
            Table.bundled(Firmness.class, "finders.tsv", "word", "family").index("word", "family", String::toString);
    private static final Map<String, String> ACTS =
            Table.bundled(Firmness.class, "acts.tsv", "word", "act").index("word", "act", String::toString);
    private static final String PAPER = "paper";
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?]|\\s(?:although|though|but|while|because)\\s");
    private static final Pattern OPENER = Pattern.compile(
            "^\\W*(?:\\w+ly\\s+)?(who|whether|if|that|whose|where|how|when|what|which)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEDGE = phrases("hedges.tsv");
    /** A heading that gives somebody's word for it. */
    private static final Pattern ATTRIBUTED = Pattern.compile(
            "[:\"“”‘]|\\b(?:say|says|said|claim|claims|according|report|reports|accuses?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "be", "being", "is", "are");
    private static final Set<String> AFTER_PARTICIPLE =
            Set.of("at", "by", "into", "from", "on", "in", "against", "near");
    private static final Set<String> NO_NAMES = Set.of(
            "the", "a", "an", "it", "they", "he", "she", "in", "on", "at", "that", "this", "these", "those", "who");
    /** A speaker is named in no more words than these. */
    private static final int NAME = 6;
    /** A clause on whether something happened must share this many words with what is stated as so. */
    private static final int SHARED_WORDS = 2;

    private Firmness() {}

    private static Pattern phrases(String table) {
        String any = Table.bundled(Firmness.class, table, "phrase").column("phrase").stream()
                .map(phrase -> phrase.replace("* ", "(?:\\w+\\s+){0,2}").replaceAll(" (?!\\))", "\\\\s+"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /**
     * What a source left open.
     *
     * @param cue the words that say so, with what they leave open
     * @param isWho whether it is open who did it
     * @param matter the words of what is open
     */
    private record Open(Sentence sentence, Span cue, Set<String> families, boolean isWho, List<Token> matter) {}

    static List<Caution> within(Document document, List<Sentence> sentences) {
        List<Caution> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            open(document, sentence).stream()
                    .flatMap(open -> caution(document, sentences, open).stream())
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<Open> open(Document document, Sentence sentence) {
        String text = sentence.span().of(document.text());
        Matcher cue = NON_FINDING.matcher(text);
        if (!cue.find()) {
            return Optional.empty();
        }
        Matcher end = CLAUSE_END.matcher(text);
        int stop = end.find(cue.end()) ? end.start() : text.length();
        String rest = text.substring(cue.end(), stop);
        Matcher opener = OPENER.matcher(rest);
        boolean isOpened = opener.find();
        int from = sentence.span().start();
        Span clause = new Span(from + cue.start(), from + stop);
        return Optional.of(new Open(
                sentence,
                clause,
                families(tokens(sentence, from, from + cue.start())),
                isOpened && opener.group(1).equalsIgnoreCase("who"),
                tokens(sentence, from + cue.end(), from + stop)));
    }

    private static Optional<Caution> caution(Document document, List<Sentence> sentences, Open open) {
        for (Sentence sentence : sentences) {
            if (!sentence.equals(open.sentence) && isFirmer(document, sentence, open)) {
                Passage firm = document.quote(sentence.span());
                String words = "%s states as so “%s”; further on it says of the same source: “%s”."
                        .formatted(Told.name(document), brief(firm.text()), open.cue.of(document.text()));
                return Optional.of(new Caution(
                        document.sha256(),
                        Caution.Kind.FIRMER_THAN_SOURCE,
                        words,
                        List.of(firm, document.quote(open.sentence.span()))));
            }
        }
        return title(document, open);
    }

    /** A heading that names who did what the source could not tell, as a matter of course. */
    private static Optional<Caution> title(Document document, Open open) {
        String title = document.about().title();
        boolean tells = open.isWho
                && !ATTRIBUTED.matcher(title).find()
                && !HEDGE.matcher(title).find()
                && Sentence.all(title).stream().anyMatch(sentence -> namesDoer(sentence.tokens(), open));
        if (!tells || open.families.isEmpty()) {
            return Optional.empty();
        }
        String words = "%s is headed “%s”; further on it says of its source: “%s”."
                .formatted(Told.name(document), title, open.cue.of(document.text()));
        return Optional.of(new Caution(
                document.sha256(),
                Caution.Kind.FIRMER_THAN_SOURCE,
                words,
                List.of(document.quote(open.sentence.span()))));
    }

    /** Whether a sentence has the same source state the very thing that is open. */
    private static boolean isFirmer(Document document, Sentence sentence, Open open) {
        String text = sentence.span().of(document.text());
        Matcher firm = FIRM.matcher(text);
        if (NON_FINDING.matcher(text).find() || HEDGE.matcher(text).find() || !firm.find()) {
            return false;
        }
        int from = sentence.span().start();
        List<Token> before = tokens(sentence, from, from + firm.start());
        List<Token> rest = tokens(sentence, from + firm.end(), sentence.span().end());
        List<Token> speakers =
                firm.group().equalsIgnoreCase("according to") ? rest.subList(0, Math.min(NAME, rest.size())) : before;
        // "Russia fired it, the experts say": the words that name the speaker close the sentence.
        List<Token> stated = rest.size() <= NAME && before.size() > rest.size() ? before : rest;
        return isOneSource(families(speakers), open.families)
                && (open.isWho ? namesDoer(stated, open) : sharesMatter(stated, open));
    }

    private static boolean isOneSource(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Set<String> bodies = new TreeSet<>(one);
        bodies.retainAll(other);
        bodies.remove(PAPER);
        boolean onlyPaper = one.equals(Set.of(PAPER)) || other.equals(Set.of(PAPER));
        return onlyPaper || !bodies.isEmpty();
    }

    /** "Who launched it" is open, and here somebody with a name launches, fires or strikes. */
    private static boolean namesDoer(List<Token> stated, Open open) {
        Set<String> acts = acts(open.matter);
        boolean named = false;
        for (int at = 0; at < stated.size(); at++) {
            Token token = stated.get(at);
            String act = ACTS.get(token.word());
            if (act != null && acts.contains(act) && named && isDone(stated, at)) {
                return true;
            }
            named |= token.capital() && !token.isMonth() && !NO_NAMES.contains(token.word());
        }
        return false;
    }

    /** "Was fired" and "the missile fired at Kharkiv" leave the doer out. */
    private static boolean isDone(List<Token> stated, int act) {
        boolean isPassive = act > 0 && PASSIVE.contains(stated.get(act - 1).word());
        boolean isReduced = act + 1 < stated.size()
                && AFTER_PARTICIPLE.contains(stated.get(act + 1).word());
        return !isPassive && !isReduced;
    }

    private static boolean sharesMatter(List<Token> stated, Open open) {
        Set<String> acts = acts(open.matter);
        Set<String> words = Told.content(open.matter);
        words.retainAll(Told.content(stated));
        words.removeIf(ACTS::containsKey);
        boolean act = acts.isEmpty() || Told.share(acts, acts(stated));
        return act && words.size() >= SHARED_WORDS;
    }

    private static Set<String> acts(List<Token> tokens) {
        return tokens.stream()
                .map(token -> ACTS.getOrDefault(token.word(), ""))
                .filter(act -> !act.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> families(List<Token> tokens) {
        return tokens.stream()
                .map(token -> FINDERS.getOrDefault(token.word(), ""))
                .filter(family -> !family.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Token> tokens(Sentence sentence, int from, int to) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= to)
                .toList();
    }

    private static String brief(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
