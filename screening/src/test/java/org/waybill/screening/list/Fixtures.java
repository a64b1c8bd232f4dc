package org.waybill.screening.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.screening.list.record.ListPart;

/** Small files in each form, written by hand, all names made up. */
public final class Fixtures {
    /** The files of each list. */
    public static final List<String> LISTS = List.of(
            "un.xml",
            "ofac-classic.xml",
            "ofac-advanced.xml",
            "sdn.csv alt.csv add.csv sdn_comments.csv",
            "eu.xml",
            "eu.csv",
            "uk.csv",
            "uk.xml",
            "conlist.csv",
            "entities.ftm.json",
            "own.csv");

    private Fixtures() {}

    public static byte[] bytes(String name) {
        try (InputStream file = Fixtures.class.getResourceAsStream("fixtures/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no fixture is called " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ListPart part(String name, byte[] bytes) {
        return new ListPart(ListPart.Role.MAIN, name, () -> new ByteArrayInputStream(bytes));
    }

    public static ListPart part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The files named, parted by blanks. */
    public static List<ListPart> parts(String names) {
        return Stream.of(names.split(" ")).map(name -> part(name, bytes(name))).toList();
    }

    /** A fixture as text, changed. */
    public static List<ListPart> changed(String name, UnaryOperator<String> change) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        String now = change.apply(text);
        if (now.equals(text)) {
            throw new IllegalArgumentException("nothing was changed in " + name);
        }
        return List.of(part(name, now));
    }

    public static LoadedList read(String names) {
        return ListFiles.read(parts(names));
    }

    static List<String> lines(Listing listing) {
        List<String> lines = new ArrayList<>();
        lines.add("kind " + listing.kind());
        listing.names().forEach(name -> lines.add(line(name)));
        listing.births().forEach(birth -> lines.add("birth " + birth));
        listing.numbers()
                .forEach(number ->
                        lines.add(("number " + number.kind() + " " + number.value() + " " + number.country()).strip()));
        listing.facts().forEach(fact -> lines.add(line(fact)));
        listing.listedOn().ifPresent(day -> lines.add("listed " + day));
        listing.changedOn().ifPresent(day -> lines.add("changed " + day));
        return lines;
    }

    private static String line(ListedName name) {
        String parts =
                name.family().isEmpty() && name.given().isEmpty() ? "" : " | " + name.family() + " | " + name.given();
        return "name " + name.kind() + " " + name.strength() + " " + name.text() + parts;
    }

    private static String line(ListedFact fact) {
        return "fact " + fact.kind() + " " + fact.value() + (fact.code().isEmpty() ? "" : " = " + fact.code());
    }

    /** Every record of a list as lines, by its number. */
    static Map<String, List<String>> records(LoadedList list) {
        Map<String, List<String>> records = new LinkedHashMap<>();
        list.listings().forEach(one -> records.put(one.id().entry(), lines(one)));
        return records;
    }
}
