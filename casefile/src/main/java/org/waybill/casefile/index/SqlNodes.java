package org.waybill.casefile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Nodes;
import org.waybill.casefile.trouble.SqlTrouble;
import org.waybill.casefile.trouble.Trouble;

/** The tree's nodes, in the table {@code node}. */
final class SqlNodes implements Nodes {
    private final Connection connection;

    SqlNodes(Connection connection) {
        this.connection = connection;
    }

    @Override
    public NodeHash at(int level, long number) {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT hash FROM node WHERE level = ? AND number = ?")) {
            select.setInt(1, level);
            select.setLong(2, number);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw Trouble.DAMAGED.met("the database has lost node " + number + " of level " + level);
                }
                return NodeHash.of(found.getBytes(1));
            }
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }
}
