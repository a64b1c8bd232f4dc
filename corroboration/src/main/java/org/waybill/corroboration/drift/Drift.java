package org.waybill.corroboration.drift;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Sha256;

/**
 * Finds what changed on the way from an origin to the documents that tell it.
 *
 * <p>Everything found is a pair of wordings laid side by side. The first dated form leads; where no date and no majority
 * ranks two, both are flagged. Cautions come by document, then by kind, then by place.
 */
public final class Drift {
    private static final Comparator<Caution> ORDER = Comparator.comparing(Caution::document)
            .thenComparing(Caution::kind)
            .thenComparing(caution -> caution.passages().get(0).span())
            .thenComparing(Caution::words);

    private Drift() {}

    /**
     * What differs among accounts of one finding of one origin. A later total of the same body is another finding.
     *
     * @param accounts in any order; one for each document
     */
    public static List<Caution> among(List<Account> accounts) {
        if (accounts.size() == 1 && isExact(accounts.get(0))) {
            return List.of();
        }
        List<Told> told =
                accounts.stream().sorted(Account.IN_ORDER).map(Told::of).toList();
        return ordered(Stream.of(
                        LostQualifiers.among(told),
                        OtherFigures.among(told),
                        RoundedFigures.among(told),
                        OtherUnits.among(told),
                        OtherJoints.among(told))
                .flatMap(List::stream));
    }

    /** Alone an account can only be rounded, and its claims' own sentences tell when it is not. */
    private static boolean isExact(Account account) {
        Account passages = new Account(account.document(), account.claims(), false);
        return RoundedFigures.among(List.of(Told.of(passages))).isEmpty();
    }

    /** Where a document contradicts itself, whatever else tells of it. */
    public static List<Caution> within(Document document, List<Claim> all) {
        Told told = Told.of(new Account(document, all, true));
        return ordered(Stream.of(LostQualifiers.within(told), Firmness.within(document, told.sentences()))
                .flatMap(List::stream));
    }

    /** Claims that turn giver and taker round, where the texts themselves tell that both speak on one body's word. */
    public static List<Caution> crossed(List<Claim> claims, Function<Sha256, Document> documents) {
        return ordered(new ChangedSides(claims, documents, any -> Set.of(""), ChangedSides.sameSource(documents))
                .found().stream());
    }

    /**
     * Claims that turn giver and taker round.
     *
     * @param claims of any matter and document
     * @param documents every document of these claims, by its digest
     * @param voices on whose word each claim stands; two with a body in common stand on one body's word
     */
    public static List<Caution> crossed(
            List<Claim> claims, Function<Sha256, Document> documents, Function<Claim, Set<String>> voices) {
        IdentityHashMap<Claim, Set<String>> known = new IdentityHashMap<>();
        Function<Claim, Set<String>> asked = claim -> known.computeIfAbsent(claim, voices);
        return ordered(new ChangedSides(
                        claims, documents, asked, (one, other) -> Told.share(asked.apply(one), asked.apply(other)))
                .found().stream());
    }

    private static List<Caution> ordered(Stream<Caution> cautions) {
        return cautions.sorted(ORDER).distinct().toList();
    }
}
