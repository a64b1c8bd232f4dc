package org.waybill.intake.format;

/** The formats that are read. */
public enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX,
    MAIL,
    JSON
}
