package org.waybill.casefile.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.waybill.casefile.trouble.SqlTrouble;

/** One connection; its errors come out as what they mean to the user. One thread at a time. */
public final class Session implements AutoCloseable {
    private final Connection connection;

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Something asked of an open connection. */
    @FunctionalInterface
    public interface Asking<T> {
        T of(Connection connection) throws SQLException;
    }

    /** Something done with an open connection. */
    @FunctionalInterface
    public interface Doing {
        void with(Connection connection) throws SQLException;
    }

    /** Asks; every statement stands alone. */
    public <T> T ask(Asking<T> asking) {
        try {
            return asking.of(connection);
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /** Does all of it or nothing. When it returns, the server has it on its disk. */
    public void together(Doing doing) {
        try {
            connection.setAutoCommit(false);
            doing.with(connection);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            takeBack();
            throw SqlTrouble.of(e);
        } catch (RuntimeException e) {
            takeBack();
            throw e;
        }
    }

    private void takeBack() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // The connection is gone, and with it what was not committed.
            return;
        }
    }

    /** Where the connection was lost, there is nothing left to close. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            return;
        }
    }
}
