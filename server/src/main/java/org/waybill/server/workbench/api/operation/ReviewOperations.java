package org.waybill.server.workbench.api.operation;

import java.util.List;
import org.waybill.model.Review;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Reply;
import org.waybill.server.workbench.api.problem.Problem.Fault;
import org.waybill.server.workbench.api.problem.Unfit;
import org.waybill.server.workbench.view.Site;

/** What analysts decide, as operations. */
final class ReviewOperations {
    private ReviewOperations() {}

    static List<Operation> of(Site site) {
        return List.of(Operation.deed(
                "review",
                "/reviews",
                "Files a review: what an analyst decided, and why.",
                new Operation.Gives(Operation.Way.MADE, Filed.class),
                ReviewKind.ALL.stream().map(ReviewKind::variant).toList(),
                asked -> filed(site, asked)));
    }

    private static Reply filed(Site site, Asked asked) {
        Review review = review(asked);
        long place = site.live().review(review);
        return new Reply.Made(
                Operation.BASE + "/log/" + place,
                new Filed(place, review.decision().key(), review.reviewer()));
    }

    private static Review review(Asked asked) {
        try {
            String reason = asked.body().path(ReviewKind.REASON.name()).asText().strip();
            return new Review(ReviewKind.of(asked.body()).decision().apply(asked.body()), asked.who(), reason);
        } catch (IllegalArgumentException e) {
            throw Unfit.of(List.of(new Fault("body", "", String.valueOf(e.getMessage()), "")));
        }
    }
}
