package org.waybill.intake.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waybill.intake.charset.Decoder;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Tells the format from the bytes. A name decides only between formats the bytes allow. */
public final class Sniffer {
    private static final Set<String> SAYS_TEXT =
            Set.of("txt", "text", "md", "markdown", "htm", "html", "eml", "json", "");
    private static final Set<String> SAYS_MARKDOWN = Set.of("md", "markdown", "mdown");
    private static final Set<String> SAYS_PAGE = Set.of("htm", "html", "xhtml");
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final Pattern PAGE = Pattern.compile(
            "\\A(?:\\s|<!--.{0,4000}?-->|<\\?xml[^>]{0,200}>)*+<(?:!doctype\\s+html|html|head|body|title|meta|article|main|div|section|h1|p|table|center|font|script|style|link|base)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ANY_TAG =
            Pattern.compile("<(?:html|body|p|div|br|h\\d|table|a)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_XML = Pattern.compile("\\A\\s*<\\?xml\\b");
    private static final Pattern OBJECT = Pattern.compile("\\A\\s*\\{\\s*(?:\"|\\})");
    private static final Pattern ARRAY = Pattern.compile("\\A\\s*\\[\\s*\\{");
    private static final Pattern HEADER_BLOCK =
            Pattern.compile("\\A(?:From [^\\n]*\\n)?(?:[!-9;-~]+:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*+)++");
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "^(?:From|Date|Subject|To|Received|MIME-Version|Message-ID|Return-Path|Content-Type|Delivered-To):",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern MAILBOX_NEXT = Pattern.compile("\\n\\nFrom \\S+ ");

    /** Signs of Markdown; two different ones make it likely enough. */
    private static final List<Pattern> MARKDOWN_SIGNS = List.of(
            Pattern.compile("^#{1,6} \\S", Pattern.MULTILINE),
            Pattern.compile("\\]\\((?:https?:|/|#)[^)\\s]*\\)"),
            Pattern.compile("\\*\\*[^*\\n]+\\*\\*"),
            Pattern.compile("^\\|.*\\|\\s*\\n\\|[ :|-]+\\|", Pattern.MULTILINE));

    private Sniffer() {}

    /**
     * The format to read the bytes as.
     *
     * @throws Refusal where they are in none of the formats that are read
     */
    public static Format tell(Raw raw) {
        byte[] bytes = raw.bytes();
        if (bytes.length == 0) {
            throw new Refusal(Reason.EMPTY, "it has 0 bytes");
        }
        String head = raw.head();
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_HEADER_WITHIN) {
            return Format.PDF;
        }
        return head.startsWith("PK") ? archive(raw) : knownOrText(raw);
    }

    private static Format archive(Raw raw) {
        return switch (Archive.of(raw.bytes())) {
            case WORD -> Format.DOCX;
            case NONE -> knownOrText(raw);
            case BROKEN -> throw new Refusal(Reason.DAMAGED, "it begins as an archive and ends before its first file");
            case OTHER -> throw unread(raw, "an archive, and no Word document");
            case SPREADSHEET -> throw unread(raw, "a spreadsheet");
            case SLIDES -> throw unread(raw, "a set of slides");
            case OPEN_DOCUMENT -> throw unread(raw, "an OpenDocument file");
            case BOOK -> throw unread(raw, "an EPUB book");
        };
    }

    private static Format knownOrText(Raw raw) {
        if (CompoundFile.isEncryptedOffice(raw.bytes())) {
            throw new Refusal(Reason.ENCRYPTED, "it is an Office file locked with a password");
        }
        Optional<String> known = Signatures.nameOf(raw.bytes());
        if (known.isPresent()) {
            throw unread(raw, known.get());
        }
        return text(raw, Decoder.head(raw));
    }

    private static Refusal unread(Raw raw, String what) {
        return SAYS_TEXT.contains(raw.extension())
                ? new Refusal(Reason.NOT_TEXT, "its bytes are " + what + ", whatever its name says")
                : new Refusal(Reason.UNSUPPORTED, "it is " + what);
    }

    private static Format text(Raw raw, String head) {
        if (OBJECT.matcher(head).find()) {
            return Format.JSON;
        }
        if (isMail(raw, head)) {
            return Format.MAIL;
        }
        if (isPage(raw, head)) {
            return Format.HTML;
        }
        refuseOtherMarkup(raw, head);
        return isMarkdown(raw, head) ? Format.MARKDOWN : Format.TEXT;
    }

    private static boolean isMail(Raw raw, String head) {
        var block = HEADER_BLOCK.matcher(head);
        if (!block.find()) {
            return false;
        }
        long headers = MAIL_HEADER.matcher(block.group()).results().count();
        if (headers >= 2
                && head.startsWith("From ")
                && MAILBOX_NEXT.matcher(head).find()) {
            throw new Refusal(Reason.UNSUPPORTED, "it is a mailbox of several mails; save each mail to its own file");
        }
        return headers >= 2 || (headers == 1 && raw.extension().equals("eml"));
    }

    private static boolean isPage(Raw raw, String head) {
        boolean said = SAYS_PAGE.contains(raw.extension()) || raw.mediaType().contains("html");
        boolean markdown = SAYS_MARKDOWN.contains(raw.extension());
        return !markdown
                && (PAGE.matcher(head).find() || (said && ANY_TAG.matcher(head).find()));
    }

    private static void refuseOtherMarkup(Raw raw, String head) {
        if (OTHER_XML.matcher(head).find()) {
            throw new Refusal(Reason.UNSUPPORTED, "it is XML of a kind that is not read");
        }
        if (ARRAY.matcher(head).find() || raw.extension().equals("json")) {
            throw new Refusal(Reason.UNSUPPORTED, "it is JSON, but not one document as one object");
        }
    }

    private static boolean isMarkdown(Raw raw, String head) {
        return SAYS_MARKDOWN.contains(raw.extension())
                || raw.mediaType().equals("text/markdown")
                || MARKDOWN_SIGNS.stream()
                                .filter(sign -> sign.matcher(head).find())
                                .count()
                        >= 2;
    }
}
