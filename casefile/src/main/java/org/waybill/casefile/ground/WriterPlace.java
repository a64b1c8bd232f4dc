package org.waybill.casefile.ground;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.waybill.casefile.postgres.CaseSchemas;
import org.waybill.casefile.postgres.Session;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.Sha256;

/**
 * The place of the one who writes, held by an advisory lock of a session.
 *
 * <p>The server lets go when the session ends, however it ends. A row says who; it is worth nothing without the lock.
 */
final class WriterPlace {
    private final Session session;
    private final long key;
    private boolean held;

    WriterPlace(Session session, CaseSchemas schemas) {
        this.session = session;
        this.key = ByteBuffer.wrap(HexFormat.of()
                        .parseHex(Sha256.of("waybill writer of " + schemas.truth())
                                .hex()))
                .getLong();
    }

    /** Takes it, or says who holds it. A session can lock twice, so it is asked of us first. */
    void take() {
        if (held || !session.ask(connection -> lock(connection, "SELECT pg_try_advisory_lock(?)"))) {
            String holder = session.ask(WriterPlace::holder);
            throw Trouble.IN_USE.met("the case is being written to by " + (holder.isBlank() ? "another" : holder));
        }
        held = true;
    }

    /** Tells others who it is. */
    void sign(String who) {
        session.together(connection -> {
            unsign(connection);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO writer VALUES (?)")) {
                insert.setString(1, who);
                insert.executeUpdate();
            }
        });
    }

    /** Gives it up; nothing happens where it is not held. */
    void leave() {
        if (held) {
            held = false;
            try {
                session.together(WriterPlace::unsign);
            } finally {
                session.ask(connection -> lock(connection, "SELECT pg_advisory_unlock(?)"));
            }
        }
    }

    private static void unsign(Connection connection) throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.executeUpdate("DELETE FROM writer");
        }
    }

    private boolean lock(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, key);
            try (ResultSet found = select.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private static String holder(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery("SELECT who FROM writer LIMIT 1")) {
            return found.next() ? found.getString(1) : "";
        }
    }
}
