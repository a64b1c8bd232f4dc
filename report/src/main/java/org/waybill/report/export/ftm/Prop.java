package org.waybill.report.export.ftm;

import java.util.Locale;

/** The properties of FollowTheMoney that a case fills, with the type that decides how long a value may be. */
public enum Prop {
    ALIAS("alias", Type.NAME),
    CALL_SIGN("callSign", Type.IDENTIFIER),
    CANDIDATE("candidate", Type.ENTITY),
    CONFIDENCE_SCORE("confidenceScore", Type.NUMBER),
    COUNTRY("country", Type.COUNTRY),
    CRITERIA("criteria", Type.STRING),
    DATE("date", Type.DATE),
    DESCRIPTION("description", Type.TEXT),
    DOCUMENT("document", Type.ENTITY),
    END_DATE("endDate", Type.DATE),
    ENTITY("entity", Type.ENTITY),
    FILE_NAME("fileName", Type.STRING),
    IMO_NUMBER("imoNumber", Type.IDENTIFIER),
    KEYWORDS("keywords", Type.STRING),
    LANGUAGE("language", Type.LANGUAGE),
    LOCATION_MENTIONED("locationMentioned", Type.ADDRESS),
    MATCH("match", Type.ENTITY),
    MATCHER("matcher", Type.STRING),
    MMSI("mmsi", Type.IDENTIFIER),
    NAME("name", Type.NAME),
    NAMES_MENTIONED("namesMentioned", Type.NAME),
    NOTES("notes", Type.TEXT),
    OBJECT("object", Type.ENTITY),
    PREVIOUS_NAME("previousName", Type.NAME),
    PROOF("proof", Type.ENTITY),
    PUBLISHED_AT("publishedAt", Type.DATE),
    PUBLISHER("publisher", Type.STRING),
    RETRIEVED_AT("retrievedAt", Type.DATE),
    ROLE("role", Type.STRING),
    SOURCE_URL("sourceUrl", Type.URL),
    START_DATE("startDate", Type.DATE),
    STATUS("status", Type.STRING),
    SUBJECT("subject", Type.ENTITY),
    SUMMARY("summary", Type.TEXT),
    TITLE("title", Type.STRING),
    WEAK_ALIAS("weakAlias", Type.NAME);

    /** The types of values, each with the most characters that FollowTheMoney takes. */
    public enum Type {
        ADDRESS(250),
        COUNTRY(16),
        DATE(32),
        ENTITY(200),
        IDENTIFIER(64),
        LANGUAGE(16),
        NAME(384),
        NUMBER(250),
        STRING(1_024),
        TEXT(65_000),
        URL(4_096);

        private final int most;

        Type(int most) {
            this.most = most;
        }

        /** The name on the wire: {@code identifier}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The most characters of a value, in UTF-16 units. */
        public int most() {
            return most;
        }
    }

    private final String key;
    private final Type type;

    Prop(String key, Type type) {
        this.key = key;
        this.type = type;
    }

    /** The name on the wire: {@code sourceUrl}. */
    public String key() {
        return key;
    }

    public Type type() {
        return type;
    }
}
