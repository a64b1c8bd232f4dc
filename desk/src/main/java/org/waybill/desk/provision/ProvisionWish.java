package org.waybill.desk.provision;

import java.util.Locale;

/**
 * Which provisions are asked for.
 *
 * @param words part of citation, id, title or rule, in any case; empty for any
 * @param regime key; empty for all
 * @param conduct key; empty for any
 * @param result what some entry comes to under it
 * @param day on which it applied, ISO 8601; empty for any
 * @param mark key of how sure the citation is; empty for any
 * @param from the first one's place in all, from 0
 * @param most how many, at least 1
 */
public record ProvisionWish(
        String words, String regime, String conduct, Result result, String day, String mark, long from, int most) {
    /** All of them, by regime and day of adoption. */
    public static ProvisionWish all(long from, int most) {
        return new ProvisionWish("", "", "", Result.ANY, "", "", from, most);
    }

    /** What some entry comes to. */
    public enum Result {
        ANY("1"),
        ENGAGED("engaged > 0"),
        CANNOT_SAY("cannot_say > 0"),
        NOT_ENGAGED("not_engaged > 0"),
        /** Only background to some entry. */
        BACKGROUND("engaged + cannot_say + not_engaged = 0");

        final String condition;

        Result(String condition) {
            this.condition = condition;
        }

        /** The name in addresses: {@code cannot_say}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ProvisionWish {
        if (from < 0 || most < 1) {
            throw new IllegalArgumentException("a page begins at 0 or later and holds at least one");
        }
    }
}
