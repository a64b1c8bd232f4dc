package org.waybill.casefile.parcel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.casefile.log.NoteKind;
import org.waybill.casefile.log.SegmentedLog;
import org.waybill.model.Sha256;

/** The names that the parts of a packed case have; no part has another. */
final class Names {
    static final String FOUNDING = "case.json";

    private static final Pattern OBJECT = Pattern.compile("archive/([0-9a-f]{2})/([0-9a-f]{62})");
    private static final Pattern SEGMENT = Pattern.compile("log/entries-([0-9]{12})\\.jsonl");
    private static final Pattern NOTE = Pattern.compile("log/checkpoints/[0-9]{12}\\.(checkpoint|tsr)");
    private static final Pattern FOLDER = Pattern.compile("archive/([0-9a-f]{2}/)?|log/(checkpoints/)?");

    private Names() {}

    static String of(Sha256 object) {
        return "archive/" + object.hex().substring(0, 2) + "/" + object.hex().substring(2);
    }

    static String segment(long first) {
        return String.format(Locale.ROOT, "log/entries-%012d.jsonl", first);
    }

    static String note(NoteKind kind, long size) {
        return String.format(Locale.ROOT, "log/checkpoints/%012d.%s", size, kind.suffix());
    }

    /** The object that lies under a name, if it is one of an object. */
    static Optional<Sha256> object(String name) {
        Matcher parts = OBJECT.matcher(name);
        return parts.matches() ? Optional.of(new Sha256(parts.group(1) + parts.group(2))) : Optional.empty();
    }

    static boolean isFolder(String name) {
        return FOLDER.matcher(name).matches();
    }

    static boolean isPart(String name) {
        return name.equals(FOUNDING)
                || OBJECT.matcher(name).matches()
                || NOTE.matcher(name).matches()
                || isSegment(name);
    }

    private static boolean isSegment(String name) {
        Matcher parts = SEGMENT.matcher(name);
        return parts.matches() && Long.parseLong(parts.group(1)) % SegmentedLog.SEGMENT == 0;
    }

    /** A name that anybody may have chosen, fit to be shown. */
    static String shown(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9./_-]", "?");
        return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
    }
}
