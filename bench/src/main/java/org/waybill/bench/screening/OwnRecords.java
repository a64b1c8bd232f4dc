package org.waybill.bench.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.Match;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.Screener;
import org.waybill.screening.list.LoadedList;

/** Whose record, as the edition has it from which a name was drawn, still stands in a later one. */
final class OwnRecords {
    private final IndexedScreener drawn;
    private final Set<ListingId> now;

    OwnRecords(LoadedList earlier, LoadedList later) {
        drawn = IndexedScreener.over(List.of(earlier));
        now = later.listings().stream().map(Listing::id).collect(Collectors.toSet());
    }

    /** False only where the earlier edition names the record, and the later one has it no more. */
    boolean hold(Asked asked) {
        Optional<Match> own = Top.of(drawn, List.of(asked.byNameAndYear()), List.of()).stream()
                .flatMap(Optional::stream)
                .filter(match -> match.score() >= Screener.Wish.THRESHOLD)
                .findFirst();
        return own.map(match -> now.contains(match.listing().id())).orElse(true);
    }
}
