package org.waybill.casefile.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.waybill.casefile.trouble.SqlTrouble;
import org.waybill.casefile.trouble.Trouble;

/** Connections for one case. */
public final class Sessions {
    /** Long enough for whoever reads to end, short enough to be told why nothing happens. */
    private static final String PATIENCE = "60s";

    private final DatabaseAddress address;
    private final CaseSchemas schemas;
    private final boolean lasting;

    /**
     * Connections that are made when they are asked for.
     *
     * @param lasting whether what is added must outlive a loss of power
     */
    public Sessions(DatabaseAddress address, CaseSchemas schemas, boolean lasting) {
        this.address = address;
        this.schemas = schemas;
        this.lasting = lasting;
    }

    public DatabaseAddress address() {
        return address;
    }

    public CaseSchemas schemas() {
        return schemas;
    }

    /** To log and archive. */
    public Session truth() {
        return new Session(connection(schemas.truth(), lasting ? "" : "SET synchronous_commit = off"));
    }

    /** To the tables of the index. What the server loses of them with its power follows from the log again. */
    public Connection indexForWriting() {
        return connection(schemas.index(), "SET synchronous_commit = off; SET lock_timeout = '" + PATIENCE + "'");
    }

    /** To the tables of the index, beside whoever writes. */
    public Connection indexForReading() {
        return connection(schemas.index(), "SET default_transaction_read_only = on");
    }

    private Connection connection(String schema, String first) {
        try {
            Connection connection = address.connect(schema);
            try {
                refuseOtherEncoding(connection);
                begin(connection, first);
                return connection;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw SqlTrouble.opening(address.shown(), e);
        }
    }

    private static void begin(Connection connection, String first) throws SQLException {
        if (!first.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(first);
            }
        }
    }

    private void refuseOtherEncoding(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SHOW server_encoding")) {
            if (!found.next() || !found.getString(1).equals("UTF8")) {
                throw Trouble.DATABASE.met(address.shown() + " does not keep its texts as UTF-8");
            }
        }
    }
}
