package org.waybill.desk.making;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** One kind of thing that the desk holds: its tables, and how a case fills them. */
public interface Table {
    /** Statements that make the tables. */
    List<String> schema();

    /** Statements that are run once all rows are in. */
    List<String> indexes();

    /** Puts in everything of the case. */
    void fill(Making making, Handle rows);
}
