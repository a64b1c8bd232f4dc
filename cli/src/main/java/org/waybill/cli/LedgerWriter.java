package org.waybill.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waybill.corroboration.Corroborated;
import org.waybill.corroboration.Ledger;
import org.waybill.corroboration.Tables;
import org.waybill.model.Case;
import org.waybill.model.Docket;
import org.waybill.model.Reading;

/** Groups what is read and writes its entries, once all of it is read. */
final class LedgerWriter implements ClaimWriter {
    private static final Comparator<Reading> BY_DOCUMENT = Comparator.comparing(
                    (Reading reading) -> reading.document().id())
            .thenComparing(reading -> reading.document().sha256());

    private final Console console;
    private final Tables tables;
    private final Form form;
    private final List<Reading> all = new ArrayList<>();

    /** How entries are written. */
    interface Form {
        /**
         * The entries as text.
         *
         * @param made what was read, grouped, in the order of a report
         * @param read the same in the order in which it was named
         */
        byte[] of(Case made, List<Reading> read);
    }

    LedgerWriter(Console console, Tables tables, Form form) {
        this.console = console;
        this.tables = tables;
        this.form = form;
    }

    @Override
    public void write(List<Reading> readings) {
        all.addAll(readings);
    }

    @Override
    public void end() {
        List<Reading> readings = all.stream().sorted(BY_DOCUMENT).toList();
        Corroborated ledger = Ledger.corroborate(readings, Docket.NONE, tables);
        Case made = new Case(readings, ledger.entries(), List.of(), ledger.dependence(), Docket.NONE);
        console.bytes(form.of(made, all));
        console.flush();
    }
}
