package org.waybill.casefile.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.waybill.model.Sha256;

/** The tables of an index, as scripts beside this class. */
enum Schema {
    SQLITE("sqlite.sql"),
    POSTGRESQL("postgresql.sql");

    /** Raised whenever the same entries would make other rows in the same tables. */
    private static final String ROWS = "3";

    private static final Pattern COMMENT = Pattern.compile("^--.*$", Pattern.MULTILINE);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String script;

    Schema(String script) {
        this.script = script;
    }

    /**
     * What an index says of the version that made it.
     *
     * @return other than before wherever tables, rows or the grouping of claims would be
     */
    String projection(Matters matters) {
        return projection(text(), matters);
    }

    /** Comments and the way lines are broken make no other tables. */
    static String projection(String script, Matters matters) {
        String statements =
                SPACE.matcher(COMMENT.matcher(script).replaceAll("")).replaceAll(" ");
        return ROWS + " " + Sha256.of(statements.strip()).brief() + " " + matters.version();
    }

    /** Makes all tables, or none. */
    void make(Handle handle, Matters matters) throws SQLException {
        handle.useTransaction(open -> {
            tables(open);
            open.execute("INSERT INTO made_by VALUES (?)", projection(matters));
        });
    }

    /** Makes all tables, and says nothing of who made them. */
    void tables(Handle handle) throws SQLException {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(text());
        }
    }

    String text() {
        try (InputStream in = Schema.class.getResourceAsStream(script)) {
            return new String(Objects.requireNonNull(in, script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this module cannot be read: " + script, e);
        }
    }
}
