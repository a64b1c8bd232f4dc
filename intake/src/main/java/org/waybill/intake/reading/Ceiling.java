package org.waybill.intake.reading;

/** How much of anything one source may make this program hold or do. */
public enum Ceiling {
    TEXT_BYTES(16L << 20, "bytes of text or markup; twenty novels, and eight times that in memory while it is read"),
    TEXT_CHARACTERS(16L << 20, "characters of text; the same bound for formats that unpack"),
    MARKDOWN_BYTES(2L << 20, "bytes of Markdown; a stray star costs its parser about 60 bytes, and nobody types more"),
    MARKUP_TAGS(400_000, "tags in a page; each costs about 200 bytes in memory, and two pages may be open at once"),
    TAG_CHARACTERS(1L << 20, "characters between < and >; attributes are searched one by one"),
    HTML_DEPTH(400, "elements inside one another; printed pages stay under 60"),
    XML_DEPTH(1_000, "elements inside one another; word processors stay under 100"),
    JSON_DEPTH(100, "objects inside one another; the form needs 1"),
    MAIL_DEPTH(20, "parts inside one another; a thread forwarded ten times needs 20"),
    MAIL_PARTS(500, "parts of one mail; the largest press bulletins have about 50"),
    ARCHIVE_ENTRIES(10_000, "files in an archive; a long Word document has about 300"),
    ARCHIVE_ENTRY_BYTES(48L << 20, "bytes of one unpacked part; a 2,000 page Word text has about 20 million"),
    ARCHIVE_BYTES(160L << 20, "bytes of all unpacked parts together, pictures included"),
    ARCHIVE_RATIO(300, "bytes out for one byte in, beyond the first million; XML packs at about 20"),
    PDF_PAGES(5_000, "pages; the longest sanctions report so far has about 500"),
    PDF_STREAM_BYTES(48L << 20, "bytes of one unpacked stream that is no picture; text streams have about 0.1 million"),
    PDF_STREAMS_BYTES(256L << 20, "bytes of all such streams together"),
    WEB_RECORDS(1_000_000, "records in one web archive; crawlers close a file at 1 GB, which has about 100,000"),
    WEB_PAGES(200_000, "pages in one web archive; each is held as a name until it is read, about 500 bytes"),
    WEB_HEADER_BYTES(1L << 18, "bytes of headers before one record or answer; servers send about 1,000"),
    WEB_SKIP_BYTES(
            64L << 20, "unpacked bytes before a record that is not packed by itself; each page costs them again"),
    WEB_BYTES(256L << 30, "bytes of all unpacked records of one archive; half an hour of unpacking"),
    WEB_RATIO(50, "bytes out for one byte in over a whole web archive; pages pack at about 5 to 10"),
    WEB_RATIO_FROM(256L << 20, "unpacked bytes before that ratio counts; small archives may hold a few dense records"),
    WEB_DIRECTORY_BYTES(16L << 20, "bytes of the list of files in a WACZ; packages have about 10 files"),
    WEB_PACKAGE_LIST_BYTES(4L << 20, "bytes of datapackage.json; packages have about 2,000"),
    FOLDER_DEPTH(64, "folders inside one another"),
    TITLE_CHARACTERS(500, "characters of a title, publisher or id; what is longer is not one");

    private final long most;
    private final String why;

    Ceiling(long most, String why) {
        this.most = most;
        this.why = why;
    }

    /** The greatest amount that is let through. */
    public long most() {
        return most;
    }

    /** What is counted, and why no more is needed. */
    public String why() {
        return why;
    }

    public boolean exceededBy(long amount) {
        return amount > most;
    }
}
