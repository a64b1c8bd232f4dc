package org.waybill.desk;

import java.nio.file.Path;
import java.util.List;
import org.waybill.desk.entry.EntryQueries;
import org.waybill.desk.entry.EntryTable;
import org.waybill.desk.front.FrontQueries;
import org.waybill.desk.front.FrontTable;
import org.waybill.desk.making.Chronicle;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.party.PartyQueries;
import org.waybill.desk.party.PartyTable;
import org.waybill.desk.provision.ProvisionQueries;
import org.waybill.desk.provision.ProvisionTable;
import org.waybill.desk.store.DeskFile;
import org.waybill.model.Case;

/** A case laid out for looking at. Any number of threads may ask. */
public final class Desk implements AutoCloseable {
    private static final int READERS = 8;
    private static final List<Table> TABLES =
            List.of(new EntryTable(), new FrontTable(), new PartyTable(), new ProvisionTable());

    private final DeskFile file;

    private Desk(DeskFile file) {
        this.file = file;
    }

    /** Lays a case out in a file, in the place of the one that is there. */
    public static void make(Path file, Case source, Chronicle chronicle) {
        Making making = new Making(source, chronicle);
        DeskFile.make(file, handle -> {
            TABLES.forEach(table -> table.schema().forEach(handle::execute));
            TABLES.forEach(table -> table.fill(making, handle));
            TABLES.forEach(table -> table.indexes().forEach(handle::execute));
        });
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
