package org.waybill.screening.list.record;

import java.util.List;

/** Reads one format. */
public interface ListReader {

    /**
     * Reads the files to their end and hands each record over.
     *
     * @throws org.waybill.screening.list.trouble.ListTrouble where they cannot be read to their end
     */
    Heading read(List<ListPart> parts, Records records);
}
