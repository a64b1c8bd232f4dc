package org.waybill.casefile.index;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.trouble.SqlTrouble;

/**
 * Tables over log and archive: never the truth, always possible to rebuild.
 *
 * <p>One thread at a time.
 */
public final class Index implements AutoCloseable {
    /** The tables, in the order in which they are compared. */
    static final List<String> TABLES = List.of(
            "entry",
            "node",
            "document",
            "capture",
            "refusal",
            "claim",
            "ledger_entry",
            "ledger_party",
            "review",
            "reply",
            "correction",
            "about");

    private final Handle handle;
    private final Dialect dialect;
    private final IndexWriter writer;

    Index(Handle handle, Dialect dialect, Matters matters) {
        this.handle = handle;
        this.dialect = dialect;
        this.writer = new IndexWriter(handle, dialect, matters);
    }

    /** How many entries of the log it has taken in. */
    public long applied() {
        return asked(open -> writer.applied());
    }

    /** Takes in entries, all or none; they begin where the last ones ended. */
    public void apply(List<Step> steps) {
        if (!steps.isEmpty()) {
            asked(open -> {
                writer.apply(steps);
                return true;
            });
        }
    }

    /** The tree over what it has taken in. */
    public Tree tree() {
        return new Tree(new SqlNodes(handle.getConnection()), applied());
    }

    /** Questions to the tables. */
    public IndexQueries queries() {
        return new IndexQueries(this);
    }

    Dialect dialect() {
        return dialect;
    }

    /** Does something with the open database; its errors come out as what they mean to the user. */
    <T> T asked(Asking<T> asking) {
        return asked(handle, asking);
    }

    static <T> T asked(Handle handle, Asking<T> asking) {
        try {
            return asking.of(handle);
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        } catch (JdbiException e) {
            throw SqlTrouble.of(e);
        }
    }

    /** Something asked of an open database. */
    @FunctionalInterface
    interface Asking<T> {
        T of(Handle handle) throws SQLException;
    }

    /** What it holds at one moment, by table, for comparing it with another. */
    public <T> T dump(Function<IndexDump, T> with) {
        return asked(open -> open.inTransaction(transaction -> {
            if (dialect == Dialect.POSTGRESQL) {
                transaction.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            }
            return with.apply(new IndexDump(transaction));
        }));
    }

    @Override
    public void close() {
        asked(open -> {
            writer.close();
            open.close();
            return true;
        });
    }
}
