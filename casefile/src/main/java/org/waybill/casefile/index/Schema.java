package org.waybill.casefile.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** The tables of an index, as scripts beside this class. */
enum Schema {
    SQLITE("sqlite.sql"),
    POSTGRESQL("postgresql.sql");

    private final String script;

    Schema(String script) {
        this.script = script;
    }

    /** Makes all tables, or none. */
    void make(Handle handle, String projection) throws SQLException {
        handle.useTransaction(open -> {
            try (Statement script = open.getConnection().createStatement()) {
                script.executeUpdate(text());
            }
            open.execute("INSERT INTO made_by VALUES (?)", projection);
        });
    }

    private String text() {
        try (InputStream in = Schema.class.getResourceAsStream(script)) {
            return new String(Objects.requireNonNull(in, script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this module cannot be read: " + script, e);
        }
    }
}
