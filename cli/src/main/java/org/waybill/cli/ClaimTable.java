package org.waybill.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waybill.model.Claim;
import org.waybill.model.Commentary;
import org.waybill.model.Document;
import org.waybill.model.Reading;

/** Claims for people to read at a terminal, document by document. */
final class ClaimTable {
    private ClaimTable() {}

    static byte[] print(List<Reading> readings) {
        StringBuilder text = new StringBuilder();
        int first = 1;
        for (Reading reading : readings) {
            text.append(one(reading, first)).append('\n');
            first += reading.claims().size();
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String one(Reading reading, int first) {
        String claims = reading.claims().isEmpty() ? "no claim found\n" : table(reading.claims(), first);
        return head(reading.document()) + "\n" + claims + commentary(reading.commentary());
    }

    /** A document's title, publisher and date on one line. */
    static String head(Document document) {
        Document.About about = document.about();
        String title = about.title().isBlank() ? document.origin() : about.title();
        String date = about.published() == null ? "no date" : about.published().toString();
        return Plain.of(title + " (" + about.publisherOrUnknown() + ", " + date + ", SHA-256 "
                + document.sha256().brief() + ")");
    }

    private static String table(List<Claim> claims, int first) {
        TextTable table = new TextTable(
                new TextTable.Column("no.", 6),
                new TextTable.Column("claim", 11),
                new TextTable.Column("from \u2192 to", 24),
                new TextTable.Column("what", 44),
                new TextTable.Column("when", 21),
                new TextTable.Column("who says", 30),
                new TextTable.Column("how", 16),
                new TextTable.Column("tier", 4));
        for (int i = 0; i < claims.size(); i++) {
            row(table, first + i, claims.get(i));
        }
        return table.toString();
    }

    private static void row(TextTable table, int number, Claim claim) {
        table.row(
                String.valueOf(number),
                claim.type().key(),
                Phrase.between(claim),
                Phrase.goods(claim),
                Phrase.when(claim),
                Phrase.speaker(claim),
                Phrase.firmness(claim),
                claim.tier().name());
    }

    private static String commentary(List<Commentary> commentary) {
        long argue = commentary.stream().filter(Commentary::isAuthors).count();
        long tell = commentary.size() - argue;
        return counted(argue, "sentence argues", "sentences argue", " instead of reporting and yield no claim.\n")
                + counted(tell, "sentence tells", "sentences tell", " of a view that somebody holds.\n");
    }

    private static String counted(long number, String one, String many, String what) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : many) + what;
    }
}
