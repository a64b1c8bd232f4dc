package org.waybill.intake.webarchive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/**
 * The status and the headers of an answer, in the order of the wire, which the library's own parser does not keep.
 *
 * @param status three digits
 * @param lines every header once for each line, folded lines joined
 */
record HttpHead(int status, List<Line> lines) {
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)?[ \\t]+(\\d{3})(?:[ \\t].*)?");
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

    /**
     * One header.
     *
     * @param name as written
     */
    record Line(String name, String value) {}

    HttpHead {
        lines = List.copyOf(lines);
    }

    /**
     * The head of the answer that begins here.
     *
     * @throws Refusal where there is none
     */
    static HttpHead read(Cursor in) throws IOException {
        List<String> text = List.of(LINE_END.split(new String(in.head(), StandardCharsets.ISO_8859_1), -1));
        Matcher status = STATUS.matcher(text.get(0));
        if (!status.matches()) {
            throw new Refusal(Reason.DAMAGED, "the server's answer has no status line");
        }
        return new HttpHead(Integer.parseInt(status.group(1)), lines(text.subList(1, text.size())));
    }

    private static List<Line> lines(List<String> text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text) {
            int colon = line.indexOf(':');
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            if (folded && !lines.isEmpty()) {
                Line last = lines.remove(lines.size() - 1);
                lines.add(new Line(last.name, last.value + " " + line.strip()));
            } else if (colon > 0) {
                lines.add(new Line(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            }
        }
        return lines;
    }

    /** The first value under a name; empty where there is none. */
    String first(String name) {
        return lines.stream()
                .filter(line -> line.name.equalsIgnoreCase(name))
                .map(Line::value)
                .findFirst()
                .orElse("");
    }

    boolean isChunked() {
        return lines.stream()
                .anyMatch(line -> line.name.equalsIgnoreCase("Transfer-Encoding")
                        && line.value.toLowerCase(Locale.ROOT).contains("chunked"));
    }

    /** The packings around the content, outermost last, in lower case; empty where there is none. */
    List<String> encodings() {
        return lines.stream()
                .filter(line -> line.name.equalsIgnoreCase("Content-Encoding"))
                .flatMap(line -> Pattern.compile(",").splitAsStream(line.value))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !word.equals("identity") && !word.equals("none"))
                .toList();
    }
}
