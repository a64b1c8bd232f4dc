package org.waybill.report.outline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.FiledReview;

/** Every review of a case with what became of it: it stands, was undone, or a later one took its place. */
public final class ReviewLog {
    private final List<FiledReview> reviews;
    private final Set<Long> undone;
    /** By the place of the review that was undone. */
    private final Map<Long, FiledReview> undoers = new HashMap<>();
    /** By what it is about. */
    private final Map<Object, FiledReview> last = new HashMap<>();

    public ReviewLog(List<FiledReview> reviews) {
        this.reviews = reviews.stream()
                .sorted(Comparator.comparingLong(FiledReview::place))
                .toList();
        this.undone = Decisions.undone(reviews);
        for (FiledReview filed : this.reviews) {
            if (filed.review().decision() instanceof Decision.Undo undo && !undone.contains(filed.place())) {
                undoers.put(undo.review(), filed);
            }
        }
        Decisions.standing(reviews)
                .forEach(filed -> last.put(subject(filed.review().decision()), filed));
    }

    /** All of them, in the order they were filed. */
    public List<FiledReview> all() {
        return reviews;
    }

    /** Those whose decision holds, undos left out. */
    public List<FiledReview> holding() {
        return reviews.stream()
                .filter(filed -> filed.equals(last.get(subject(filed.review().decision()))))
                .toList();
    }

    public boolean isUndone(FiledReview filed) {
        return undone.contains(filed.place());
    }

    /** The review that took it back. */
    public Optional<FiledReview> undoer(FiledReview filed) {
        return Optional.ofNullable(undoers.get(filed.place()));
    }

    /** The later decision about the same thing, where there is one that stands. */
    public Optional<FiledReview> successor(FiledReview filed) {
        return isUndone(filed)
                ? Optional.empty()
                : Optional.ofNullable(last.get(subject(filed.review().decision())))
                        .filter(later -> later.place() != filed.place());
    }

    /** Two decisions about the same thing do not hold together. */
    private static Object subject(Decision decision) {
        if (decision instanceof Decision.Confirm confirm) {
            return confirm.claim();
        } else if (decision instanceof Decision.Reject reject) {
            return reject.claim();
        } else if (decision instanceof Decision.Correct correct) {
            return correct.claim();
        } else if (decision instanceof Decision.Same same) {
            return Set.of(same.claim(), same.other());
        } else if (decision instanceof Decision.Other other) {
            return Set.of(other.claim(), other.other());
        } else if (decision instanceof Decision.Cut cut) {
            return Set.of(cut.document(), cut.source());
        } else if (decision instanceof Decision.Join join) {
            return Set.of(join.document(), join.source());
        } else if (decision instanceof Decision.Dismiss dismiss) {
            return List.of(dismiss.subject(), dismiss.listing());
        }
        return decision;
    }
}
