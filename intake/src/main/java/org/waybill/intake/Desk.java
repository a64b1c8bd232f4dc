package org.waybill.intake;

import java.util.ArrayList;
import java.util.List;
import org.waybill.intake.charset.Plausibility;
import org.waybill.intake.format.Sniffer;
import org.waybill.intake.language.LanguageTeller;
import org.waybill.intake.reading.Answer;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Content;
import org.waybill.intake.reading.Facts;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Admission;
import org.waybill.model.Capture;
import org.waybill.model.Document;
import org.waybill.model.Given;
import org.waybill.model.PartialDate;
import org.waybill.model.Reason;
import org.waybill.model.Sha256;

/** Turns the bytes of one source into documents: itself, and what is attached to it. */
final class Desk {
    private final Budget budget;
    private final List<Arrival> arrivals = new ArrayList<>();

    Desk(Budget budget) {
        this.budget = budget;
    }

    List<Arrival> admit(Raw raw, String shown, Given given, Way way) {
        take(raw, shown, given, way, 0);
        return List.copyOf(arrivals);
    }

    private void take(Raw raw, String shown, Given given, Way way, int depth) {
        try {
            refuseDepth(depth);
            Content content = Readers.of(Sniffer.tell(raw)).read(raw, budget);
            budget.check();
            if (!isOnlyCarrier(content)) {
                arrivals.add(
                        new Arrival.Kept(outcome(content, raw, shown, given), raw.bytes(), capture(raw, shown, way)));
            }
            for (Raw attached : content.attached()) {
                take(attached, shown + "!/" + attached.name(), Given.NOTHING, Way.attachedTo(shown), depth + 1);
            }
        } catch (Refusal e) {
            arrivals.add(new Arrival.Refused(new Admission.TurnedAway(shown, e.reason(), e.detail())));
        }
    }

    private static void refuseDepth(int depth) {
        if (Ceiling.MAIL_DEPTH.exceededBy(depth)) {
            throw new Refusal(Reason.TOO_DEEP, "it lies in more than " + Ceiling.MAIL_DEPTH.most() + " mails");
        }
    }

    /** A mail without a word of its own is no gap: what it carries is read. */
    private static boolean isOnlyCarrier(Content content) {
        return content.text().isBlank() && !content.attached().isEmpty();
    }

    private static Admission.Admitted outcome(Content content, Raw raw, String shown, Given given) {
        refuseBlank(content);
        Plausibility.refuseMangled(content.text());
        Sha256 digest = Sha256.of(raw.bytes());
        Facts facts = content.facts();
        String id = facts.id().isEmpty() ? digest.hex() : facts.id();
        return new Admission.Admitted(new Document(id, digest, shown, about(content, raw, given), content.text()));
    }

    private static Capture capture(Raw raw, String shown, Way way) {
        Answer answer = raw.answer();
        return new Capture(
                shown, answer.address(), way.method(), answer.retrieved(), answer.headers(), way.container());
    }

    private static void refuseBlank(Content content) {
        if (!content.text().isBlank()) {
            return;
        }
        boolean plain = content.format().equals("text") || content.format().equals("markdown");
        throw plain
                ? new Refusal(Reason.EMPTY, "it holds nothing but white space")
                : new Refusal(Reason.NO_TEXT, "no text was found in it");
    }

    private static Document.About about(Content content, Raw raw, Given given) {
        Facts facts = content.facts().or(Facts.NONE.at(raw.address()));
        PartialDate published = given.published() == null ? facts.published() : given.published();
        return new Document.About(
                facts.address(),
                given.publisher().isEmpty() ? facts.publisher() : given.publisher(),
                given.title().isEmpty() ? facts.title() : given.title(),
                published,
                language(content),
                content.format());
    }

    /** The JSON form states its language; elsewhere the text is asked first, since templates declare anything. */
    private static String language(Content content) {
        String declared = content.facts().language();
        if (content.format().equals("corpus-json") && !declared.isEmpty()) {
            return declared;
        }
        String told = LanguageTeller.tell(content.text());
        return told.equals(LanguageTeller.UNKNOWN) && !declared.isEmpty() ? declared : told;
    }
}
