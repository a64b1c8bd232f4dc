package org.waybill.screening.list;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.waybill.screening.list.ofac.OfacSniff;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.list.trouble.ListTrouble;
import org.waybill.screening.list.xml.XmlElement;
import org.waybill.screening.list.xml.XmlRecords;

/** Tells by its first bytes what a file is; never by its name. */
final class Recogniser {
    private static final int HEAD_BYTES = 1 << 16;
    private static final Pattern MARKUP = Pattern.compile("^[\\s\\uFEFF\\u0000]*<[\\s\\S]*");

    private static final Pattern JSON = Pattern.compile("^[\\s\\uFEFF]*(?:\\[[\\s]*)?\\{[\\s\\S]*");
    private static final Pattern NAMED = Pattern.compile("(?:^|[,;\t])\\s*name\\s*(?:$|[,;\t])");
    private static final Pattern UNFIT = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_KEY = 60;
    /** Above the head of a table stand at most a date and an empty line or two. */
    private static final int MOST_ABOVE = 10;

    private Recogniser() {}

    static Recognised recognise(String name, ListPart.Bytes bytes) {
        ListPart part = new ListPart(ListPart.Role.MAIN, name, bytes);
        String head = head(part);
        if (head.isBlank()) {
            throw ListFault.NO_RECORDS.met(name + " is empty");
        }
        return MARKUP.matcher(head).matches() ? markup(part, head) : rows(part, head);
    }

    private static Recognised markup(ListPart part, String head) {
        XmlElement root = XmlRecords.root(part);
        return switch (root.name()) {
            case "CONSOLIDATED_LIST" -> known(ListForm.UN_XML, KnownList.UN, part);
            case "Sanctions" -> known(ListForm.OFAC_ADVANCED_XML, KnownList.OFAC_SDN, part);
            case "export" -> known(ListForm.EU_XML, KnownList.EU, part);
            case "Designations" -> known(ListForm.UK_XML, KnownList.UK, part);
            case "sdnList" -> known(ListForm.OFAC_CLASSIC_XML, ofac(OfacSniff.isOther(head)), part);
            default -> throw unknown(part, "XML that begins with <" + root.name() + ">");
        };
    }

    private static KnownList ofac(boolean other) {
        return other ? KnownList.OFAC_CONS : KnownList.OFAC_SDN;
    }

    private static Recognised rows(ListPart part, String head) {
        if (JSON.matcher(head).matches()) {
            return own(ListForm.FTM_JSON, part);
        }
        return OfacSniff.role(head)
                .map(role -> known(
                        ListForm.OFAC_CSV,
                        ofac(OfacSniff.isOther(head)),
                        new ListPart(role, part.name(), part.bytes())))
                .orElseGet(() -> headed(part, head));
    }

    /** Tables that name their columns. The first lines may stand above the head. */
    private static Recognised headed(ListPart part, String head) {
        List<String> lines =
                head.lines().limit(MOST_ABOVE).map(Recogniser::plain).toList();
        if (any(lines, "entity_logicalid", "namealias_wholename")) {
            return known(ListForm.EU_CSV, KnownList.EU, part);
        }
        if (any(lines, "unique id", "name 6")) {
            return known(ListForm.UK_CSV, KnownList.UK, part);
        }
        if (any(lines, "group id", "name 6")) {
            return known(ListForm.OFSI_CSV, KnownList.UK_OFSI, part);
        }
        return table(part, lines);
    }

    private static Recognised table(ListPart part, List<String> lines) {
        String head = lines.stream()
                .filter(line -> NAMED.matcher(line).find())
                .findFirst()
                .orElseThrow(() -> unknown(part, "neither XML, JSON nor a table with a column of names"));
        ListForm form = head.indexOf('\t') >= 0
                ? ListForm.TABS
                : head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ListForm.SEMICOLONS : ListForm.COMMAS;
        return own(form, part);
    }

    private static String plain(String line) {
        return line.toLowerCase(Locale.ROOT).replace("\"", "").replace("\uFEFF", "");
    }

    private static boolean any(List<String> lines, String one, String other) {
        return lines.stream().anyMatch(line -> line.contains(one) && line.contains(other));
    }

    /** A list of the user's own is called as its file is. */
    private static Recognised own(ListForm form, ListPart part) {
        String base = part.name().replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
        String key = UNFIT.matcher(base).replaceAll("_").replaceFirst("^_+", "");
        String fit = key.isEmpty() ? "own" : key.substring(0, Math.min(key.length(), LONGEST_KEY));
        return new Recognised(form, fit, KnownList.title(fit), part);
    }

    private static Recognised known(ListForm form, KnownList list, ListPart part) {
        return new Recognised(form, list.key(), list.title(), part);
    }

    private static ListTrouble unknown(ListPart part, String what) {
        return ListFault.NOT_A_LIST.met(part.name() + " is no sanctions list in a known form: " + what);
    }

    private static String head(ListPart part) {
        try (InputStream bytes = part.open()) {
            byte[] head = bytes.readNBytes(HEAD_BYTES);
            return new String(head, charset(head));
        } catch (IOException e) {
            throw ListFault.NOT_READ.met(part.name() + " cannot be read");
        }
    }

    private static Charset charset(byte[] head) {
        boolean wide = head.length > 1 && ((head[0] & 0xFF) == 0xFF || (head[0] & 0xFF) == 0xFE || head[1] == 0);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
