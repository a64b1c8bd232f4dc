package org.waybill.desk.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.ReviewSheet;
import org.waybill.model.Body;
import org.waybill.model.Decision;
import org.waybill.model.FiledReview;
import org.waybill.model.Link;
import org.waybill.model.Review;
import org.waybill.model.Sha256;
import org.waybill.report.words.Traces;

/** What documents took from one another, with what shows it and who decided about it. */
public final class LinkSheets {
    /** Of all in the sheet; the rest is had in pages. */
    static final int MOST_LINKS = 160;

    private static final int MOST_WORDS = 8;

    private final Names names;
    /** By the two documents it is about: the decision that holds. */
    private final Map<Set<Sha256>, FiledReview> decisions = new HashMap<>();

    public LinkSheets(Making making) {
        this.names = new Names(making);
        making.reviews().holding().forEach(this::keep);
    }

    private void keep(FiledReview filed) {
        if (filed.review().decision() instanceof Decision.Cut cut) {
            decisions.put(Set.of(cut.document(), cut.source()), filed);
        } else if (filed.review().decision() instanceof Decision.Join join) {
            decisions.put(Set.of(join.document(), join.source()), filed);
        }
    }

    /** All of them, each with its place. */
    public List<LinkSheet> of(List<Link> links) {
        List<LinkSheet> sheets = new ArrayList<>();
        links.forEach(link -> sheets.add(sheet(link, sheets.size())));
        return sheets;
    }

    private LinkSheet sheet(Link link, int place) {
        Sha256 source = link.source();
        Body from = link.from();
        return new LinkSheet(
                link.kind().key(),
                link.document().hex(),
                names.document(link.document()),
                source == null ? "" : source.hex(),
                sourceName(source, from),
                from == null ? "" : from.id(),
                link.words().stream().limit(MOST_WORDS).map(Names::quote).toList(),
                link.measure(),
                place,
                Traces.kind(link.kind()),
                Traces.takes(link).strip(),
                Traces.standing(link.standing()),
                decided(link),
                link.standing().key());
    }

    private String sourceName(@Nullable Sha256 source, @Nullable Body from) {
        if (source == null) {
            return from == null ? "" : from.name();
        }
        return from == null ? names.document(source) : from.name() + ", by " + names.document(source);
    }

    /** Only a link that a decision made or unmade says so; of the same two documents others may stand. */
    private @Nullable ReviewSheet decided(Link link) {
        Sha256 source = link.source();
        boolean decided = link.kind() == Link.Kind.DECIDED || link.standing() == Link.Standing.CUT;
        FiledReview filed = source == null || !decided ? null : decisions.get(Set.of(link.document(), source));
        return filed == null ? null : review(filed);
    }

    private static ReviewSheet review(FiledReview filed) {
        Review review = filed.review();
        return new ReviewSheet(
                filed.place(),
                review.decision().key(),
                review.reviewer(),
                filed.at().toString(),
                review.reason());
    }
}
