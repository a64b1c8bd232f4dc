package org.waybill.bench.names;

import java.nio.file.Path;
import java.util.List;
import org.waybill.bench.corpus.SheetFile;
import org.waybill.model.Listing;
import org.waybill.screening.list.csv.CsvRow;

/** Files of labelled pairs, in the columns of nomenklatura's name_bench, and of OFAC's scores. */
public final class PairFile {
    private PairFile() {}

    /** The labelled pairs of a file. */
    public static List<LabelledPair> pairs(Path file) {
        return SheetFile.rows(file, 6).stream().map(PairFile::pair).toList();
    }

    private static LabelledPair pair(CsvRow row) {
        return new LabelledPair(
                row.line(),
                row.cell(0),
                row.cell(5),
                kind(row.cell(1)),
                row.cell(2),
                row.cell(3),
                row.cell(4).equals("true"));
    }

    private static Listing.Kind kind(String schema) {
        return switch (schema) {
            case "Person" -> Listing.Kind.PERSON;
            case "Vessel" -> Listing.Kind.VESSEL;
            case "Airplane" -> Listing.Kind.AIRCRAFT;
            default -> Listing.Kind.ORGANISATION;
        };
    }
}
