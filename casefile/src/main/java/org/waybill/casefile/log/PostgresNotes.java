package org.waybill.casefile.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.casefile.postgres.Session;

/** Checkpoints and stamps in the table {@code note}. */
final class PostgresNotes {
    private final Session session;

    PostgresNotes(Session session) {
        this.session = session;
    }

    void keep(Note note) {
        session.together(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO note VALUES (?, ?, ?) ON CONFLICT (kind, size) DO UPDATE SET bytes = excluded.bytes")) {
                insert.setString(1, note.kind().suffix());
                insert.setLong(2, note.size());
                insert.setBytes(3, note.bytes());
                insert.executeUpdate();
            }
        });
    }

    List<Long> sizes(NoteKind kind) {
        return session.ask(connection -> {
            List<Long> sizes = new ArrayList<>();
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT size FROM note WHERE kind = ? ORDER BY size")) {
                select.setString(1, kind.suffix());
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        sizes.add(found.getLong(1));
                    }
                }
            }
            return sizes;
        });
    }

    Optional<byte[]> get(NoteKind kind, long size) {
        return session.ask(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT bytes FROM note WHERE kind = ? AND size = ?")) {
                select.setString(1, kind.suffix());
                select.setLong(2, size);
                try (ResultSet found = select.executeQuery()) {
                    return found.next() ? Optional.of(found.getBytes(1)) : Optional.empty();
                }
            }
        });
    }
}
