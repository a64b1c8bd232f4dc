package org.waybill.bench.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waybill.bench.corpus.UnreadableCase;
import org.waybill.model.BirthDate;
import org.waybill.model.PartialDate;

/** People in the columns of yente's test files: the whole name first, the date of birth sixth. */
public final class PeopleFile {
    private static final int NAME = 0;
    private static final int BORN = 5;

    private PeopleFile() {}

    /** The people of a file, in its order. */
    public static List<Asked> read(Path file) {
        List<Asked> people = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 1; i < lines.size(); i++) {
            List<String> fields = fields(lines.get(i));
            if (fields.size() <= BORN) {
                throw new UnreadableCase(file, "line " + (i + 1) + " has too few columns. Take the file anew.");
            }
            people.add(new Asked(i + 1 + " " + fields.get(NAME), fields.get(NAME), births(fields.get(BORN))));
        }
        return people;
    }

    /** Only the year: the files write 1969-7-16 beside 1969-07-16, and the boards ask by year. */
    private static List<BirthDate> births(String date) {
        return date.isBlank()
                ? List.of()
                : List.of(BirthDate.of(PartialDate.parse(date.strip().substring(0, 4))));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UnreadableCase(file, "cannot be read. Give the folder that holds it.");
        }
    }

    /** Commas inside quotes belong to the field; no field of these files holds a line break. */
    public static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
