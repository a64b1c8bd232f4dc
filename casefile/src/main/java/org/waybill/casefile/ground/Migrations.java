package org.waybill.casefile.ground;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.waybill.casefile.postgres.CaseSchemas;
import org.waybill.casefile.postgres.DatabaseAddress;
import org.waybill.casefile.trouble.SqlTrouble;
import org.waybill.casefile.trouble.Trouble;

/**
 * The tables of log and archive, from the scripts beside this class.
 *
 * <p>A script that a release held is never changed; a new one is put behind it.
 */
final class Migrations {
    /** The number of the last script. */
    static final int NEWEST = 1;

    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** The number of the last script that was run; 0 where there is no case. */
    static int version(Connection connection, CaseSchemas schemas) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String table = schemas.truth() + "." + HISTORY;
            try (ResultSet found = statement.executeQuery("SELECT to_regclass('" + table + "') IS NOT NULL")) {
                if (!found.next() || !found.getBoolean(1)) {
                    return 0;
                }
            }
            try (ResultSet found = statement.executeQuery("SELECT COALESCE(MAX(version::integer), 0) FROM " + table
                    + " WHERE version IS NOT NULL AND success")) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    /** Runs the scripts that were not run yet. */
    static void run(DatabaseAddress address, CaseSchemas schemas) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(address.url(), null, null)
                    .jdbcProperties(address.properties())
                    .schemas(schemas.truth(), schemas.index())
                    .defaultSchema(schemas.truth())
                    .table(HISTORY)
                    .locations("classpath:org/waybill/casefile/ground")
                    .failOnMissingLocations(true)
                    .cleanDisabled(true)
                    .loggers(SilentLogs.class.getName())
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw Trouble.TOO_NEW.met("the tables of the case in the database are not those that this version makes");
        } catch (FlywayException e) {
            throw SqlTrouble.of(e);
        }
    }
}
