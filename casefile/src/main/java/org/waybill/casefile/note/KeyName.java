package org.waybill.casefile.note;

/** Which names a key may have: any but those with white space, a plus or a control character. */
final class KeyName {
    private KeyName() {}

    static boolean allows(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(KeyName::forbidden);
    }

    private static boolean forbidden(int point) {
        return point == '+'
                || Character.isISOControl(point)
                || Character.isSpaceChar(point)
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
