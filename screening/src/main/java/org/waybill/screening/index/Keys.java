package org.waybill.screening.index;

import org.waybill.screening.name.Token;

/**
 * By what tokens and names are found.
 *
 * @param spellings texts of tokens, and texts without one character, to token numbers
 * @param skeletons consonants to token numbers
 * @param variants classes of spellings to token numbers
 * @param joins texts of two neighbours written as one, to names
 * @param joinedSkeletons consonants of two neighbours, to names
 */
record Keys(KeyTable spellings, KeyTable skeletons, KeyTable variants, KeyTable joins, KeyTable joinedSkeletons) {
    /** Shorter texts are too near to too many others once a character is left out. */
    static final int SHORTEST_SLIP = 4;
    /** Longer ones are nobody's name; they are found by their own text alone. */
    static final int LONGEST_SLIP = 48;
    /** Fewer consonants say too little. */
    static final int SHORTEST_SKELETON = 2;

    static Keys of(IndexedNames names) {
        return new Keys(
                spellings(names.vocabulary()),
                skeletons(names.vocabulary()),
                variants(names.vocabulary()),
                joins(names),
                joinedSkeletons(names));
    }

    static boolean maySlip(String text) {
        return text.length() >= SHORTEST_SLIP && text.length() <= LONGEST_SLIP;
    }

    private static KeyTable spellings(Vocabulary vocabulary) {
        KeyTable.Builder table = new KeyTable.Builder();
        long[] without = new long[LONGEST_SLIP];
        for (int id = 0; id < vocabulary.size(); id++) {
            String text = vocabulary.token(id).text();
            table.add(TextHash.of(text), id);
            if (maySlip(text)) {
                TextHash.withoutOne(text, without);
                addDistinct(table, without, text.length(), id);
            }
        }
        return table.build();
    }

    /** Leaving out either of two equal neighbours gives one key. */
    private static void addDistinct(KeyTable.Builder table, long[] keys, int count, int id) {
        for (int i = 0; i < count; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                table.add(keys[i], id);
            }
        }
    }

    private static KeyTable skeletons(Vocabulary vocabulary) {
        KeyTable.Builder table = new KeyTable.Builder();
        for (int id = 0; id < vocabulary.size(); id++) {
            String skeleton = vocabulary.token(id).skeleton();
            if (skeleton.length() >= SHORTEST_SKELETON) {
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
