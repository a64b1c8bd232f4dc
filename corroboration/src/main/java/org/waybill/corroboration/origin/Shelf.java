package org.waybill.corroboration.origin;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waybill.corroboration.telling.Telling;

/** Tellings, firmest first, of which those of some days can be taken without a look at the others. */
final class Shelf {
    private final List<Telling> tellings;
    /** Where each rank begins, and behind the last of them where all end. */
    private final int[] starts = new int[Shelves.RANKS + 1];

    Shelf(List<Telling> tellings) {
        this.tellings = tellings.stream().sorted(Shelves.FIRMEST).toList();
        for (Telling telling : this.tellings) {
            for (int rank = Shelves.rank(telling) + 1; rank <= Shelves.RANKS; rank++) {
                starts[rank]++;
            }
        }
    }

    /** All, firmest first. */
    Stream<Telling> all() {
        return tellings.stream();
    }

    /** Those published from one day to another, both included, firmest first; undated ones are of the last day there is. */
    Stream<Telling> between(LocalDate first, LocalDate last) {
        return IntStream.range(0, Shelves.RANKS)
                .mapToObj(rank -> tellings.subList(place(rank, first, false), place(rank, last, true)))
                .flatMap(List::stream);
    }

    /** Where a day begins among those of a rank, or where it ends. */
    private int place(int rank, LocalDate day, boolean end) {
        int low = starts[rank];
        int high = starts[rank + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = Shelves.day(tellings.get(middle).published()).compareTo(day);
            if (compared < 0 || (end && compared == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
