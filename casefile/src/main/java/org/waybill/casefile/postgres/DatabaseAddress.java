package org.waybill.casefile.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/**
 * Where a database is, and who logs in: {@code postgresql://user@host:5432/database?sslmode=verify-full}.
 *
 * <p>What the address does not say comes from the variables that PostgreSQL's own programs read: PGUSER, PGPASSWORD,
 * PGSSLMODE, PGSSLROOTCERT, and from the password file. Of settings it may hold these two alone: a case comes by mail,
 * and others make the driver load code or write files.
 */
public final class DatabaseAddress {
    private static final int PORT = 5432;
    private static final String PATIENCE_SECONDS = "10";
    private static final Set<String> SCHEMES = Set.of("postgresql", "postgres");
    private static final String MODE = "sslmode";
    private static final String ROOT = "sslrootcert";
    private static final String PASSWORD = "password";
    private static final Pattern DATABASE = Pattern.compile("/[^/]+");

    private final String host;
    private final int port;
    private final String database;
    private final @Nullable String user;
    private final @Nullable String password;
    private final Map<String, String> settings;

    private DatabaseAddress(URI uri, Map<String, String> environment) {
        List<String> login = login(uri);
        this.host = uri.getHost();
        this.port = uri.getPort() < 0 ? PORT : uri.getPort();
        this.database = uri.getPath().substring(1);
        this.settings = settings(uri);
        this.user = login.isEmpty() ? environment.get("PGUSER") : login.get(0);
        this.password = login.size() > 1 ? login.get(1) : environment.get("PGPASSWORD");
        Map.of(MODE, "PGSSLMODE", ROOT, "PGSSLROOTCERT").forEach((setting, variable) -> {
            String value = environment.get(variable);
            if (value != null) {
                settings.putIfAbsent(setting, value);
            }
        });
    }

    /**
     * The address as {@code case.json} has it.
     *
     * @param environment the variables of this process
     * @throws CaseTrouble where it is none, in words that do not repeat it
     */
    public static DatabaseAddress of(String address, Map<String, String> environment) {
        return new DatabaseAddress(uri(address), environment);
    }

    /** Refuses to have a password written into a file that is copied and mailed. */
    public static void refusePassword(String address) {
        URI uri = uri(address);
        if (login(uri).size() > 1 || members(uri).containsKey(PASSWORD)) {
            throw Trouble.DATABASE.met("the address holds a password, which would be written into case.json;"
                    + " give it in PGPASSWORD or in the file .pgpass instead");
        }
    }

    private static URI uri(String address) {
        try {
            URI uri = new URI(address);
            if (SCHEMES.contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getFragment() == null
                    && DATABASE.matcher(String.valueOf(uri.getPath())).matches()) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Its message repeats the address, and that may hold a password.
            throw malformed();
        }
        throw malformed();
    }

    private static CaseTrouble malformed() {
        return Trouble.DATABASE.met("the address of the database is not of the form postgresql://HOST:PORT/DATABASE");
    }

    /** User, and password if there is one. */
    private static List<String> login(URI uri) {
        String both = uri.getUserInfo();
        return both == null || both.isEmpty() ? List.of() : List.of(both.split(":", 2));
    }

    private static Map<String, String> members(URI uri) {
        Map<String, String> members = new TreeMap<>();
        if (uri.getQuery() != null) {
            for (String member : uri.getQuery().split("&", -1)) {
                List<String> parts = new ArrayList<>(List.of(member.split("=", 2)));
                parts.add("");
                members.put(parts.get(0), parts.get(1));
            }
        }
        return members;
    }

    private static Map<String, String> settings(URI uri) {
        Map<String, String> members = members(uri);
        if (!Set.of(MODE, ROOT).containsAll(members.keySet())) {
            throw Trouble.DATABASE.met("the address of the database has a setting other than " + MODE + " and " + ROOT);
        }
        return members;
    }

    /** For messages: without user, password and settings. */
    public String shown() {
        return "the database " + host + ":" + port + "/" + database;
    }

    /** For the driver: without user, password and settings. */
    public String url() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + URLEncoder.encode(database, StandardCharsets.UTF_8);
    }

    /** For the driver: who logs in, and how; nothing that the case could choose beside these two settings. */
    public Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>(settings);
        if (user != null) {
            properties.put("user", user);
        }
        if (password != null) {
            properties.put(PASSWORD, password);
        }
        properties.put("ApplicationName", "waybill");
        properties.put("connectTimeout", PATIENCE_SECONDS);
        properties.put("loginTimeout", PATIENCE_SECONDS);
        properties.put("tcpKeepAlive", "true");
        properties.put("reWriteBatchedInserts", "true");
        // A server that is not known for sure never hears the password itself, only proof that we know it.
        if (!"verify-full".equals(settings.get(MODE))) {
            properties.put("requireAuth", "!password");
        }
        return properties;
    }

    /** Opens a connection where the schemas given are searched for tables; empty for the server's own choice. */
    public Connection connect(String schemas) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(properties());
        if (!schemas.isEmpty()) {
            properties.setProperty("currentSchema", schemas);
        }
        return DriverManager.getConnection(url(), properties);
    }

    @Override
    public String toString() {
        return shown();
    }
}
