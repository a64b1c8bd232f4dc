package org.waybill.screening.alignment;

import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;
import org.waybill.screening.name.Token.Role;

/** Names of organisations by their first letters. */
final class Acronyms {
    private static final int SHORTEST = 3;

    private Acronyms() {}

    /** Whether the one name is nothing but the first letters of the words of the other, in capitals. */
    static boolean of(PreparedName letters, PreparedName name) {
        if (letters.tokens().size() != 1 || letters.tokens().get(0).role() != Role.NAME) {
            return false;
        }
        String text = letters.tokens().get(0).text();
        String written = letters.characters(0);
        return text.length() >= SHORTEST && written.chars().noneMatch(Character::isLowerCase) && spelled(text, name);
    }

    private static boolean spelled(String text, PreparedName name) {
        int at = 0;
        for (Token token : name.tokens()) {
            if (token.role() == Role.PARTICLE || token.role() == Role.LEGAL_FORM) {
                continue;
            }
            if (at == text.length() || token.text().charAt(0) != text.charAt(at)) {
                return false;
            }
            at++;
        }
        return at == text.length();
    }
}
