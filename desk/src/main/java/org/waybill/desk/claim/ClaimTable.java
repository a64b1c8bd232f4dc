package org.waybill.desk.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.model.Claim;
import org.waybill.model.Quantity;
import org.waybill.report.outline.Standing;

/** Every claim, a line for each entry that holds it. */
public final class ClaimTable implements Table {
    private static final int LINES_AT_ONCE = 1000;
    /** After every date. */
    private static final String UNDATED = "~";

    private static final List<Standing> ORDER = List.of(Standing.values());

    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE claim (key INTEGER PRIMARY KEY, id TEXT NOT NULL, entry TEXT NOT NULL,"
                        + " document TEXT NOT NULL, number INTEGER NOT NULL, standing INTEGER NOT NULL,"
                        + " published TEXT NOT NULL, state TEXT NOT NULL, tier TEXT NOT NULL, speaker TEXT NOT NULL,"
                        + " figure REAL, line BLOB NOT NULL)",
                "CREATE TABLE claim_origin (entry TEXT NOT NULL, origin TEXT NOT NULL, claim INTEGER NOT NULL,"
                        + " PRIMARY KEY (entry, origin, claim)) WITHOUT ROWID");
    }

    @Override
    public List<String> indexes() {
        return List.of(
                "CREATE INDEX claim_by_id ON claim (id)",
                "CREATE INDEX claim_by_document ON claim (document, number)",
                "CREATE INDEX claim_by_entry ON claim (entry, standing, published, number, state, tier)",
                "CREATE INDEX claim_by_speaker ON claim (entry, speaker, standing, published, number)",
                "CREATE INDEX claim_by_figure ON claim (entry, figure) WHERE figure IS NOT NULL");
    }

    @Override
    public void fill(Making making, Handle rows) {
        ClaimRows maker = new ClaimRows(making);
        try (PreparedBatch claims = rows.prepareBatch("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedBatch origins = rows.prepareBatch("INSERT OR IGNORE INTO claim_origin VALUES (?, ?, ?)")) {
            long key = 0;
            for (Claim claim : making.outline().claims()) {
                for (ClaimRow row : maker.rows(claim)) {
                    put(claims, ++key, row, claim);
                    long of = key;
                    row.origins().forEach(origin -> origins.add(row.entry(), origin, of));
                }
                flush(claims, origins, LINES_AT_ONCE);
            }
            flush(claims, origins, 1);
        }
    }

    private static void flush(PreparedBatch claims, PreparedBatch origins, int from) {
        if (claims.size() >= from) {
            claims.execute();
            if (origins.size() > 0) {
                origins.execute();
            }
        }
    }

    private static void put(PreparedBatch batch, long key, ClaimRow row, Claim claim) {
        batch.add(
                key,
                row.id(),
                row.entry(),
                row.document(),
                row.number(),
                place(Standing.of(claim)),
                row.published().isEmpty() ? UNDATED : row.published(),
                row.state(),
                row.tier(),
                row.speaker(),
                claim.slots().quantity().value().map(ClaimTable::figure).orElse(null),
                ClaimRows.PACKED.packed(row));
    }

    /** What is said to be so first. */
    static int place(Standing standing) {
        return ORDER.indexOf(standing);
    }

    /** Where it stands among others: its lower end, else its upper. */
    private static @Nullable Double figure(Quantity quantity) {
        BigDecimal end = quantity.low() != null ? quantity.low() : quantity.high();
        return end == null ? null : end.doubleValue();
    }
}
