package org.waybill.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * Somebody who speaks or passes on: a ministry, an agency, an outlet, a person.
 *
 * @param id the same in every run: the registry's key, or the name in lower case where the registry does not know it
 * @param name as a reader knows it
 * @param kind what sort of body it is
 * @param state ISO 3166-1 alpha-2 of the state it speaks for or belongs to; empty where it belongs to none or that is not known
 */
public record Body(String id, String name, Kind kind, String state) implements Comparable<Body> {
    private static final Comparator<Body> ORDER = Comparator.comparing(Body::id);

    /** What sort of body it is. The registry's rows say why. */
    public enum Kind {
        GOVERNMENT,
        INTELLIGENCE,
        MILITARY,
        PROSECUTION,
        PARLIAMENT,
        UN,
        INTERGOVERNMENTAL,
        STATE_NEWS_AGENCY,
        WIRE,
        BROADCASTER,
        NEWSPAPER,
        SPECIALIST_OUTLET,
        TRADE_PRESS,
        THINK_TANK,
        RESEARCH_GROUP,
        NGO,
        COMPANY,
        AGGREGATOR,
        MACHINE_REWRITE,
        SOCIAL,
        /** Somebody whom the text describes and does not name. */
        UNNAMED,
        /** Named, and not in the registry. */
        UNKNOWN;

        /** The name on the wire: {@code state_news_agency}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Body {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a body needs an id and a name");
        }
        if (!state.isEmpty() && !state.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("a state is named by its ISO 3166-1 alpha-2 code, not " + state);
        }
    }

    @Override
    public int compareTo(Body other) {
        return ORDER.compare(this, other);
    }
}
