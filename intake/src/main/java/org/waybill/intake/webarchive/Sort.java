package org.waybill.intake.webarchive;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.waybill.intake.reading.Table;

/** What a record of a web archive is to somebody who looks for texts, from {@code media-types.csv}. */
enum Sort {
    PAGE("pages"),
    PICTURE("pictures"),
    STYLE("style sheets"),
    SCRIPT("scripts"),
    FONT("fonts"),
    RECORDING("sound and video"),
    FEED("feeds and other XML"),
    DATA("data"),
    REDIRECT("redirects"),
    OTHER_ANSWER("answers other than 200"),
    REQUEST("requests"),
    METADATA("notes of the archiving tool"),
    REVISIT("revisits, whose bytes are stored elsewhere"),
    OTHER_RECORD("records of other kinds"),
    /** A kind of record, or of address, that nobody knows; a name that was damaged looks like this, too. */
    UNKNOWN_RECORD("records of unknown kinds"),
    PACKAGE_FILE("files of the package that are no WARC"),
    /** Decided by the letters after the last dot of the address. */
    BY_NAME("");

    private static final Map<String, Sort> TABLE = Table.read(Sort.class, "media-types.csv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("type"), row -> Sort.valueOf(row.get("sort"))));

    private final String words;

    Sort(String words) {
        this.words = words;
    }

    /** What such records are called, as a plural. */
    String words() {
        return words;
    }

    /**
     * What a body is.
     *
     * @param contentType as the server declared it; may be empty
     */
    static Sort of(String contentType, String target) {
        int semicolon = contentType.indexOf(';');
        String type = (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
        Sort told = type.isEmpty() ? BY_NAME : byType(type);
        return told == BY_NAME ? byName(target, type.isEmpty() ? PAGE : DATA) : told;
    }

    /** The whole type goes before its family, the family before the notation; what nobody knows is tried. */
    private static Sort byType(String type) {
        Sort whole = TABLE.get(type);
        Sort family = TABLE.get(type.substring(0, Math.max(0, type.indexOf('/'))) + "/*");
        Sort notation = TABLE.getOrDefault("*" + type.substring(Math.max(0, type.lastIndexOf('+'))), PAGE);
        return whole != null ? whole : family != null ? family : notation;
    }

    /**
     * By the letters after the last dot.
     *
     * @param unknown what letters that nobody knows stand for: where not even a type was declared, the page is tried
     */
    private static Sort byName(String target, Sort unknown) {
        String path = Targets.path(target);
        int dot = path.lastIndexOf('.');
        if (dot < path.lastIndexOf('/')) {
            return PAGE;
        }
        return dot < 0 ? PAGE : TABLE.getOrDefault(path.substring(dot).toLowerCase(Locale.ROOT), unknown);
    }
}
