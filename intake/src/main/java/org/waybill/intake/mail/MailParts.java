package org.waybill.intake.mail;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Facts;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Sorts the parts of a mail into what is read as its text and what is attached to it. */
final class MailParts {
    private static final Set<String> SEALED = Set.of("multipart/encrypted", "application/pkcs7-mime");
    private static final Set<String> SIGNATURES =
            Set.of("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature");

    private final Budget budget;
    private final MailFacts facts = new MailFacts();
    private final Deque<Alternatives> groups = new ArrayDeque<>();
    private final List<Alternatives> bodies = new ArrayList<>();
    private final List<Raw> attached = new ArrayList<>();
    private PartHeader header = new PartHeader();
    private boolean outermost = true;
    private int count;

    MailParts(Budget budget) {
        this.budget = budget;
    }

    void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_HEADER -> header = new PartHeader();
            case T_FIELD -> takeField(stream);
            case T_END_HEADER -> outermost = false;
            case T_START_MULTIPART -> open(stream.getBodyDescriptor().getMimeType());
            case T_END_MULTIPART -> groups.pop();
            case T_BODY -> takeBody(stream);
            default -> {}
        }
    }

    Facts facts() {
        return facts.facts();
    }

    /** The texts to read, in order, one for each set of alternatives. */
    List<String> bodies() {
        return bodies.stream().map(Alternatives::best).toList();
    }

    List<Raw> attached() {
        return List.copyOf(attached);
    }

    private void takeField(MimeTokenStream stream) {
        header.take(stream.getField());
        if (outermost) {
            facts.take(stream.getField());
        }
    }

    /** Parts below alternatives, however deep, are alternatives of the same text. */
    private void open(String type) {
        refuseSealed(type);
        Alternatives around = groups.peek();
        boolean choice = around == null ? type.equals("multipart/alternative") : around.isChoice();
        if (around != null && (choice || !type.equals("multipart/alternative"))) {
            groups.push(around);
        } else {
            groups.push(new Alternatives(type.equals("multipart/alternative")));
        }
    }

    private void takeBody(MimeTokenStream stream) throws IOException {
        if (Ceiling.MAIL_PARTS.exceededBy(++count)) {
            throw new Refusal(Reason.EXPLODES, "it has more than " + Ceiling.MAIL_PARTS.most() + " parts");
        }
        String type = stream.getBodyDescriptor().getMimeType();
        refuseSealed(type);
        Raw raw = Raw.of(stream.getDecodedInputStream().readAllBytes(), header.fileName(type))
                .declared(header.contentType());
        if (header.isText(type)) {
            addBody(raw, type);
        } else if (!isDecoration(type)) {
            attached.add(raw);
        }
    }

    private void addBody(Raw raw, String type) {
        Alternatives around = groups.peek();
        Alternatives group = around != null && around.isChoice() ? around : new Alternatives(false);
        if (!bodies.contains(group)) {
            bodies.add(group);
        }
        group.add(raw, type, budget);
    }

    /** Pictures shown inside the text, and signatures, say nothing that could be read. */
    private boolean isDecoration(String type) {
        return SIGNATURES.contains(type) || (type.startsWith("image/") && !header.isAttachment());
    }

    private static void refuseSealed(String type) {
        if (SEALED.contains(type)) {
            throw new Refusal(Reason.ENCRYPTED, "the mail is encrypted");
        }
    }
}
