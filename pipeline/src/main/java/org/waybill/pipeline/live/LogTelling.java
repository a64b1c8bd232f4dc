package org.waybill.pipeline.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.EntryJson;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.desk.making.Chronicle;
import org.waybill.desk.sheet.LogRow;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.FiledReview;
import org.waybill.model.Sha256;

/** A log as rows for looking at, and where in it things were touched. */
final class LogTelling implements Chronicle.Rows {
    private final Casefile file;
    private final long size;
    private final Map<Long, Long> undoers = new HashMap<>();

    /**
     * Of a case as it stood.
     *
     * @param size how many entries are told
     * @param reviews every review among these
     */
    LogTelling(Casefile file, long size, List<FiledReview> reviews) {
        this.file = file;
        this.size = size;
        Set<Long> undone = new HashSet<>(Decisions.undone(reviews));
        for (FiledReview filed : reviews) {
            if (filed.review().decision() instanceof Decision.Undo undo && !undone.contains(filed.place())) {
                undoers.put(undo.review(), filed.place());
            }
        }
    }

    @Override
    public void tell(Consumer<LogRow> each) {
        LogWords words = new LogWords();
        file.lines(0, size, (place, line) -> each.accept(row(place, line, words)));
    }

    private LogRow row(long place, byte[] line, LogWords words) {
        LogEntry entry = EntryJson.read(line);
        Change change = entry.change();
        return new LogRow(
                place,
                entry.at().toString(),
                entry.by(),
                change.key(),
                words.of(entry),
                LogWords.reason(change),
                change instanceof Change.Reviewed reviewed
                        ? reviewed.review().decision().key()
                        : "",
                claims(change).stream().map(ClaimId::hex).toList(),
                documents(change).stream().map(Sha256::hex).toList(),
                undoers.getOrDefault(place, -1L),
                NodeHash.leaf(line).base64());
    }

    /** Where things were touched. */
    Chronicle.Places places() {
        Map<Sha256, Long> added = new HashMap<>();
        Map<Sha256, Long> read = new HashMap<>();
        Map<ClaimId, Long> claims = new HashMap<>();
        Map<String, Long> edges = new HashMap<>();
        Map<Long, Decision> decided = new HashMap<>();
        file.lines(0, size, (place, line) -> {
            Change change = EntryJson.read(line).change();
            if (change instanceof Change.Captured captured) {
                added.putIfAbsent(captured.document(), place);
            } else if (change instanceof Change.Derived derived) {
                read.put(derived.document(), place);
            } else if (change instanceof Change.Reviewed reviewed) {
                Decision about = undone(reviewed.review().decision(), decided);
                decided.put(place, about);
                claims(about).forEach(claim -> claims.put(claim, place));
                edge(about).forEach(edge -> edges.put(edge, place));
            }
        });
        return new Chronicle.Places(added, read, claims, edges);
    }

    /** Whoever takes a review back touches what that one touched. */
    private static Decision undone(Decision decision, Map<Long, Decision> decided) {
        return decision instanceof Decision.Undo undo ? decided.getOrDefault(undo.review(), decision) : decision;
    }

    private static List<String> edge(Decision decision) {
        if (decision instanceof Decision.Cut cut) {
            return List.of(Chronicle.Places.edge(cut.document(), cut.source()));
        }
        return decision instanceof Decision.Join join
                ? List.of(Chronicle.Places.edge(join.document(), join.source()))
                : List.of();
    }

    private static List<ClaimId> claims(Change change) {
        if (change instanceof Change.Reviewed reviewed) {
            return claims(reviewed.review().decision());
        } else if (change instanceof Change.Replied replied) {
            return replied.reply().claims();
        }
        return change instanceof Change.Corrected corrected
                ? corrected.correction().claims()
                : List.of();
    }

    private static List<ClaimId> claims(Decision decision) {
        List<ClaimId> all = new ArrayList<>();
        decision.ids().forEach((name, id) -> {
            if (name.equals("claim") || name.equals("other") || name.equals("replacement")) {
                all.add(new ClaimId(id));
            }
        });
        return all;
    }

    private static List<Sha256> documents(Change change) {
        if (change instanceof Change.Captured captured) {
            return List.of(captured.document());
        } else if (change instanceof Change.Derived derived) {
            return List.of(derived.document());
        } else if (change instanceof Change.Reviewed reviewed) {
            if (reviewed.review().decision() instanceof Decision.Cut cut) {
                return List.of(cut.document(), cut.source());
            } else if (reviewed.review().decision() instanceof Decision.Join join) {
                return List.of(join.document(), join.source());
            }
        }
        return List.of();
    }
}
