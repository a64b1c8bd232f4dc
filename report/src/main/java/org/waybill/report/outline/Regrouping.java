package org.waybill.report.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Entry;
import org.waybill.model.FiledReview;

/** Which entries owe their claims to a person who joined or parted matters. */
public final class Regrouping {
    private final Outline outline;
    private final List<FiledReview> reviews;
    /** The id of the entry that holds a claim. */
    private final Map<Claim, String> holders = new HashMap<>();

    private final Set<Claim> setAside;

    public Regrouping(Outline outline, ReviewLog log) {
        this.outline = outline;
        this.reviews = log.holding();
        this.setAside = new HashSet<>(outline.setAside());
        if (!reviews.isEmpty()) {
            outline.entries().forEach(entry -> entry.claims().forEach(claim -> holders.put(claim, entry.id())));
        }
    }

    /** The reviews that put claims into the entry or took them out of it, in the order they were filed. */
    public List<FiledReview> of(Entry entry) {
        return reviews.stream()
                .filter(filed -> concerns(filed.review().decision(), entry))
                .toList();
    }

    private boolean concerns(Decision decision, Entry entry) {
        if (decision instanceof Decision.Same same) {
            return joins(same.claim(), same.other(), entry) || joins(same.other(), same.claim(), entry);
        }
        return decision instanceof Decision.Other other
                && holder(other.claim()).isPresent()
                && (isIn(other.claim(), entry) || isIn(other.other(), entry));
    }

    /** A claim that was set aside, or is read no more, still joins its matter to another's; a mere mention joins nothing. */
    private boolean joins(ClaimId held, ClaimId other, Entry entry) {
        return (isIn(held, entry)
                        || entry.matter().equals(outline.docket().earlier().get(held)))
                && (isIn(other, entry)
                        || outline.docket().earlier().containsKey(other)
                        || outline.claim(other).filter(setAside::contains).isPresent());
    }

    private boolean isIn(ClaimId claim, Entry entry) {
        return holder(claim).filter(entry.id()::equals).isPresent();
    }

    private Optional<String> holder(ClaimId claim) {
        return outline.claim(claim).flatMap(found -> Optional.ofNullable(holders.get(found)));
    }
}
