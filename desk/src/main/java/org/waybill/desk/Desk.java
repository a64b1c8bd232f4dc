package org.waybill.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.waybill.desk.claim.ClaimQueries;
import org.waybill.desk.claim.ClaimTable;
import org.waybill.desk.document.DocumentQueries;
import org.waybill.desk.document.DocumentTable;
import org.waybill.desk.entry.EntryQueries;
import org.waybill.desk.entry.EntrySheetQueries;
import org.waybill.desk.entry.EntrySheetTable;
import org.waybill.desk.entry.EntryTable;
import org.waybill.desk.front.FrontQueries;
import org.waybill.desk.front.FrontTable;
import org.waybill.desk.journal.JournalQueries;
import org.waybill.desk.journal.JournalTable;
import org.waybill.desk.making.Chronicle;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.party.PartyQueries;
import org.waybill.desk.party.PartyTable;
import org.waybill.desk.provision.ProvisionQueries;
import org.waybill.desk.provision.ProvisionTable;
import org.waybill.desk.store.DeskFile;
import org.waybill.model.Case;
import org.waybill.model.Sha256;

/** A case laid out for looking at. Any number of threads may ask. */
public final class Desk implements AutoCloseable {
    private static final int READERS = 8;
    private static final List<Table> TABLES = List.of(
            new FrontTable(),
            new EntryTable(),
            new ClaimTable(),
            new DocumentTable(),
            new EntrySheetTable(),
            new JournalTable(),
            new PartyTable(),
            new ProvisionTable());

    private final DeskFile file;

    private Desk(DeskFile file) {
        this.file = file;
    }

    /**
     * Lays a case out in a new file.
     *
     * @throws IOException where the file cannot be written
     */
    public static void make(Path file, Case source, Chronicle chronicle) throws IOException {
        Making making = new Making(source, chronicle);
        DeskFile.make(file, handle -> {
            TABLES.forEach(table -> table.schema().forEach(handle::execute));
            TABLES.forEach(table -> table.fill(making, handle));
            TABLES.forEach(table -> table.indexes().forEach(handle::execute));
            handle.execute("ANALYZE");
        });
    }

    /** Names the tables and what they look like; another name, and a file made earlier is of no use. */
    public static String form() {
        StringBuilder all = new StringBuilder();
        TABLES.forEach(table -> all.append(table.schema()).append(table.indexes()));
        return Sha256.of(all.toString()).brief();
    }

    /** Opens what {@link #make} wrote. */
    public static Desk open(Path file) {
        return new Desk(DeskFile.open(file, READERS));
    }

    public FrontQueries front() {
        return new FrontQueries(file);
    }

    public EntryQueries entries() {
        return new EntryQueries(file);
    }

    public ClaimQueries claims() {
        return new ClaimQueries(file);
    }

    public DocumentQueries documents() {
        return new DocumentQueries(file);
    }

    public EntrySheetQueries sheets() {
        return new EntrySheetQueries(file);
    }

    public JournalQueries journal() {
        return new JournalQueries(file);
    }

    public PartyQueries parties() {
        return new PartyQueries(file);
    }

    public ProvisionQueries provisions() {
        return new ProvisionQueries(file);
    }

    @Override
    public void close() {
        file.close();
    }
}
