package org.waybill.server.workbench.guard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do, the least first. */
public enum Role {
    /** Looks and takes exports. */
    READER,

    /** Decides too, under a name that stands in the log. */
    ANALYST;

    /** The word in a file of tokens: {@code reader}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that key. */
    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }

    boolean covers(Role other) {
        return compareTo(other) >= 0;
    }
}
