package org.waybill.screening.shelf;

import java.util.List;
import org.waybill.screening.list.LoadedList;

/**
 * The lists at hand, and those that should be.
 *
 * @param lists the current edition of each list, by key
 * @param missing keys of lists that are expected and are not at hand, or cannot be read
 * @param troubles a sentence with a code for each list that lies on the shelf and cannot be read
 */
public record Stock(List<LoadedList> lists, List<String> missing, List<String> troubles) {
    public Stock {
        lists = List.copyOf(lists);
        missing = List.copyOf(missing);
        troubles = List.copyOf(troubles);
    }
}
