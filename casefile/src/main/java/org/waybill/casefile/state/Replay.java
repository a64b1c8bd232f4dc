package org.waybill.casefile.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.Correction;
import org.waybill.model.Filed;
import org.waybill.model.FiledReview;
import org.waybill.model.Reply;
import org.waybill.model.Sha256;

/** Tells entries one after the other and says what they come to. */
public final class Replay {
    private final Map<Sha256, List<Filed<Change.Captured>>> captures = new LinkedHashMap<>();
    private final Map<Sha256, List<Filed<Change.Derived>>> derivations = new LinkedHashMap<>();
    private final Set<Change.Refused> refusals = new LinkedHashSet<>();
    private final Set<String> refusedSources = new HashSet<>();
    private final List<FiledReview> reviews = new ArrayList<>();
    private final List<Filed<Change.Replacement>> replacements = new ArrayList<>();
    private final List<Filed<Reply>> replies = new ArrayList<>();
    private final List<Filed<Correction>> corrections = new ArrayList<>();
    private final List<Filed<Change.Screened>> screenings = new ArrayList<>();
    private Change.@Nullable Founded founded;
    private long size;

    /** The next entry. */
    public void tell(LogEntry entry) {
        Change change = entry.change();
        long place = size++;
        if (change instanceof Change.Founded first) {
            founded = first;
        } else if (change instanceof Change.Captured captured) {
            captures.computeIfAbsent(captured.document(), key -> new ArrayList<>())
                    .add(filed(place, entry, captured));
            forget(captured.capture().origin());
        } else if (change instanceof Change.Derived derived) {
            derivations
                    .computeIfAbsent(derived.document(), key -> new ArrayList<>())
                    .add(filed(place, entry, derived));
        } else if (change instanceof Change.Refused refused) {
            refusals.add(refused);
            refusedSources.add(refused.source());
        } else {
            tellDecision(place, entry);
        }
    }

    /** What was read after all is no gap any more. */
    private void forget(String source) {
        if (refusedSources.remove(source)) {
            refusals.removeIf(refused -> refused.source().equals(source));
        }
    }

    private void tellDecision(long place, LogEntry entry) {
        if (entry.change() instanceof Change.Reviewed reviewed) {
            reviews.add(new FiledReview(place, entry.at(), reviewed.review()));
            reviewed.replacement().ifPresent(replacement -> replacements.add(filed(place, entry, replacement)));
        } else if (entry.change() instanceof Change.Replied replied) {
            replies.add(filed(place, entry, replied.reply()));
        } else if (entry.change() instanceof Change.Corrected corrected) {
            corrections.add(filed(place, entry, corrected.correction()));
        } else if (entry.change() instanceof Change.Screened screened) {
            screenings.add(filed(place, entry, screened));
        }
    }

    private static <T> Filed<T> filed(long place, LogEntry entry, T what) {
        return new Filed<>(place, entry.at(), entry.by(), what);
    }

    /** How many entries were told. */
    public long size() {
        return size;
    }

    /** What they come to. */
    public CaseState state() {
        if (founded == null) {
            throw Trouble.DAMAGED.met("the log does not begin with the founding of a case");
        }
        List<HeldDocument> documents = captures.entrySet().stream()
                .map(one -> new HeldDocument(
                        one.getKey(), one.getValue(), derivations.getOrDefault(one.getKey(), List.of())))
                .toList();
        return new CaseState(
                size,
                founded,
                documents,
                List.copyOf(refusals),
                reviews,
                replacements,
                replies,
                corrections,
                screenings);
    }
}
