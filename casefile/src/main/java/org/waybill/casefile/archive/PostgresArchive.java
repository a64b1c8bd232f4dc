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
    private static final int SHA_256_BYTES = 32;

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

    /** What has another name than the server lets in is told as a stray, by the digits of its name. */
    @Override
    public void list(Consumer<Sha256> objects, Consumer<String> strays) {
        List<byte[]> page = page(BEFORE_ALL);
        while (!page.isEmpty()) {
            for (byte[] name : page) {
                if (name.length == SHA_256_BYTES) {
                    objects.accept(name(name));
                } else {
                    strays.accept(HexFormat.of().formatHex(name));
                }
            }
            page = page(page.get(page.size() - 1));
        }
    }

    private List<byte[]> page(byte[] behind) {
        return session.ask(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT name FROM object WHERE name > ? ORDER BY name LIMIT " + PAGE)) {
                select.setBytes(1, behind);
                return all(select);
            }
        });
    }

    private static List<Sha256> names(PreparedStatement select) throws SQLException {
        return all(select).stream().map(PostgresArchive::name).toList();
    }

    private static List<byte[]> all(PreparedStatement select) throws SQLException {
        List<byte[]> names = new ArrayList<>();
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                names.add(found.getBytes(1));
            }
        }
        return names;
    }

    private static Sha256 name(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(bytes));
    }

    private static byte[] bytes(Sha256 name) {
        return HexFormat.of().parseHex(name.hex());
    }
}
