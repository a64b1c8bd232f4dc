package org.waybill.screening.index;

import java.util.List;
import org.waybill.screening.name.Spelling;
import org.waybill.screening.name.Token;

/** Finds for each token of an asked name what it may stand for in the list. Not for two threads at once. */
final class Expander {
    private static final float SAME = 1f;
    private static final float VARIANT = 0.95f;
    private static final float JOINED = 0.95f;
    private static final float NICKNAME = 0.85f;
    /** What a slip takes away, over the number of characters. */
    private static final float SLIP = 1.2f;

    private static final float SOUND = 0.75f;
    private static final float INITIAL = 0.6f;
    private static final float JOINED_SOUND = 0.7f;

    private final IndexedNames names;
    private final Keys keys;
    private final long[] slips = new long[Keys.MOST_SLIPS];
    /** For each token of the list, the turn in which it was found last. */
    private final int[] seen;

    /** The same for tokens that were laid beside one another, whatever came of it. */
    private final int[] tried;

    private int turn;

    Expander(IndexedNames names, Keys keys) {
        this.names = names;
        this.keys = keys;
        this.seen = new int[names.vocabulary().size()];
        this.tried = new int[names.vocabulary().size()];
    }

    /** Fills {@code into} for the token at a place; the likest come first. */
    void expand(List<Token> tokens, int place, Expansion into) {
        into.clear();
        turn++;
        Token token = tokens.get(place);
        same(token.text(), into);
        variants(token, into);
        joins(tokens, place, into);
        nicknames(token, into);
        slips(token, into);
        sounds(token, into);
        initials(token, into);
        joinedSounds(tokens, place, into);
        joinedSlips(tokens, place, into);
    }

    private void same(String text, Expansion into) {
        long key = TextHash.of(text);
        for (int at = keys.spellings().from(key); at < keys.spellings().to(key); at++) {
            if (keys.spellings().holds(at, key)) {
                int id = keys.spellings().value(at);
                if (textOf(id).equals(text)) {
                    add(id, SAME, into);
                }
            }
        }
    }

    private void variants(Token token, Expansion into) {
        if (token.variant() >= 0) {
            tokens(keys.variants(), token.variant(), VARIANT, into);
        }
    }

    private void sounds(Token token, Expansion into) {
        // Where vowels were not written, consonants are all there is, and one is what many short names have.
        int shortest = token.vowelless() ? 1 : Keys.SHORTEST_SKELETON;
        if (token.skeleton().length() >= shortest) {
            tokens(keys.skeletons(), TextHash.of(token.skeleton()), token.vowelless() ? VARIANT : SOUND, into);
        }
    }

    private void tokens(KeyTable table, long key, float like, Expansion into) {
        for (int at = table.from(key); at < table.to(key); at++) {
            if (table.holds(at, key)) {
                add(table.value(at), like, into);
            }
        }
    }

    /** Tokens of which this is one or two characters more, less, other or swapped. */
    private void slips(Token token, Expansion into) {
        int count = Keys.slips(token.text(), slips);
        for (int i = 0; i < count; i++) {
            KeyTable table = keys.spellings();
            for (int at = table.from(slips[i]); at < table.to(slips[i]); at++) {
                if (table.holds(at, slips[i])) {
                    slip(token, table.value(at), into);
                }
            }
        }
    }

    private void slip(Token token, int id, Expansion into) {
        if (seen[id] == turn || tried[id] == turn) {
            return;
        }
        tried[id] = turn;
        if (near(token, names.part(id))) {
            String text = token.text();
            String other = textOf(id);
            int distance = Spelling.distance(text, other);
            if (distance > 0 && distance <= Spelling.MOST) {
                add(id, 1 - SLIP * distance / Math.max(text.length(), other.length()), into);
            }
        }
    }

    /** No slip brings in or takes out more than one letter. */
    private static boolean near(Token one, Token other) {
        return Integer.bitCount(one.letters() & ~other.letters()) <= Spelling.MOST
                && Integer.bitCount(other.letters() & ~one.letters()) <= Spelling.MOST;
    }

    /** What the list gives by its first letter alone. */
    private void initials(Token token, Expansion into) {
        if (token.role() == Token.Role.NAME && token.text().length() > 1) {
            long key = TextHash.of(token.text().substring(0, 1));
            KeyTable table = keys.spellings();
            for (int at = table.from(key); at < table.to(key); at++) {
                if (table.holds(at, key) && textOf(table.value(at)).length() == 1) {
                    add(table.value(at), INITIAL, into);
                }
            }
        }
    }

    private void nicknames(Token token, Expansion into) {
        for (long full = token.nicknames(); full != 0; full >>>= Keys.NICKNAME_BITS) {
            tokens(keys.nicknames(), full & Keys.NICKNAME, NICKNAME, into);
        }
    }

    /** Both ways: the list writes as one what is asked as two, and the reverse. */
    private void joins(List<Token> tokens, int place, Expansion into) {
        names(keys.joins(), TextHash.of(tokens.get(place).text()), JOINED, into);
        if (place > 0) {
            tokens(keys.spellings(), Keys.joined(tokens.get(place - 1), tokens.get(place)), JOINED, into);
        }
        if (place + 1 < tokens.size()) {
            tokens(keys.spellings(), Keys.joined(tokens.get(place), tokens.get(place + 1)), JOINED, into);
        }
    }

    private void joinedSounds(List<Token> tokens, int place, Expansion into) {
        if (tokens.get(place).skeleton().length() > Keys.SHORTEST_SKELETON) {
            names(keys.joinedSkeletons(), TextHash.of(tokens.get(place).skeleton()), JOINED_SOUND, into);
        }
        if (place > 0) {
            joinedSound(tokens.get(place - 1), tokens.get(place), into);
        }
        if (place + 1 < tokens.size()) {
            joinedSound(tokens.get(place), tokens.get(place + 1), into);
        }
    }

    private void joinedSound(Token one, Token next, Expansion into) {
        if (one.skeleton().length() + next.skeleton().length() > Keys.SHORTEST_SKELETON) {
            tokens(keys.skeletons(), Keys.joinedSkeleton(one, next), JOINED_SOUND, into);
        }
    }

    private void joinedSlips(List<Token> tokens, int place, Expansion into) {
        if (place > 0) {
            joinedSlips(tokens.get(place - 1).text() + tokens.get(place).text(), into);
        }
        if (place + 1 < tokens.size()) {
            joinedSlips(tokens.get(place).text() + tokens.get(place + 1).text(), into);
        }
    }

    /** Of two written as one, a character left out on either side: two slips and a blank are another name. */
    private void joinedSlips(String joined, Expansion into) {
        if (joined.length() < Keys.SHORTEST_TWO_SLIPS || joined.length() > Keys.LONGEST_SLIP) {
            return;
        }
        TextHash.withoutOne(joined, slips, 0);
        KeyTable table = keys.spellings();
        for (int i = 0; i < joined.length(); i++) {
            for (int at = table.from(slips[i]); at < table.to(slips[i]); at++) {
                int id = table.value(at);
                if (table.holds(at, slips[i]) && seen[id] != turn) {
                    joinedSlip(joined, id, into);
                }
            }
        }
    }

    private void joinedSlip(String joined, int id, Expansion into) {
        String other = textOf(id);
        int distance = Spelling.distance(joined, other);
        if (distance > 0 && distance <= Spelling.MOST) {
            add(id, JOINED - SLIP * distance / Math.max(joined.length(), other.length()), into);
        }
    }

    private static void names(KeyTable table, long key, float like, Expansion into) {
        for (int at = table.from(key); at < table.to(key); at++) {
            if (table.holds(at, key)) {
                into.addName(table.value(at), like);
            }
        }
    }

    /** A token counts as what it is likest as. */
    private void add(int id, float like, Expansion into) {
        if (seen[id] != turn) {
            seen[id] = turn;
            into.addToken(id, like, names.endOfPostings(id) - names.firstPosting(id));
        }
    }

    private String textOf(int id) {
        return names.vocabulary().token(id).text();
    }
}
