package org.waybill.extraction.scan;

/** What a token is made of. */
public enum TokenKind {
    /** Letters only. */
    WORD,
    /** A number in digits, its grouping marks taken out of the word. */
    NUMBER,
    /** Digits with st, nd, rd or th; the word holds the digits. */
    ORDINAL,
    /** A designator, clock time, dotted number or address: never a figure. */
    CODE,
    /** Any other single character. */
    MARK
}
