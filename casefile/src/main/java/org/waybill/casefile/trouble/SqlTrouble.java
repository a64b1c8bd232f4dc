package org.waybill.casefile.trouble;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an error of a database means to the user.
 *
 * <p>A server's own words may quote values, and an address may hold a password: neither is passed on.
 */
public final class SqlTrouble {
    /** PostgreSQL 15, appendix A: five characters, the first two of which are the class. */
    private static final int CLASS = 2;

    private SqlTrouble() {}

    /** What it means that something went wrong, with an error of a database somewhere behind it. */
    public static CaseTrouble of(RuntimeException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException known) {
                return of(known);
            }
        }
        return Trouble.DATABASE.met("the database could not be asked");
    }

    /** What it means that a question was not answered. */
    public static CaseTrouble of(SQLException error) {
        String state = error.getSQLState();
        return state == null ? sqlite(error) : postgres(state);
    }

    /**
     * What it means that a database did not let us in.
     *
     * @param shown its address, without a password
     */
    public static CaseTrouble opening(String shown, SQLException error) {
        String state = String.valueOf(error.getSQLState());
        if (state.startsWith("28") || state.equals("08004")) {
            return Trouble.DATABASE.met(shown + " does not let this user in with this password");
        }
        if (state.equals("3D000")) {
            return Trouble.DATABASE.met(shown + " is no database of that server");
        }
        return state.startsWith("08") ? Trouble.DATABASE.met(shown + " cannot be reached") : of(error);
    }

    private static CaseTrouble sqlite(SQLException error) {
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
        return Trouble.DATABASE.met("the database answered: "
                + String.valueOf(error.getMessage()).lines().findFirst().orElse("nothing"));
    }

    private static CaseTrouble postgres(String state) {
        return switch (state) {
            case "53100" -> Trouble.NO_ROOM.met("the server has no room left for the database");
            case "42501" -> Trouble.NOT_WRITABLE.met("the database does not give this user the right");
            case "25006" -> Trouble.NOT_WRITABLE.met("the database can only be read");
            case "55P03" -> Trouble.IN_USE.met("somebody who reads holds a table that is to be made anew");
            case "XX001", "XX002" -> Trouble.DAMAGED.met("the server found the database damaged");
            default -> Trouble.DATABASE.met(words(state));
        };
    }

    private static String words(String state) {
        @Nullable
        String kind =
                switch (state.substring(0, Math.min(CLASS, state.length()))) {
                    case "08" -> "the connection to the database was lost";
                    case "53" -> "the server has not enough connections or memory left";
                    case "57" -> "the server stopped, or is about to start";
                    default -> null;
                };
        return kind == null ? "the database answered with SQLSTATE " + state : kind;
    }
}
