package org.waybill.pipeline.lookup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.Sha256;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.Screener;
import org.waybill.screening.list.LoadedList;

/** The lists that a case, or anybody, can be held against. Any number of threads may ask. */
public final class AtHand {
    private final List<LoadedList> lists;
    private final List<String> missing;
    private final String notice;
    private final Earlier earlier;
    private @Nullable Screener screener;

    /** Editions that were current once. */
    public interface Earlier {
        /** Nothing earlier is kept. */
        Earlier NONE = new Earlier() {
            @Override
            public Optional<LoadedList> edition(ListEdition edition) {
                return Optional.empty();
            }

            @Override
            public Optional<Listing> wording(ListingId listing, Sha256 version) {
                return Optional.empty();
            }
        };

        /** All of an edition; empty where it is not kept. */
        Optional<LoadedList> edition(ListEdition edition);

        /** A listing as one version words it; empty where no edition that is kept has it so. */
        Optional<Listing> wording(ListingId listing, Sha256 version);
    }

    /**
     * Some lists.
     *
     * @param lists whole, one edition of each
     * @param missing the keys of lists that should be here and are not
     * @param notice what must be said of them before anything else; empty for nothing
     */
    public AtHand(List<LoadedList> lists, List<String> missing, String notice, Earlier earlier) {
        this.lists = List.copyOf(lists);
        this.missing = List.copyOf(missing);
        this.notice = notice;
        this.earlier = earlier;
    }

    /** Whole, one edition of each. */
    public List<LoadedList> lists() {
        return lists;
    }

    /** The keys of lists that should be here and are not. */
    public List<String> missing() {
        return missing;
    }

    /** What must be said of them before anything else; empty for nothing. */
    public String notice() {
        return notice;
    }

    Earlier earlier() {
        return earlier;
    }

    /** By key. */
    public List<ListEdition> editions() {
        return lists.stream().map(LoadedList::edition).sorted().toList();
    }

    /** Over all of them; made when it is first asked for, since that takes seconds. */
    public synchronized Screener screener() {
        Screener made = screener == null ? IndexedScreener.over(lists) : screener;
        screener = made;
        return made;
    }
}
