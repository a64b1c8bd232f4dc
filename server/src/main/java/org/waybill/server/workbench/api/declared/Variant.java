package org.waybill.server.workbench.api.declared;

import java.util.List;

/**
 * One shape that a body may have; all its members are needed and no others taken.
 *
 * @param key what the first member, {@code decision}, reads; empty where the body has but one shape
 * @param about in a sentence
 * @param members besides {@code decision}
 */
public record Variant(String key, String about, List<Member> members) {
    /** The member that tells the variants apart. */
    public static final String TELLS = "decision";

    public Variant {
        members = List.copyOf(members);
    }

    /**
     * One member of a body.
     *
     * @param name as it stands in the JSON
     * @param form what it may be
     * @param about what it says
     */
    public record Member(String name, Form form, String about) {}
}
