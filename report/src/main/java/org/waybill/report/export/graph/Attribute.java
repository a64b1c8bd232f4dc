package org.waybill.report.export.graph;

/** What nodes and edges may tell beside their label, each with a type that both forms know. */
public enum Attribute {
    KIND("kind", Type.STRING),
    NAME("name", Type.STRING),
    PUBLISHER("publisher", Type.STRING),
    PUBLISHED("published", Type.STRING),
    ADDRESS("address", Type.STRING),
    SHA256("sha256", Type.STRING),
    STATE("state", Type.STRING),
    /** How a link is known, in our words. */
    WORDS("words", Type.STRING),
    /** The characters that show it. */
    QUOTED("quoted", Type.STRING),
    MEASURE("measure", Type.STRING),
    STANDING("standing", Type.STRING),
    COUNTS("counts", Type.BOOLEAN),
    ENTRY("entry", Type.STRING),
    GRADE("grade", Type.STRING),
    ORIGINS_CERTAIN("origins_certain", Type.LONG),
    ORIGINS_POSSIBLE("origins_possible", Type.LONG),
    DOCUMENTS("documents", Type.LONG),
    FIGURE_OF("figure_of", Type.STRING),
    FIGURE_LOW("figure_low", Type.DOUBLE),
    FIGURE_BEST("figure_best", Type.DOUBLE),
    FIGURE_HIGH("figure_high", Type.DOUBLE),
    FROM("from", Type.STRING),
    TO("to", Type.STRING);

    /** The types of values, by the names that GraphML and GEXF share. */
    enum Type {
        STRING("string"),
        BOOLEAN("boolean"),
        LONG("long"),
        DOUBLE("double");

        private final String key;

        Type(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private final String key;
    private final Type type;

    Attribute(String key, Type type) {
        this.key = key;
        this.type = type;
    }

    String key() {
        return key;
    }

    Type type() {
        return type;
    }
}
