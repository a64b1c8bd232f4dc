package org.waybill.screening.list;

/**
 * Something in a list that could not be read, while the rest could.
 *
 * @param place where it stands: file, line, record
 * @param why what is wrong with it, as half a sentence
 * @param count how many records or rows it is, at least 1
 */
public record Unread(String place, String why, int count) {
    public Unread {
        if (count < 1) {
            throw new IllegalArgumentException("what was not read is one record or more, not " + count);
        }
    }
}
