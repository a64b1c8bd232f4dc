package org.waybill.desk.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One listing that is like a party.
 *
 * @param listing its id, {@code list/record}
 * @param version digest of the listing's wording, which a dismissal names
 * @param kind {@code person}, {@code vessel}…
 * @param list title of the list
 * @param edition when the list was published, ISO 8601; empty where untold
 * @param editionSha256 digest of the edition
 * @param name the name it stands under
 * @param names all its names
 * @param as which of its names was compared, where it is another than the first or a weak one; may be empty
 * @param traits what tells it from others: kind, numbers, births, flag, programmes
 * @param score 0 to 1
 * @param sentence why, in words
 * @param findings each row of the policy that had something to say
 * @param asked the name that was compared; empty where a number alone matched
 * @param listed the listed name it was compared with
 * @param tokens the two names token by token
 * @param state {@code open}, {@code returned}, or that it was dismissed
 * @param dismissal who dismissed it; null where nobody did
 * @param changes what changed in the listing since; empty where nothing did
 */
public record MatchSheet(
        String listing,
        String version,
        String kind,
        String list,
        String edition,
        String editionSha256,
        String name,
        List<String> names,
        String as,
        List<String> traits,
        double score,
        String sentence,
        List<Finding> findings,
        String asked,
        String listed,
        List<Token> tokens,
        String state,
        @Nullable ReviewSheet dismissal,
        List<String> changes) {
    /**
     * One row of the policy that had something to say.
     *
     * @param row its key
     * @param asked what was asked
     * @param listed what is listed
     * @param points what it adds, negative where it speaks against
     * @param reason in words
     */
    public record Finding(String row, String asked, String listed, double points, String reason) {}

    /**
     * Two tokens side by side.
     *
     * @param asked empty where the listed one has no partner
     * @param listed empty where the asked one has none
     * @param relation {@code same}, {@code spelling}, {@code omitted}…
     * @param similarity 0 to 1
     * @param weight how much it counts in the name
     */
    public record Token(String asked, String listed, String relation, double similarity, double weight) {}
}
