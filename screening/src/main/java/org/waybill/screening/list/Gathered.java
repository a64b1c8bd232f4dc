package org.waybill.screening.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waybill.model.Listing;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Records;

/** Takes records from a reader, and keeps account of what could not be read. */
final class Gathered implements Records {
    /** So many are named one by one; beyond them it is a number, lest a broken file fill the memory. */
    private static final int MOST_NAMED = 1000;

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_]{0,63}");

    private String list;
    private final List<Listing> listings = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int unnamed;
    private int offered;

    Gathered(String list) {
        this.list = list;
    }

    @Override
    public void add(ListingDraft draft) {
        offered++;
        draft.listing(list, own(draft)).ifPresentOrElse(listings::add, () -> unread(draft.place(), why(draft), 1));
    }

    @Override
    public void isOf(String named) {
        if (KEY.matcher(named).matches()) {
            list = named;
        }
    }

    String list() {
        return list;
    }

    private static String why(ListingDraft draft) {
        return draft.entry().isEmpty() ? "the record has no number" : "record " + draft.entry() + " has no name";
    }

    /** A number that the list gives twice is told apart: both records are searched. */
    private String own(ListingDraft draft) {
        int times = draft.entry().isEmpty() ? 1 : seen.merge(draft.entry(), 1, Integer::sum);
        if (times > 1) {
            unread(
                    draft.place(),
                    "the number " + draft.entry() + " is given again; read as " + draft.entry() + "~" + times,
                    1);
        }
        return times > 1 ? draft.entry() + "~" + times : draft.entry();
    }

    @Override
    public void unread(String place, String why, int count) {
        if (unread.size() < MOST_NAMED) {
            unread.add(new Unread(place, why, count));
        } else {
            unnamed += count;
        }
    }

    /** How many records the reader handed over, read or not. */
    int offered() {
        return offered;
    }

    List<Listing> listings() {
        return listings;
    }

    List<Unread> unread() {
        List<Unread> all = new ArrayList<>(unread);
        // What is said of a whole file explains what is said of its lines.
        all.sort(Comparator.comparing(one -> one.place().contains(", line ")));
        if (unnamed > 0) {
            all.add(new Unread("and more", "as above", unnamed));
        }
        return all;
    }
}
