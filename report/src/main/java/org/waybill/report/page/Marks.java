package org.waybill.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.FiledReview;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Regrouping;
import org.waybill.report.outline.ReviewLog;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Shown;

/** What people made of claims and matters, in words beside each. */
final class Marks {
    private final Docket docket;
    private final References references;
    private final Regrouping regrouping;
    /** By a person's claim: the reviews that put it in another's place. */
    private final Map<ClaimId, List<FiledReview>> brought = new HashMap<>();
    /** By a claim: the replies and corrections about it. */
    private final Map<ClaimId, List<MarkView>> answers = new HashMap<>();

    Marks(Outline outline, ReviewLog log, References references) {
        this.docket = outline.docket();
        this.references = references;
        this.regrouping = new Regrouping(outline, log);
        log.holding().forEach(this::bring);
        numbered(
                docket.replies(),
                (number, reply) -> answer(
                        reply.what().claims(),
                        new MarkView(
                                "Answered",
                                Piece.sentence(
                                        Piece.words(" by "
                                                + Shown.phrase(reply.what().party()) + ": "),
                                        new Piece("reply " + number, "reply-" + number)),
                                "")));
        numbered(
                docket.corrections(),
                (number, correction) -> answer(
                        correction.what().claims(),
                        new MarkView(
                                "Corrected in public",
                                Piece.sentence(
                                        Piece.words(": "), new Piece("correction " + number, "correction-" + number)),
                                "")));
    }

    private static <T> void numbered(List<T> all, BiConsumer<Integer, T> each) {
        for (int i = 0; i < all.size(); i++) {
            each.accept(i + 1, all.get(i));
        }
    }

    private void answer(List<ClaimId> claims, MarkView mark) {
        claims.stream().distinct().forEach(claim -> answers.computeIfAbsent(claim, any -> new ArrayList<>())
                .add(mark));
    }

    private void bring(FiledReview filed) {
        if (filed.review().decision() instanceof Decision.Correct correct) {
            brought.computeIfAbsent(correct.replacement(), any -> new ArrayList<>())
                    .add(filed);
        }
    }

    /** Where it comes from, what reviews made of it, and who answered. */
    List<MarkView> of(Claim claim) {
        List<MarkView> marks = new ArrayList<>();
        docket.id(claim).ifPresent(id -> {
            brought.getOrDefault(id, List.of()).forEach(filed -> marks.add(broughtBy(filed)));
            docket.decisions().review(id).flatMap(this::judged).ifPresent(marks::add);
            marks.addAll(answers.getOrDefault(id, List.of()));
        });
        return marks;
    }

    private MarkView broughtBy(FiledReview filed) {
        List<Piece> replaced = filed.review().decision() instanceof Decision.Correct correct
                ? Piece.sentence(Piece.words(", in place of "), references.claim(correct.claim()))
                : List.of();
        return mark("A person’s claim, put in", filed, replaced);
    }

    private Optional<MarkView> judged(FiledReview filed) {
        Decision decision = filed.review().decision();
        if (decision instanceof Decision.Correct correct) {
            List<Piece> instead = Piece.sentence(
                    Piece.words(", and counted nowhere; in its place stands "),
                    references.claim(correct.replacement()));
            return Optional.of(mark("Corrected", filed, instead));
        } else if (decision instanceof Decision.Reject) {
            return Optional.of(mark("Rejected", filed, List.of()));
        }
        return Optional.of(mark("Confirmed", filed, List.of()));
    }

    /** Who joined or parted what the entry holds. */
    List<MarkView> of(Entry entry) {
        return regrouping.of(entry).stream().map(this::regrouped).toList();
    }

    private MarkView regrouped(FiledReview filed) {
        if (filed.review().decision() instanceof Decision.Same same) {
            return mark(
                    "Joined",
                    filed,
                    Piece.sentence(
                            Piece.words(", as "),
                            references.claim(same.claim()),
                            Piece.words(" and "),
                            references.claim(same.other()),
                            Piece.words(" are about one matter")));
        } else if (filed.review().decision() instanceof Decision.Other other) {
            return mark(
                    "Parted",
                    filed,
                    Piece.sentence(
                            Piece.words(", as "),
                            references.claim(other.claim()),
                            Piece.words(" is about another matter than "),
                            references.claim(other.other())));
        }
        throw new IllegalStateException("only matters are joined or parted");
    }

    /** "Cut by A. Analyst, 1 Nov 2024", the rest, and the reason. */
    static MarkView mark(String word, FiledReview filed, List<Piece> rest) {
        String by = " by " + Shown.phrase(filed.review().reviewer()) + ", " + Dates.day(filed.at());
        return new MarkView(
                word,
                Piece.joined(List.of(Piece.words(by)), rest),
                Shown.text(filed.review().reason()));
    }
}
