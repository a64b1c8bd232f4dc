package org.waybill.assessment.pack.trouble;

/** What can be wrong with a regime pack, each with a code. Listed in {@code docs/errors.md}. */
public enum PackFault {
    NOT_YAML("WB-520", "Mend the YAML there; a text with a colon or a hash in it needs quotation marks."),
    UNKNOWN_KEY("WB-521", "Take the key out or mend its spelling; docs/formats/regime-packs.md has them all."),
    MISSING("WB-522", "Add what is missing; docs/formats/regime-packs.md tells what it is for."),
    BAD_VALUE("WB-523", "Write one of the values that are named, or a day as 2006-10-14."),
    TWICE("WB-524", "Keep one of the two, or give the other an id of its own."),
    NOT_THERE("WB-525", "Mend the spelling, or add what is named where it belongs."),
    NOT_ONE("WB-526", "Give the provision exactly one of limbs, context and untested."),
    NO_SOURCE("WB-527", "Name the source that it was held against, or mark it as from memory.");

    private final String code;
    private final String action;

    PackFault(String code, String action) {
        this.code = code;
        this.action = action;
    }

    /** The stable code that documentation and scripts refer to. */
    public String code() {
        return code;
    }

    /** What the user can do, as a sentence. */
    public String action() {
        return action;
    }

    /**
     * This fault, met now.
     *
     * @param where the file, and the provision or list in it
     * @param detail what was met, without a full stop
     */
    public PackTrouble met(String where, String detail) {
        return new PackTrouble(this, where + ": " + detail);
    }
}
