package org.waybill.casefile.index;

/** The databases an index can be kept in, where they differ. */
enum Dialect {
    SQLITE,
    POSTGRESQL
}
