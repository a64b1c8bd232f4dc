package org.waybill.screening.list.record;

/** Where a reader puts what it has read. */
public interface Records {

    /** A record; one without a name is noted as not read. */
    void add(ListingDraft draft);

    /** The file itself says which list it is; said before the first record is added. */
    void isOf(String list);

    /**
     * Something that could not be read.
     *
     * @param place where it stands: a file, a line, a record's number
     * @param why what is wrong with it, as half a sentence
     * @param count how many records or rows it is
     */
    void unread(String place, String why, int count);
}
