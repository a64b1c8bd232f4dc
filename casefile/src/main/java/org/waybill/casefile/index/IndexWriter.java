package org.waybill.casefile.index;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.DecisionJson;
import org.waybill.casefile.merkle.Appender;
import org.waybill.casefile.merkle.CompletedNode;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.Capture;
import org.waybill.model.ClaimId;
import org.waybill.model.FiledReview;
import org.waybill.model.Review;

/** Takes entries of the log into the tables, in order, all of a batch or none. */
final class IndexWriter implements AutoCloseable {
    private final Connection connection;
    private final SqlNodes nodes;
    private final Rows rows;
    private final LedgerCounts counts;
    private final Shares shares;
    private final ReadingRows readings;
    private final Judgement judgement;

    IndexWriter(Handle handle, Dialect dialect, Matters matters) {
        this.connection = handle.getConnection();
        this.nodes = new SqlNodes(connection);
        this.rows = new Rows(connection);
        this.counts = new LedgerCounts(rows);
        this.shares = new Shares(rows, counts);
        this.judgement = new Judgement(handle, rows, counts, shares);
        this.readings = new ReadingRows(handle, dialect, rows, counts, shares, matters, judgement);
    }

    /** The steps must begin where the last ones ended. */
    void apply(List<Step> steps) throws SQLException {
        try {
            connection.setAutoCommit(false);
            take(steps);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException | RuntimeException | Error e) {
            forget();
            undo(connection::rollback, e);
            undo(() -> connection.setAutoCommit(true), e);
            throw e;
        }
    }

    private void forget() {
        rows.drop();
        counts.forget();
        shares.forget();
        judgement.forget();
        readings.forget();
    }

    private interface Undoing {
        void run() throws SQLException;
    }

    /** A full database has taken back by itself what it began, and complains; what it complained about first counts. */
    private static void undo(Undoing undoing, Throwable first) {
        try {
            undoing.run();
        } catch (SQLException e) {
            first.addSuppressed(e);
        }
    }

    private void take(List<Step> steps) throws SQLException {
        if (applied() != steps.get(0).position()) {
            throw Trouble.IN_USE.met("another has written to the index meanwhile");
        }
        Appender tree = new Appender(nodes, steps.get(0).position());
        for (Step step : steps) {
            for (CompletedNode node : tree.append(step.leaf())) {
                rows.add("node", node.level(), node.number(), node.hash().bytes());
            }
            Change change = step.entry().change();
            rows.add(
                    "entry",
                    step.position(),
                    change.key(),
                    step.entry().at().toString(),
                    step.entry().by());
            take(step.position(), step.entry().at(), change, step.brought());
        }
        readings.flush();
        judgement.settle();
        shares.settle();
        counts.settle();
        rows.flush();
    }

    private void take(long position, Instant at, Change change, Optional<NamedReading> brought) throws SQLException {
        if (change instanceof Change.Captured captured) {
            capture(position, captured);
        } else if (change instanceof Change.Refused refused) {
            rows.add("refusal", position, refused.source(), refused.reason().name(), refused.detail());
        } else if (change instanceof Change.Derived derived) {
            readings.derived(position, derived, brought.orElseThrow());
        } else if (change instanceof Change.Reviewed reviewed) {
            review(position, at, reviewed.review(), brought);
        } else if (change instanceof Change.Replied replied) {
            rows.add(
                    "reply",
                    position,
                    replied.reply().party(),
                    replied.reply().received().toString(),
                    replied.reply().text());
            about(position, replied.reply().claims());
        } else if (change instanceof Change.Corrected one) {
            rows.add(
                    "correction",
                    position,
                    one.correction().was(),
                    one.correction().is(),
                    one.correction().reason());
            about(position, one.correction().claims());
        }
    }

    private void capture(long position, Change.Captured captured) throws SQLException {
        Capture capture = captured.capture();
        rows.add(
                "capture",
                position,
                captured.document().hex(),
                capture.origin(),
                capture.address(),
                capture.method().key(),
                capture.retrieved() == null ? null : capture.retrieved().toString(),
                capture.container());
        readings.captured(position, captured);
    }

    private void review(long position, Instant at, Review review, Optional<NamedReading> brought) throws SQLException {
        readings.flush();
        String json = CanonicalJson.text(DecisionJson.of(review));
        rows.add("review", position, review.decision().key(), review.reviewer(), json);
        judgement.file(new FiledReview(position, at, review));
        if (brought.isPresent()) {
            readings.replacement(position, brought.get());
        }
    }

    private void about(long position, List<ClaimId> claims) throws SQLException {
        for (ClaimId claim : claims.stream().distinct().toList()) {
            rows.add("about", position, claim.hex());
        }
    }

    /** How many entries the index knows. */
    long applied() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT COALESCE(MAX(position), -1) + 1 FROM entry")) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
