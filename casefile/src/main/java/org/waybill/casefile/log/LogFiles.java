package org.waybill.casefile.log;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.casefile.trouble.CaseTrouble;

/** The names of the files of a log. */
final class LogFiles {
    private static final Pattern SEGMENT = Pattern.compile("entries-(\\d{12})\\.jsonl");

    private LogFiles() {}

    static String segmentName(long first) {
        return "entries-" + number(first) + ".jsonl";
    }

    /** Twelve digits, so that names sort as numbers do. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%012d", number);
    }

    /** The places of the first lines of all segments, ascending. */
    static List<Long> segments(Path folder) {
        List<Long> segments = new ArrayList<>();
        for (String name : names(folder)) {
            Matcher form = SEGMENT.matcher(name);
            if (form.matches() && Long.parseLong(form.group(1)) % SegmentedLog.SEGMENT == 0) {
                segments.add(Long.parseLong(form.group(1)));
            }
        }
        return segments;
    }

    static List<String> strays(Path folder, Notes notes) {
        List<String> strays = new ArrayList<>();
        for (String name : names(folder)) {
            Matcher form = SEGMENT.matcher(name);
            boolean segment = form.matches() && Long.parseLong(form.group(1)) % SegmentedLog.SEGMENT == 0;
            if (!segment && !name.equals("checkpoints")) {
                strays.add(name);
            }
        }
        notes.strays().forEach(name -> strays.add("checkpoints/" + name));
        return strays;
    }

    /** The names in a folder, ascending; none where there is no folder. */
    static List<String> names(Path folder) {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return names;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            // The folders of a zip have names that end in a slash.
            stream.forEach(path -> names.add(String.valueOf(path.getFileName()).replace("/", "")));
        } catch (IOException e) {
            throw CaseTrouble.reading(folder, e);
        }
        names.sort(null);
        return names;
    }
}
