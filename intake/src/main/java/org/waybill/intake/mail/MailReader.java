package org.waybill.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.waybill.intake.prose.Paragraphs;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Content;
import org.waybill.intake.reading.FormatReader;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Reads a mail: its body as text; what is attached comes out as sources of their own. */
public final class MailReader implements FormatReader {
    private static final int HEADER_CHARACTERS = 1 << 18;
    private static final int LINE_CHARACTERS = 1 << 24;
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxHeaderLen(HEADER_CHARACTERS)
            .setMaxLineLen(LINE_CHARACTERS)
            .build();

    @Override
    public Content read(Raw raw, Budget budget) {
        MailParts parts = new MailParts(budget);
        try {
            walk(raw.bytes(), parts, budget);
        } catch (IOException | MimeException e) {
            throw new Refusal(Reason.DAMAGED, "its mail structure is broken");
        }
        Paragraphs body = new Paragraphs(budget);
        parts.bodies().forEach(text -> List.of(text.split("\n\n")).forEach(body::add));
        return new Content("eml", body.text(), parts.facts(), parts.attached());
    }

    private static void walk(byte[] mail, MailParts parts, Budget budget) throws IOException, MimeException {
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(mail));
        int depth = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            budget.check();
            depth += state == EntityState.T_START_MULTIPART ? 1 : state == EntityState.T_END_MULTIPART ? -1 : 0;
            refuseDepth(depth);
            parts.take(state, stream);
        }
    }

    private static void refuseDepth(int depth) {
        if (Ceiling.MAIL_DEPTH.exceededBy(depth)) {
            throw new Refusal(
                    Reason.TOO_DEEP, "it has more than " + Ceiling.MAIL_DEPTH.most() + " parts inside one another");
        }
    }
}
