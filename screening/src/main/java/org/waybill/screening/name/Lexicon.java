package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waybill.screening.table.TableRows;

/** The words whose part in a name is known beforehand: what joins, addresses, says a trade or a form. */
final class Lexicon {
    /** Words shorter than this are not taken for a slip in one another. */
    private static final int LONG_WORD = 7;

    /** In the place of a canonical form: each word stands for itself. */
    private static final String ITSELF = "=";

    private static final Pattern BAR = Pattern.compile("\\|");

    private static final List<Entry> NONE = List.of();

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, String> slips = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();

    /**
     * What some words stand for.
     *
     * @param words the words, in order
     * @param canonical one form for all spellings
     * @param role what they do
     * @param family legal forms of one family may stand for one another; -1 for everything else
     */
    record Entry(List<String> words, String canonical, Token.Role role, int family) {}

    private Lexicon() {}

    /** What is known of the parts of persons' names. */
    static Lexicon ofPersons() {
        Lexicon lexicon = new Lexicon();
        lexicon.addWords('p');
        return lexicon.sorted();
    }

    /** What is known of the parts of the names of organisations. */
    static Lexicon ofOrganisations() {
        Lexicon lexicon = new Lexicon();
        lexicon.addForms();
        lexicon.addWords('o');
        lexicon.addPlaces();
        return lexicon.sorted();
    }

    /** What is known of the parts of the names of ships and aircraft. */
    static Lexicon ofVessels() {
        Lexicon lexicon = new Lexicon();
        lexicon.addWords('v');
        return lexicon.sorted();
    }

    private Lexicon sorted() {
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        (one, other) -> other.words().size() - one.words().size()));
        return this;
    }

    private void addWords(char scope) {
        TableRows table = TableRows.beside(Lexicon.class, "words.tsv");
        for (List<String> row : table.rows()) {
            if (row.get(table.column("scope")).indexOf(scope) >= 0) {
                add(
                        row.get(table.column("forms")),
                        row.get(table.column("canonical")),
                        Token.Role.valueOf(row.get(table.column("role"))),
                        -1);
            }
        }
    }

    private void addForms() {
        TableRows table = TableRows.beside(Lexicon.class, "legal-forms.tsv");
        for (List<String> row : table.rows()) {
            int family = families.computeIfAbsent(row.get(table.column("family")), name -> families.size());
            add(row.get(table.column("forms")), row.get(table.column("canonical")), Token.Role.LEGAL_FORM, family);
        }
    }

    private void addPlaces() {
        TableRows table = TableRows.beside(Lexicon.class, "places.tsv");
        for (List<String> row : table.rows()) {
            add(row.get(table.column("forms")), row.get(table.column("canonical")), Token.Role.PLACE, -1);
        }
    }

    private void add(String forms, String canonical, Token.Role role, int family) {
        for (String form : BAR.split(forms, 0)) {
            List<String> words = Arrays.asList(form.split(" ", -1));
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Entry(words, canonical.equals(ITSELF) ? form : canonical, role, family));
            if (role == Token.Role.LEGAL_FORM) {
                words.forEach(this::addSlips);
            }
        }
    }

    private void addSlips(String word) {
        for (int i = 0; word.length() >= LONG_WORD && i < word.length(); i++) {
            slips.putIfAbsent(without(word, i), word);
        }
    }

    /** The long word of a legal form that lacks one letter here, or the word itself. */
    String mended(String word) {
        if (word.length() < LONG_WORD - 1 || word.length() > 40 || byFirstWord.containsKey(word)) {
            return word;
        }
        return slips.getOrDefault(word, word);
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    /** Everything the words from a place on may be, the longest first. */
    List<Entry> at(List<Word> words, int from) {
        List<Entry> entries = byFirstWord.getOrDefault(words.get(from).text(), NONE);
        if (entries.isEmpty()) {
            return NONE;
        }
        List<Entry> fitting = new ArrayList<>(1);
        for (Entry entry : entries) {
            if (matches(entry.words(), words, from)) {
                fitting.add(entry);
            }
        }
        return fitting;
    }

    private static boolean matches(List<String> phrase, List<Word> words, int from) {
        if (from + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(from + i).text())) {
                return false;
            }
        }
        return true;
    }
}
