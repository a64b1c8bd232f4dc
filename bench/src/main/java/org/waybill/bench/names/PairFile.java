package org.waybill.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waybill.bench.corpus.UnreadableCase;
import org.waybill.bench.screening.PeopleFile;
import org.waybill.model.Listing;

/** Files of labelled pairs, in the columns of nomenklatura's name_bench, and of OFAC's scores. */
public final class PairFile {
    private PairFile() {}

    /** The labelled pairs of a file. */
    public static List<LabelledPair> pairs(Path file) {
        List<LabelledPair> pairs = new ArrayList<>();
        List<List<String>> rows = rows(file, 6);
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            pairs.add(new LabelledPair(
                    i + 2,
                    row.get(0),
                    row.get(5),
                    kind(row.get(1)),
                    row.get(2),
                    row.get(3),
                    row.get(4).equals("true")));
        }
        return pairs;
    }

    private static Listing.Kind kind(String schema) {
        return switch (schema) {
            case "Person" -> Listing.Kind.PERSON;
            case "Vessel" -> Listing.Kind.VESSEL;
            case "Airplane" -> Listing.Kind.AIRCRAFT;
            default -> Listing.Kind.ORGANISATION;
        };
    }

    /** The rows below the head, each of at least so many cells. */
    static List<List<String>> rows(Path file, int cells) {
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 1; i < lines.size(); i++) {
            List<String> row = PeopleFile.fields(lines.get(i));
            if (row.size() < cells) {
                throw new UnreadableCase(file, "line " + (i + 1) + " has too few columns. Take the file anew.");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UnreadableCase(file, "cannot be read. Give the folder that holds it.");
        }
    }
}
