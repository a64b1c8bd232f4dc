package org.waybill.screening.alignment;

import java.util.List;
import org.waybill.model.Listing;
import org.waybill.model.TokenPair.Relation;
import org.waybill.screening.name.Nicknames;
import org.waybill.screening.name.Token;
import org.waybill.screening.name.Token.Role;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;
import org.waybill.screening.variant.SpelledSounds;

/** How alike two parts of names are, and in what way. */
final class TokenSimilarity {
    /** Below this rarity a name counts as one in use, so that a slip would make another name of it. */
    private static final double IN_USE = 0.55;

    /** From this likeness on a reader sees a slip, whatever the ear says. */
    private static final double FEW_SLIPS = 0.7;

    private final Slips slips;
    private final double variant;
    private final double withoutVowels;
    private final double nickname;
    private final double signs;
    private final double initial;
    private final double[] sound;
    private final double[] consonants;
    private final double knownNames;
    private final double otherEnding;
    private final double joined;
    private final double compatible;
    private final double least;

    TokenSimilarity(Policy policy, Listing.Kind kind) {
        slips = new Slips(policy, kind);
        variant = policy.figure(Rule.SAME_VARIANT, kind);
        signs = policy.figure(Rule.READ_FROM_SIGNS, kind);
        withoutVowels = policy.figure(Rule.READ_WITHOUT_VOWELS, kind);
        nickname = policy.figure(Rule.NICKNAME, kind);
        initial = policy.figure(Rule.INITIAL, kind);
        sound = new double[] {
            policy.figure(Rule.SOUND_OF_TWO, kind),
            policy.figure(Rule.SOUND_OF_THREE, kind),
            policy.figure(Rule.SOUND_OF_FOUR, kind)
        };
        consonants = new double[] {
            policy.figure(Rule.CONSONANTS_OF_TWO, kind),
            policy.figure(Rule.CONSONANTS_OF_THREE, kind),
            policy.figure(Rule.CONSONANTS_OF_FOUR, kind)
        };
        knownNames = policy.figure(Rule.TWO_KNOWN_NAMES, kind);
        otherEnding = policy.figure(Rule.OTHER_ENDING, kind);
        joined = policy.figure(Rule.JOINED, kind);
        compatible = policy.figure(Rule.COMPATIBLE_FORM, kind);
        least = policy.figure(Rule.LEAST_SIMILARITY, kind);
    }

    /** 0 to 1; the relation is left in the scratch. */
    double of(Token one, Token other, Scratch scratch) {
        double alike = alike(one, other, scratch);
        return one.signs().isEmpty() == other.signs().isEmpty() ? alike : alike * signs;
    }

    private double alike(Token one, Token other, Scratch scratch) {
        scratch.relation = Relation.SAME;
        if (!one.signs().isEmpty() && !other.signs().isEmpty()) {
            return one.signs().equals(other.signs()) ? 1 : 0;
        }
        if (one.text().equals(other.text())) {
            return one.vowelless() == other.vowelless() ? 1 : sounding(one, scratch);
        }
        if (one.role() == Role.INITIAL || other.role() == Role.INITIAL) {
            return initial(one, other, scratch);
        }
        if (!word(one) || !word(other)) {
            return form(one, other, scratch);
        }
        if (one.role() != Role.NAME && other.role() != Role.NAME) {
            return 0;
        }
        return spelled(one, other, scratch);
    }

    private static boolean word(Token token) {
        return token.role() == Role.NAME || token.role() == Role.COMMON_WORD || token.role() == Role.PLACE;
    }

    private double initial(Token one, Token other, Scratch scratch) {
        boolean both = one.role() == other.role();
        boolean named = (one.role() == Role.NAME || other.role() == Role.NAME)
                && one.text().charAt(0) == other.text().charAt(0);
        scratch.relation = Relation.INITIAL;
        return !both && named ? initial : 0;
    }

    private double form(Token one, Token other, Scratch scratch) {
        boolean kin =
                one.role() == Role.LEGAL_FORM && other.role() == Role.LEGAL_FORM && one.variant() == other.variant();
        scratch.relation = Relation.COMPATIBLE;
        return kin ? compatible : 0;
    }

    private double spelled(Token one, Token other, Scratch scratch) {
        int few = one.signs().isEmpty() && other.signs().isEmpty() ? 1 : 2;
        boolean sameSound = one.skeleton().length() > few && one.skeleton().equals(other.skeleton());
        if (one.vowelless() || other.vowelless()) {
            return vowelless(one, other, scratch, sameSound);
        }
        if (one.nicknames() != 0 && other.nicknames() != 0 && Nicknames.meet(one.nicknames(), other.nicknames())) {
            scratch.relation = Relation.NICKNAME;
            return nickname;
        }
        double spelling = slipped(one, other, scratch);
        boolean inUse = one.rarity() < IN_USE && other.rarity() < IN_USE;
        boolean oneInUse = Math.min(one.rarity(), other.rarity()) < IN_USE;
        if (oneInUse && otherEnding < 1 && Endings.differ(one.text(), other.text())) {
            scratch.relation = Relation.SPELLING;
            return spelling * otherEnding;
        }
        if (one.variant() >= 0 && one.variant() == other.variant()) {
            scratch.relation = Relation.VARIANT;
            return Math.max(variant, spelling);
        }
        double heard = sameSound ? by(one.skeleton().length(), sound) : 0;
        scratch.relation = heard > spelling && spelling < FEW_SLIPS ? Relation.SOUND : Relation.SPELLING;
        double alike = Math.max(heard, spelling);
        return inUse ? alike * knownNames : alike;
    }

    /** What was written without vowels is laid beside the other letter by letter; of two such, consonants compare. */
    private double vowelless(Token one, Token other, Scratch scratch, boolean sameSound) {
        if (one.vowelless() && other.vowelless()) {
            return sameSound ? sounding(one, scratch) : 0;
        }
        scratch.relation = Relation.SOUND;
        double spelled = one.vowelless()
                ? SpelledSounds.standard().likeness(one.text(), other.text())
                : SpelledSounds.standard().likeness(other.text(), one.text());
        return spelled >= least ? spelled * withoutVowels : 0;
    }

    private double sounding(Token one, Scratch scratch) {
        scratch.relation = Relation.SOUND;
        return by(one.skeleton().length(), consonants);
    }

    /** Few consonants are shared by chance. */
    private static double by(int length, double[] figures) {
        return length < 2 ? 0 : figures[Math.min(length, 4) - 2];
    }

    private double slipped(Token one, Token other, Scratch scratch) {
        int n = Math.min(one.text().length(), Slips.LONGEST);
        int m = Math.min(other.text().length(), Slips.LONGEST);
        int apart = Math.max(
                Integer.bitCount(one.letters() & ~other.letters()), Integer.bitCount(other.letters() & ~one.letters()));
        if (apart > 3 || apart * 2 > Math.max(n, m)) {
            return 0;
        }
        one.text().getChars(0, n, scratch.one, 0);
        other.text().getChars(0, m, scratch.other, 0);
        return slips.similarity(scratch.one, n, scratch.other, m, scratch, least);
    }

    /** How alike parts are that differ only by where the blanks stand. */
    double joined() {
        return joined;
    }

    /** One part against several written one after the other; 0 where they do not make one. */
    double joined(Token whole, List<Token> parts, int from, int count, Scratch scratch) {
        int n = Math.min(whole.text().length(), Slips.LONGEST);
        int m = 0;
        for (int i = from; i < from + count; i++) {
            String part = parts.get(i).text();
            if (m + part.length() > Slips.LONGEST || m + part.length() > n + 2) {
                return 0;
            }
            part.getChars(0, part.length(), scratch.other, m);
            m += part.length();
        }
        if (m < n - 2 || whole.text().charAt(0) != scratch.other[0]) {
            return 0;
        }
        whole.text().getChars(0, n, scratch.one, 0);
        return joined * slips.similarity(scratch.one, n, scratch.other, m, scratch, Math.max(least, 0.7));
    }
}
