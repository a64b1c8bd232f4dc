package org.waybill.desk.provision;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.sheet.ProvisionSheet;
import org.waybill.desk.sheet.UnshownRow;
import org.waybill.desk.store.SheetJson;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Entry;
import org.waybill.model.InForce;
import org.waybill.model.Provision;
import org.waybill.report.words.Headline;

/** The provisions that the case comes near, and every duty that was asked of an entry. */
public final class ProvisionTable implements Table {
    private static final int ROWS = 1_000;

    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE provision (id TEXT PRIMARY KEY, regime TEXT NOT NULL, place INTEGER NOT NULL,"
                        + " mark TEXT NOT NULL, words TEXT NOT NULL, engaged INTEGER NOT NULL,"
                        + " cannot_say INTEGER NOT NULL, not_engaged INTEGER NOT NULL,"
                        + " line TEXT NOT NULL, sheet TEXT NOT NULL)",
                "CREATE TABLE provision_conduct (provision TEXT NOT NULL, conduct TEXT NOT NULL,"
                        + " PRIMARY KEY (provision, conduct)) WITHOUT ROWID",
                "CREATE TABLE provision_time (provision TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL)",
                "CREATE TABLE provision_asked (provision TEXT NOT NULL, result INTEGER NOT NULL,"
                        + " place INTEGER NOT NULL, asked BLOB NOT NULL,"
                        + " PRIMARY KEY (provision, result, place)) WITHOUT ROWID",
                "CREATE TABLE unshown (entries INTEGER NOT NULL, line TEXT NOT NULL)");
    }

    @Override
    public List<String> indexes() {
        return List.of(
                "CREATE INDEX provision_by_place ON provision (regime, place)",
                "CREATE INDEX unshown_by_entries ON unshown (entries DESC)");
    }

    @Override
    public void fill(Making making, Handle rows) {
        making.source().assessment().ifPresent(assessment -> fill(making, assessment, rows));
    }

    private static void fill(Making making, CaseAssessment assessment, Handle rows) {
        Map<String, Asking> askings = askings(making, assessment);
        ProvisionSheets sheets = new ProvisionSheets(making, assessment);
        List<Provision> provisions =
                assessment.provisions().values().stream().sorted(BY_TIME).toList();
        for (int at = 0; at < provisions.size(); at++) {
            Provision one = provisions.get(at);
            Asking asking = askings.getOrDefault(one.id(), new Asking());
            provision(one, sheets.sheet(one, asking), at, rows);
            asked(making, one, asking, rows);
        }
    }

    private static final Comparator<Provision> BY_TIME = Comparator.comparing(Provision::regime)
            .thenComparing(Provision::adopted)
            .thenComparing(Provision::instrument)
            .thenComparingInt(one -> number(one.paragraph()))
            .thenComparing(Provision::id);

    /** The number that a paragraph begins with, so that 9 comes before 10; 0 where it begins with none. */
    private static int number(String paragraph) {
        String digits = paragraph.replaceFirst("\\D.*", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    private static Map<String, Asking> askings(Making making, CaseAssessment assessment) {
        Map<String, Entry> entries = making.source().entries().stream()
                .collect(Collectors.toMap(Entry::id, Function.identity(), (one, same) -> one));
        Map<String, Asking> askings = new TreeMap<>();
        for (CaseAssessment.OfEntry of : assessment.entries()) {
            Entry entry = entries.get(of.entry());
            if (entry != null) {
                of.assessments()
                        .forEach(one -> askings.computeIfAbsent(one.provision().id(), any -> new Asking())
                                .add(entry, one));
            }
        }
        return askings;
    }

    private static void provision(Provision one, ProvisionSheet sheet, int place, Handle rows) {
        rows.execute(
                "INSERT INTO provision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.regime(),
                place,
                one.certainty().name().toLowerCase(Locale.ROOT),
                (one.citation() + "\n" + one.id() + "\n" + one.title() + "\n" + one.rule()).toLowerCase(Locale.ROOT),
                sheet.row().engaged(),
                sheet.row().cannotSay(),
                sheet.row().notEngaged(),
                SheetJson.text(sheet.row()),
                SheetJson.text(sheet));
        one.conduct().stream()
                .distinct()
                .forEach(conduct -> rows.execute("INSERT INTO provision_conduct VALUES (?, ?)", one.id(), conduct));
        one.inForce()
                .forEach(time -> rows.execute(
                        "INSERT INTO provision_time VALUES (?, ?, ?)",
                        one.id(),
                        time.from().toString(),
                        last(time)));
        for (UnshownRow row : sheet.unshown()) {
            rows.execute("INSERT INTO unshown VALUES (?, ?)", row.entries(), SheetJson.text(row));
        }
    }

    private static String last(InForce time) {
        return time.to() == null ? "9999-12-31" : time.to().toString();
    }

    private static void asked(Making making, Provision provision, Asking asking, Handle rows) {
        DutySheets duties = new DutySheets(making);
        try (PreparedBatch batch = rows.prepareBatch("INSERT INTO provision_asked VALUES (?, ?, ?, ?)")) {
            for (Assessment.Result result : Assessment.Result.values()) {
                List<Asking.One> held = asking.with(result);
                for (int at = 0; at < held.size(); at++) {
                    Asking.One one = held.get(at);
                    ProvisionSheet.Asked asked = new ProvisionSheet.Asked(
                            one.entry().id(), Headline.of(one.entry().matter()), duties.of(one.assessment()));
                    batch.add(provision.id(), Asking.rank(result), at, ProvisionQueries.ASKED.packed(asked));
                    if (batch.size() >= ROWS) {
                        batch.execute();
                    }
                }
            }
            batch.execute();
        }
    }
}
