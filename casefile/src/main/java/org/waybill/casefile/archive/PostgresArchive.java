package org.waybill.casefile.archive;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.waybill.casefile.postgres.Session;
import org.waybill.model.Sha256;

/** An archive in the table {@code object}. The server itself refuses an object that is not what its name says. */
public final class PostgresArchive implements Archive {
    private static final int PAGE = 1_000;
    private static final byte[] BEFORE_ALL = {};

    private final Session session;

    public PostgresArchive(Session session) {
        this.session = session;
    }

    @Override
    public void put(Collection<StoredObject> objects) {
        if (!objects.isEmpty()) {
            session.together(connection -> add(connection, objects));
        }
    }

    private static void add(Connection connection, Collection<StoredObject> objects) throws SQLException {
        Set<Sha256> held = held(connection, objects);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO object VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            for (StoredObject object : objects) {
                if (!held.contains(object.name())) {
                    insert.setBytes(1, bytes(object.name()));
                    insert.setBytes(2, object.bytes());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Asked first, so that bytes which are there already do not travel. */
    private static Set<Sha256> held(Connection connection, Collection<StoredObject> objects) throws SQLException {
        Array names = connection.createArrayOf(
                "bytea", objects.stream().map(object -> bytes(object.name())).toArray(byte[][]::new));
        try (PreparedStatement select = connection.prepareStatement("SELECT name FROM object WHERE name = ANY (?)")) {
            select.setArray(1, names);
            return new HashSet<>(names(select));
        }
    }

    @Override
    public Optional<byte[]> get(Sha256 name) {
        return session.ask(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT bytes FROM object WHERE name = ?")) {
                select.setBytes(1, bytes(name));
                try (ResultSet found = select.executeQuery()) {
                    return found.next() ? Optional.of(found.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public boolean holds(Sha256 name) {
        return session.ask(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT name FROM object WHERE name = ?")) {
                select.setBytes(1, bytes(name));
                return !names(select).isEmpty();
            }
        });
    }

    /** Nothing else can lie in a table, so there are no strays. */
    @Override
    public void list(Consumer<Sha256> objects, Consumer<String> strays) {
        byte[] last = BEFORE_ALL;
        List<Sha256> page = page(last);
        while (!page.isEmpty()) {
            page.forEach(objects);
            last = bytes(page.get(page.size() - 1));
            page = page(last);
        }
    }

    private List<Sha256> page(byte[] behind) {
        return session.ask(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT name FROM object WHERE name > ? ORDER BY name LIMIT " + PAGE)) {
                select.setBytes(1, behind);
                return names(select);
            }
        });
    }

    private static List<Sha256> names(PreparedStatement select) throws SQLException {
        List<Sha256> names = new ArrayList<>();
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                names.add(new Sha256(HexFormat.of().formatHex(found.getBytes(1))));
            }
        }
        return names;
    }

    private static byte[] bytes(Sha256 name) {
        return HexFormat.of().parseHex(name.hex());
    }
}
