package org.waybill.casefile.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.casefile.postgres.Session;
import org.waybill.casefile.trouble.Trouble;

/**
 * A log in the table {@code log_line}.
 *
 * <p>Lines go through the session that holds the writer's place: who lost the place cannot write any more.
 */
public final class PostgresLog implements Log {
    private static final int PAGE = 4096;

    private final Session session;
    private final PostgresNotes notes;
    /** Where the next line goes, known to the one who writes; below 0 before the first. */
    private long next = -1;

    public PostgresLog(Session session) {
        this.session = session;
        this.notes = new PostgresNotes(session);
    }

    @Override
    public long size() {
        return session.ask(PostgresLog::size);
    }

    private static long size(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT COALESCE(MAX(position), -1) + 1 FROM log_line")) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public void append(List<byte[]> lines) {
        long first = next < 0 ? size() : next;
        next = -1;
        session.together(connection -> add(connection, first, lines));
        next = first + lines.size();
    }

    private static void add(Connection connection, long first, List<byte[]> lines) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO log_line VALUES (?, ?)")) {
            for (int at = 0; at < lines.size(); at++) {
                insert.setLong(1, first + at);
                insert.setBytes(2, lines.get(at));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void read(long from, long to, LineSink sink) {
        long end = Math.min(to, size());
        for (long at = Math.max(0, from); at < end; at += PAGE) {
            List<byte[]> page = page(at, Math.min(end, at + PAGE));
            for (int number = 0; number < page.size(); number++) {
                sink.accept(at + number, page.get(number));
            }
        }
    }

    private List<byte[]> page(long from, long to) {
        return session.ask(connection -> {
            List<byte[]> page = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT position, line FROM log_line WHERE position >= ? AND position < ? ORDER BY position")) {
                select.setLong(1, from);
                select.setLong(2, to);
                try (ResultSet found = select.executeQuery()) {
                    while (found.next() && found.getLong(1) == from + page.size()) {
                        page.add(found.getBytes(2));
                    }
                }
            }
            if (page.size() < to - from) {
                throw Trouble.DAMAGED.met("the log has lost entry " + (from + page.size()));
            }
            return page;
        });
    }

    /** Even of lines that share a place, where somebody took that rule away, each is handed over. */
    @Override
    public void survey(LogSurvey survey) {
        SurveyedPage page = surveyed(Long.MIN_VALUE);
        while (!page.places.isEmpty()) {
            for (int at = 0; at < page.places.size(); at++) {
                survey.line(page.places.get(at), page.lines.get(at));
            }
            page = surveyed(page.places.get(page.places.size() - 1));
        }
    }

    private record SurveyedPage(List<Long> places, List<byte[]> lines) {}

    private SurveyedPage surveyed(long behind) {
        return session.ask(connection -> {
            SurveyedPage page = new SurveyedPage(new ArrayList<>(), new ArrayList<>());
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT position, line FROM log_line WHERE position > ?"
                            + " ORDER BY position FETCH FIRST " + PAGE + " ROWS WITH TIES")) {
                select.setLong(1, behind);
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        page.places.add(found.getLong(1));
                        page.lines.add(found.getBytes(2));
                    }
                }
            }
            return page;
        });
    }

    @Override
    public void keep(Note note) {
        notes.keep(note);
    }

    @Override
    public List<Long> sizes(NoteKind kind) {
        return notes.sizes(kind);
    }

    @Override
    public Optional<byte[]> note(NoteKind kind, long size) {
        return notes.get(kind, size);
    }

    /** Nothing else can lie in a table. */
    @Override
    public List<String> strays() {
        return List.of();
    }
}
