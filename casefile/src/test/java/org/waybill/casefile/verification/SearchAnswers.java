package org.waybill.casefile.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the full text searches of a database answer: to each word, beginning of a word and phrase that they hold, in any
 * order and by rank, now and after every text was taken out and put in anew.
 *
 * <p>Asks SQLite alone, and nothing of what is tested with it.
 */
final class SearchAnswers {
    private static final List<String> SEARCHES = List.of("claim_text", "document_text");

    /** Of a longer text, what is more than one word is asked for here and there only, so that the tests end in seconds. */
    private static final int MANY = 40;

    private final List<Question> questions = new ArrayList<>();
    private final List<String> answers;

    private record Question(String sql, String match) {}

    private SearchAnswers(Path file) throws IOException, SQLException {
        try (Connection open = opened(file)) {
            for (String search : SEARCHES) {
                ask(search, words(open, search));
            }
        }
        this.answers = all(file);
    }

    /** Those of a database that nobody touched. */
    static SearchAnswers of(Path file) {
        try {
            return new SearchAnswers(copy(file));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether another database answers everything as this one did. */
    boolean areStillThoseOf(Path file) {
        Path copy = copy(file);
        try {
            return areAll(copy);
        } catch (SQLException e) {
            // What cannot even be opened answers nothing.
            return false;
        } finally {
            copy.toFile().delete();
        }
    }

    private static Path copy(Path file) {
        try {
            Path copy = Files.createTempFile("waybill-answers", ".sqlite");
            Files.write(copy, Files.readAllBytes(file));
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection opened(Path file) throws SQLException {
        Connection open = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement pragma = open.createStatement()) {
            pragma.execute("PRAGMA journal_mode = DELETE");
            pragma.execute("PRAGMA synchronous = OFF");
        }
        return open;
    }

    /** Each row's words in their order. */
    private static List<List<String>> words(Connection open, String search) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = open.createStatement()) {
            statement.execute(
                    "CREATE VIRTUAL TABLE temp.all_" + search + " USING fts5vocab(main, " + search + ", instance)");
            try (ResultSet found =
                    statement.executeQuery("SELECT doc, term FROM temp.all_" + search + " ORDER BY doc, offset")) {
                long last = -1;
                while (found.next()) {
                    if (found.getLong(1) != last) {
                        rows.add(new ArrayList<>());
                    }
                    last = found.getLong(1);
                    rows.get(rows.size() - 1).add(found.getString(2));
                }
            }
        }
        return rows;
    }

    private void ask(String search, List<List<String>> rows) {
        Set<String> exact = new LinkedHashSet<>();
        Set<String> wide = new LinkedHashSet<>();
        for (List<String> row : rows) {
            for (int at = 0; at < row.size(); at++) {
                String word = row.get(at);
                exact.add(phrase(word));
                if (at > MANY && at % 16 > 0) {
                    continue;
                }
                wide.add(phrase(word));
                wide.add(phrase(word + "0"));
                wide.add(phrase(word.substring(0, 1)) + "*");
                wide.add(phrase(word.substring(0, Math.max(1, word.length() - 1))) + "*");
                wide.add(phrase(word + " " + row.get((at + 1) % row.size())));
                wide.add(phrase(word) + " " + phrase(row.get(row.size() - 1)));
            }
            wide.add(phrase(row.stream().limit(50).collect(Collectors.joining(" "))));
        }
        String from = " FROM " + search + " WHERE " + search + " MATCH ?";
        exact.forEach(match -> questions.add(new Question("SELECT rowid" + from, match)));
        wide.forEach(match -> questions.add(new Question("SELECT rowid" + from + " ORDER BY rowid DESC", match)));
        wide.forEach(match -> questions.add(new Question("SELECT rowid, rank" + from + " ORDER BY rank", match)));
    }

    private static String phrase(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }

    private List<String> all(Path copy) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection open = opened(copy)) {
            answer(open, all::add);
            all.add(readAnew(open));
        }
        try (Connection open = opened(copy)) {
            answer(open, all::add);
        }
        return all;
    }

    /** Asks until an answer is another. */
    private boolean areAll(Path copy) throws SQLException {
        Iterator<String> expected = answers.iterator();
        try (Connection open = opened(copy)) {
            if (!answer(open, told -> told.equals(expected.next()))
                    || !readAnew(open).equals(expected.next())) {
                return false;
            }
        }
        try (Connection open = opened(copy)) {
            return answer(open, told -> told.equals(expected.next()));
        }
    }

    /** Tells the answers one by one, as long as they are wanted. */
    private boolean answer(Connection open, Predicate<String> wanted) throws SQLException {
        String sql = "";
        PreparedStatement asked = open.prepareStatement("SELECT 1");
        try {
            for (Question question : questions) {
                if (!question.sql.equals(sql)) {
                    asked.close();
                    sql = question.sql;
                    asked = open.prepareStatement(sql);
                }
                if (!wanted.test(answer(asked, question.match))) {
                    return false;
                }
            }
            return true;
        } finally {
            asked.close();
        }
    }

    private static String answer(PreparedStatement asked, String match) {
        StringBuilder answer = new StringBuilder();
        try {
            asked.setString(1, match);
            try (ResultSet found = asked.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    for (int at = 1; at <= columns; at++) {
                        answer.append(found.getObject(at)).append(' ');
                    }
                }
            }
        } catch (SQLException e) {
            answer.append(e.getMessage());
        }
        return answer.toString();
    }

    /** As a second reading of each document does it, and one of a new document. */
    private static String readAnew(Connection open) {
        try (Statement statement = open.createStatement()) {
            statement.execute("DELETE FROM document_text");
            statement.execute("INSERT INTO document_text (rowid, text)"
                    + " SELECT number, 'anew 17 rifles to dalmora ' || number FROM document");
            statement.execute("INSERT INTO claim_text (rowid, passage) VALUES (1000000, 'anew 17 rifles to dalmora')");
            return "read anew";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
