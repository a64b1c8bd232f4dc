package org.waybill.casefile.index;

import java.sql.SQLException;
import java.util.Locale;
import org.jdbi.v3.core.JdbiException;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/** What an error of the database means to the user. */
final class SqlTrouble {
    private SqlTrouble() {}

    static CaseTrouble of(JdbiException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException known) {
                return of(known);
            }
        }
        return Trouble.DATABASE.met("the database could not be asked");
    }

    static CaseTrouble of(SQLException error) {
        String words = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("sqlite_full") || words.contains("no space left")) {
            return Trouble.NO_ROOM.met("there is no room left for the database");
        }
        if (words.contains("sqlite_readonly") || words.contains("sqlite_perm") || words.contains("sqlite_cantopen")) {
            return Trouble.NOT_WRITABLE.met("the database cannot be written");
        }
        if (words.contains("sqlite_corrupt") || words.contains("sqlite_notadb") || words.contains("malformed")) {
            return Trouble.DAMAGED.met("the database is damaged");
        }
        return Trouble.DATABASE.met("the database answered: " + oneLine(error));
    }

    /** The first line of a server's answer; what follows may quote values. */
    private static String oneLine(SQLException error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("nothing");
    }
}
