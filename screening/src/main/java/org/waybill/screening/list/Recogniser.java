package org.waybill.screening.list;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
            case "sdnList" -> known(ListForm.OFAC_CLASSIC_XML, ofac(OfacSniff.isOther(head)), part);
            default -> throw unknown(part, "XML that begins with <" + root.name() + ">");
        };
    }

    private static KnownList ofac(boolean other) {
        return other ? KnownList.OFAC_CONS : KnownList.OFAC_SDN;
    }

    private static Recognised rows(ListPart part, String head) {
        return OfacSniff.role(head)
                .map(role -> known(
                        ListForm.OFAC_CSV,
                        ofac(OfacSniff.isOther(head)),
                        new ListPart(role, part.name(), part.bytes())))
                .orElseThrow(() -> unknown(part, "neither XML nor a table that is known"));
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
