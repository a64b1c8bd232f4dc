package org.waybill.parsing.format;

/** The parts of a model file, in the order of their numbers. */
public enum Section {
    /** Where the model comes from: lines of text. */
    ORIGIN(0),
    /** Slots from a word to its cluster set (upper 16 bits) and ambiguity class (lower 16 bits), each counted from 1. */
    LEXICON(1),
    /** One cluster set a line, its clusters separated by spaces. */
    CLUSTER_SETS(2),
    /** One ambiguity class a line, its tags separated by spaces, the likeliest first. */
    AMBIGUITY_CLASSES(3),
    /** Slots from a dictionary form to the word classes it belongs to, one bit each. */
    LEMMAS(4),
    /** Inflection rules, exceptions and numerals: lines of text. */
    INFLECTION(5),
    /** The tagger's feature templates, one a line. */
    TAGGER_TEMPLATES(6),
    /** The tagger's labels, one a line: Penn Treebank tags. */
    TAGGER_LABELS(7),
    /** Slots from a feature to its weights: first entry (upper 24 bits) and number of entries (lower 8 bits). */
    TAGGER_FEATURES(8),
    /** The label each entry speaks for, one byte. */
    TAGGER_ENTRY_LABELS(9),
    /** The weight of each entry, signed 16 bits. */
    TAGGER_ENTRY_WEIGHTS(10),
    /** As for the tagger. */
    PARSER_TEMPLATES(11),
    /** The parser's labels, one a line: arc, list action and relation, joined by underscores. */
    PARSER_LABELS(12),
    /** Which labels are open in which situation, in the order in which ties are decided. */
    PARSER_CHOICES(13),
    /** As for the tagger. */
    PARSER_FEATURES(14),
    /** As for the tagger. */
    PARSER_ENTRY_LABELS(15),
    /** As for the tagger. */
    PARSER_ENTRY_WEIGHTS(16);

    /** How many sections a file has. */
    public static final int COUNT = values().length;

    private final int number;

    Section(int number) {
        this.number = number;
    }

    /** Place in the file's table of sections, counted from 0. */
    public int number() {
        return number;
    }
}
