package org.waybill.casefile;

import java.math.BigDecimal;
import java.util.List;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Commentary;
import org.waybill.model.Document;
import org.waybill.model.Grounds;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** One reading made by hand: the one of the golden file, so it never changes. */
public final class SampleReading {
    private static final String CONTAINERS =
            "About 6,700 containers of ammunition have gone from North Korea to Russia since September,"
                    + " the South Korean defence minister told Yonhap.";
    private static final String ENVOY = "Nobody was sent, the envoy said.";
    private static final String SHIPS =
            "More than a dozen ships of an \"unknown\" firm left Rajin \uD83D\uDEA2 on 1 March.";
    private static final String COLUMN = "Mr Kim argues that the world looks away.";

    private static final Document DOCUMENT = new Document(
            "s2",
            Sha256.of("the bytes of the page"),
            "inbox/s2.html",
            new Document.About(
                    "https://ledger.example/a", "", "Seoul z\u00E4hlt", PartialDate.parse("2024-02"), "en", "html"),
            // The rocket in front: every place after it differs between the two ways of counting.
            String.join("\n", "\uD83D\uDE80 SEOUL", CONTAINERS, ENVOY, SHIPS, COLUMN));

    private SampleReading() {}

    public static Document document() {
        return DOCUMENT;
    }

    public static Reading reading() {
        return new Reading(DOCUMENT, List.of(containers(), nobody(), ships()), List.of(column()));
    }

    /** The characters of the text that read so for the first time. */
    public static Span at(String words) {
        int start = DOCUMENT.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Claim containers() {
        Quantity quantity = Quantity.of(new BigDecimal("6700"), "containers", Qualifier.APPROX, Basis.TOTAL);
        Slots slots = new Slots(
                Slot.of(List.of(Party.state("KP")), at("North Korea"), "move/from"),
                Slot.of(List.of(Party.state("RU")), at("Russia"), "move/to"),
                Slot.of(List.of("ammunition"), at("ammunition"), "move/subject"),
                Slot.of(quantity, at("About 6,700 containers"), "quantity:digits about=approx"),
                Slot.of(
                        new Period(Period.Relation.SINCE, PartialDate.ofMonth(2023, 9), null),
                        at("since September"),
                        "time:since+month"),
                Slot.unstated("no place hangs on the event"));
        Attribution minister = new Attribution("South Korean defence minister", List.of("Yonhap"));
        return new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(minister, at("the South Korean defence minister"), "tell/subject"),
                new Status(Modality.ASSERTED, false, "plain statement"),
                Tier.A,
                "supply@2",
                DOCUMENT.quote(at(CONTAINERS)),
                new Grounds(at("gone"), List.of()));
    }

    /** Nothing but a passage. */
    private static Claim nobody() {
        String why = "no rule reached it";
        Slots slots = new Slots(
                Slot.unstated(why),
                Slot.unstated(why),
                Slot.unstated(""),
                Slot.unstated(why),
                Slot.unstated(why),
                Slot.unstated(why));
        return new Claim(
                ClaimType.DEPLOYMENT,
                slots,
                Slot.unstated(why),
                new Status(Modality.DENIED, true, "cue nobody"),
                Tier.C,
                "send@2",
                DOCUMENT.quote(at(ENVOY)),
                new Grounds(at("sent"), List.of("no actor", "no item")));
    }

    /** Everything open, several or twice. */
    private static Claim ships() {
        Quantity quantity =
                new Quantity(new BigDecimal("12.5"), null, "ships", Qualifier.MORE_THAN, Basis.UNSTATED, "a dozen");
        PartialDate day = PartialDate.parse("2024-03-01");
        Slots slots = new Slots(
                Slot.of(
                        List.of(
                                new Party("an \"unknown\" firm", Party.Kind.DESCRIBED),
                                new Party("\u5E73\u58E4", Party.Kind.ARMED_GROUP)),
                        at("an \"unknown\" firm"),
                        "leave/of"),
                Slot.of(List.of(), at("left"), "leave/none"),
                new Slot.Filled<>(List.of("ships", "freight"), List.of(at("ships"), at("containers")), "leave/subject"),
                Slot.of(quantity, at("More than a dozen ships"), "quantity:words"),
                Slot.of(new Period(Period.Relation.ON, day, day), at("on 1 March"), "time:day"),
                Slot.of(List.of("Rajin", "KP"), at("Rajin"), "leave/place"));
        return new Claim(
                ClaimType.OTHER,
                slots,
                Slot.of(Attribution.author(), at(SHIPS), "author"),
                new Status(Modality.OPINION, false, ""),
                Tier.B,
                "leave@2",
                DOCUMENT.quote(at(SHIPS)),
                new Grounds(at("\uD83D\uDEA2"), List.of("target implied")));
    }

    private static Commentary column() {
        return new Commentary(
                DOCUMENT.quote(at(COLUMN)),
                DOCUMENT.quote(at("the world looks away")),
                "Mr Kim",
                Commentary.Stance.AGAINST,
                List.of("argue", "mood"));
    }
}
