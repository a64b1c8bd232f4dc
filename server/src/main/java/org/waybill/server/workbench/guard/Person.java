package org.waybill.server.workbench.guard;

/**
 * Who asks.
 *
 * @param name stands in the log beside what this person decides
 * @param role what this person may do
 */
public record Person(String name, Role role) {
    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
    }

    public boolean decides() {
        return role.covers(Role.ANALYST);
    }
}
