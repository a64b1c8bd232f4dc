package org.waybill.casefile.contract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.casefile.Deposit;
import org.waybill.casefile.reading.ClaimJson;
import org.waybill.casefile.reading.Claims;
import org.waybill.model.Capture;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.PartialDate;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/** A made-up page about shipments: a line of its own, then a sentence for each. */
record Report(String name, String headline, List<Shipment> shipments) {
    static final Extractor FIRST = new Extractor("rules", "1");
    static final Extractor SECOND = new Extractor("rules", "2");

    static Report of(String name, Shipment... shipments) {
        return new Report(name, "Report " + name + ".", List.of(shipments));
    }

    byte[] bytes() {
        return ("<p>" + text()).getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        return Stream.concat(Stream.of(headline), shipments.stream().map(Shipment::sentence))
                .collect(Collectors.joining("\n"));
    }

    Sha256 sha256() {
        return Sha256.of(bytes());
    }

    String address() {
        return "https://" + name + ".example/page";
    }

    Document document() {
        return new Document(
                name,
                sha256(),
                name + ".html",
                new Document.About(address(), "Ledger", "Report " + name, PartialDate.parse("2025-03"), "en", "html"),
                text());
    }

    Reading reading(Shipment... found) {
        Document document = document();
        return new Reading(
                document, Arrays.stream(found).map(one -> one.in(document)).toList(), List.of());
    }

    /** All that it says, as the first version of the rules reads it at its own address. */
    Deposit deposit() {
        return deposit(address(), FIRST, shipments.toArray(Shipment[]::new));
    }

    Deposit deposit(String address, Extractor extractor, Shipment... found) {
        Capture capture = new Capture(name + ".html", address, Capture.Method.ADDRESS, null, List.of(), "");
        return new Deposit(bytes(), capture, reading(found), extractor);
    }

    ClaimId id(Shipment shipment) {
        return id(shipment.in(document()));
    }

    private ClaimId id(Claim claim) {
        return Claims.id(new ClaimJson(document()).of(claim));
    }

    /** What a person reads in the sentence of a shipment instead. */
    Claim instead(Shipment wrong, Shipment right) {
        return right.in(document(), wrong.sentence());
    }
}
