package org.waybill.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.waybill.screening.list.trouble.ListFault;

/**
 * From where lists are fetched: a file that the user may edit, with the official addresses to begin with.
 *
 * <p>A row is the list's key, a tab, and an address; a list of several files has several rows. Lines that begin with
 * {@code #} are left out.
 */
final class ListAddresses {
    static final String NAME = "addresses.tsv";

    private static final String BUNDLED = "list-addresses.tsv";
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_]{0,63}");

    private final List<Row> rows;

    private ListAddresses(List<Row> rows) {
        this.rows = rows;
    }

    private record Row(String list, String address) {}

    /** The file in the folder of lists; the official addresses where there is none. */
    static ListAddresses of(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            return parse(Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : official(), file);
        } catch (IOException e) {
            throw ListFault.SETTINGS.met(file + " cannot be read as UTF-8");
        }
    }

    /** The same; the file is written first where there is none. */
    static ListAddresses written(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, official(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw ListFault.NOT_WRITTEN.met(file + " cannot be written");
        }
        return of(folder);
    }

    private static ListAddresses parse(String text, Path file) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String one : text.lines().toList()) {
            line++;
            if (!one.isBlank() && !one.startsWith("#")) {
                rows.add(row(one, file + ", line " + line));
            }
        }
        return new ListAddresses(rows);
    }

    private static Row row(String line, String place) {
        int tab = line.indexOf('\t');
        if (tab < 0
                || !KEY.matcher(line.substring(0, tab)).matches()
                || line.substring(tab).isBlank()) {
            throw ListFault.SETTINGS.met(place + " is not the key of a list, a tab and an address");
        }
        return new Row(line.substring(0, tab), line.substring(tab).strip());
    }

    /** The keys of the lists, in the file's order. */
    List<String> lists() {
        return rows.stream().map(Row::list).distinct().toList();
    }

    /** Where the files of a list lie. */
    List<String> of(String list) {
        return rows.stream()
                .filter(row -> row.list().equals(list))
                .map(Row::address)
                .toList();
    }

    private static String official() throws IOException {
        try (var file = ListAddresses.class.getResourceAsStream(BUNDLED)) {
            if (file == null) {
                throw new IllegalStateException("the official addresses are not beside their reader");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
