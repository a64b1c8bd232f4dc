package org.waybill.screening.index;

import java.util.Arrays;
import org.waybill.screening.name.Token;

/**
 * By what tokens and names are found.
 *
 * @param spellings texts of tokens, and texts without one character or two, to token numbers
 * @param skeletons consonants to token numbers
 * @param variants classes of spellings to token numbers
 * @param nicknames full names that a short one may stand for, to token numbers
 * @param joins texts of two neighbours written as one, to names
 * @param joinedSkeletons consonants of two neighbours, to names
 */
record Keys(
        KeyTable spellings,
        KeyTable skeletons,
        KeyTable variants,
        KeyTable nicknames,
        KeyTable joins,
        KeyTable joinedSkeletons) {
    /** Shorter texts are too near to too many others once a character is left out. */
    static final int SHORTEST_SLIP = 4;
    /** Two slips in a shorter text make any other of it. */
    static final int SHORTEST_TWO_SLIPS = 6;
    /** In longer texts most is left by two slips, and other keys find them. */
    static final int LONGEST_TWO_SLIPS = 16;
    /** Longer ones are nobody's name; they are found by their own text alone. */
    static final int LONGEST_SLIP = 48;
    /** Room for every key of one text. */
    static final int MOST_SLIPS = 1 + LONGEST_SLIP + LONGEST_TWO_SLIPS * (LONGEST_TWO_SLIPS - 1) / 2;
    /** Fewer consonants say too little. */
    static final int SHORTEST_SKELETON = 2;

    /** A token holds up to four full names in one number. */
    static final int NICKNAME_BITS = 16;

    static final long NICKNAME = 0xFFFF;

    static Keys of(IndexedNames names) {
        return new Keys(
                spellings(names.vocabulary()),
                skeletons(names.vocabulary()),
                variants(names.vocabulary()),
                nicknames(names.vocabulary()),
                joins(names),
                joinedSkeletons(names));
    }

    private static KeyTable spellings(Vocabulary vocabulary) {
        KeyTable.Builder table = new KeyTable.Builder();
        long[] slips = new long[MOST_SLIPS];
        for (int id = 0; id < vocabulary.size(); id++) {
            int count = slips(vocabulary.token(id).text(), slips);
            for (int i = 0; i < count; i++) {
                table.add(slips[i], id);
            }
        }
        return table.build();
    }

    /**
     * Puts the key of the text into {@code into}, then those of what is left of it when one character is left out, or two,
     * each once, as far as its length allows; tells how many.
     */
    static int slips(String text, long[] into) {
        into[0] = TextHash.of(text);
        int size = 1;
        if (text.length() >= SHORTEST_SLIP && text.length() <= LONGEST_SLIP) {
            TextHash.withoutOne(text, into, size);
            size += text.length();
        }
        if (text.length() >= SHORTEST_TWO_SLIPS && text.length() <= LONGEST_TWO_SLIPS) {
            size += TextHash.withoutTwo(text, into, size);
        }
        Arrays.sort(into, 1, size);
        return distinct(into, size);
    }

    private static int distinct(long[] sorted, int size) {
        int kept = 1;
        for (int i = 1; i < size; i++) {
            if (i == 1 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept;
    }

    private static KeyTable skeletons(Vocabulary vocabulary) {
        KeyTable.Builder table = new KeyTable.Builder();
        for (int id = 0; id < vocabulary.size(); id++) {
            String skeleton = vocabulary.token(id).skeleton();
            if (!skeleton.isEmpty()) {
                table.add(TextHash.of(skeleton), id);
            }
        }
        return table.build();
    }

    private static KeyTable variants(Vocabulary vocabulary) {
        KeyTable.Builder table = new KeyTable.Builder();
        for (int id = 0; id < vocabulary.size(); id++) {
            int variant = vocabulary.token(id).variant();
            if (variant >= 0) {
                table.add(variant, id);
            }
        }
        return table.build();
    }

    private static KeyTable nicknames(Vocabulary vocabulary) {
        KeyTable.Builder table = new KeyTable.Builder();
        for (int id = 0; id < vocabulary.size(); id++) {
            for (long names = vocabulary.token(id).nicknames(); names != 0; names >>>= NICKNAME_BITS) {
                table.add(names & NICKNAME, id);
            }
        }
        return table.build();
    }

    private static KeyTable joins(IndexedNames names) {
        KeyTable.Builder table = new KeyTable.Builder();
        for (int name = 0; name < names.size(); name++) {
            for (int i = 1; i < names.length(name); i++) {
                table.add(joined(names.token(name, i - 1), names.token(name, i)), name);
            }
        }
        return table.build();
    }

    private static KeyTable joinedSkeletons(IndexedNames names) {
        KeyTable.Builder table = new KeyTable.Builder();
        for (int name = 0; name < names.size(); name++) {
            for (int i = 1; i < names.length(name); i++) {
                Token one = names.token(name, i - 1);
                Token next = names.token(name, i);
                if (one.skeleton().length() + next.skeleton().length() > SHORTEST_SKELETON) {
                    table.add(joinedSkeleton(one, next), name);
                }
            }
        }
        return table.build();
    }

    static long joined(Token one, Token next) {
        return TextHash.of(TextHash.of(one.text()), next.text());
    }

    static long joinedSkeleton(Token one, Token next) {
        return TextHash.of(TextHash.of(one.skeleton()), next.skeleton());
    }
}
