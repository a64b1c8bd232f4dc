package org.waybill.extraction.gazetteer;

import java.util.List;
import java.util.Optional;
import org.waybill.model.PartialDate;

/** What a name stands for, where it stands for anything. */
sealed interface Sense {

    /** The mention at this site; empty where the name cannot be told to mean this here. */
    Optional<Mention> read(Site site);

    /** Always the same. */
    record Fixed(Mention.Kind kind, String state, String canonical) implements Sense {
        @Override
        public Optional<Mention> read(Site site) {
            return Optional.of(mention(site, kind, state, canonical));
        }
    }

    /** A family of designators told apart by number: {@code Su-30}. */
    record Numbered(Mention.Kind kind, String state, String stem) implements Sense {
        @Override
        public Optional<Mention> read(Site site) {
            String number =
                    site.words().text().substring(numberAt(site), site.words().end(site.last()));
            return Optional.of(mention(site, kind, state, stem + Words.singular(number)));
        }

        /** The number may go on over a slash, as in KN-23/24. */
        private static int numberAt(Site site) {
            int word = site.last();
            while (site.words().gapBefore(word) == Gap.SLASH) {
                word--;
            }
            return site.words().start(word);
        }
    }

    /** One of several states: the one beside it, or the only one of them that the document names. */
    record OneOf(Mention.Kind kind, List<String> among, StateNames names) implements Sense {
        @Override
        public Optional<Mention> read(Site site) {
            if (among.size() == 1) {
                return Optional.of(mention(site, kind, among.get(0), names.of(among.get(0))));
            }
            Optional<String> beside = Ownership.beside(site).filter(among::contains);
            return beside.or(() -> site.story().only(among)).map(state -> mention(site, kind, state, names.of(state)));
        }
    }

    /** A body or office that many states have: whose it is, the text must tell. */
    record Shared(Mention.Kind kind, String label, List<String> among, String otherwise, Particulars names)
            implements Sense {
        @Override
        public Optional<Mention> read(Site site) {
            Optional<String> owner = Ownership.of(site, this);
            owner.ifPresent(state -> site.story().resolve(label, state));
            return owner.map(state -> mention(site, kind, state, names.of(label, state)));
        }
    }

    /**
     * A person.
     *
     * @param surnames folded, by which the person is recalled once named in full
     * @param offices in order of time
     * @param whole whether the name tells the person; a bare surname only recalls one named before
     */
    record Person(String name, String state, List<String> surnames, List<Tenure> offices, boolean whole)
            implements Sense {
        @Override
        public Optional<Mention> read(Site site) {
            if (whole) {
                surnames.forEach(surname -> site.story().introduce(surname, name));
            } else if (!site.story().recalls(site.words().key(site.last()), name)) {
                return Optional.empty();
            }
            String office = Tenure.at(site.story().published(), offices).orElse(state);
            return Optional.of(mention(site, Mention.Kind.OFFICIAL, state, name + " (" + office + ")"));
        }
    }

    /** A phrase that contains a name and means something else: {@code Guinea pig}. */
    record NotAName() implements Sense {
        @Override
        public Optional<Mention> read(Site site) {
            return Optional.empty();
        }
    }

    /** Whether a text that says this says which state it speaks of, with no help from context. */
    default boolean isOutright() {
        return this instanceof Fixed fixed && fixed.kind.standsForState() && fixed.kind != Mention.Kind.SHORT_FORM;
    }

    private static Mention mention(Site site, Mention.Kind kind, String state, String canonical) {
        String id = kind.standsForState() ? state : canonical;
        return new Mention(site.span(), id, kind, state, canonical);
    }

    /** An office somebody held from a day on. */
    record Tenure(String office, PartialDate since) {
        static Optional<String> at(Optional<PartialDate> published, List<Tenure> offices) {
            if (offices.size() == 1) {
                return Optional.of(offices.get(0).office);
            }
            return published.flatMap(date -> at(date, offices));
        }

        /** Empty where the date is too coarse to choose, or before the first office. */
        private static Optional<String> at(PartialDate date, List<Tenure> offices) {
            Optional<String> early = Optional.empty();
            Optional<String> late = Optional.empty();
            for (Tenure tenure : offices) {
                if (!tenure.since.first().isAfter(date.first())) {
                    early = Optional.of(tenure.office);
                }
                if (!tenure.since.first().isAfter(date.last())) {
                    late = Optional.of(tenure.office);
                }
            }
            return early.equals(late) ? late : Optional.empty();
        }
    }
}
