package org.waybill.corroboration;

import static org.waybill.corroboration.Telling.MUNITIONS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.FiledReview;
import org.waybill.model.Reading;
import org.waybill.model.Review;
import org.waybill.model.Sha256;
import org.waybill.model.Tier;

/** Three documents whose claims have letters for names, as the head of {@code decisions.tsv} tells. */
final class DecidedPile {
    private static final Telling MISSILES = MUNITIONS.item("missiles");
    private static final Telling BACK = MUNITIONS.between("RU", "KP").item("food");
    private static final Map<String, List<Telling>> DOCUMENTS = new TreeMap<>(Map.of(
            "amr", List.of(MUNITIONS, MUNITIONS.tier(Tier.C), MISSILES),
            "bc", List.of(MUNITIONS, MISSILES),
            "de", List.of(BACK, MUNITIONS.item("troops"))));
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final List<Reading> readings = new ArrayList<>();
    private final Map<Claim, String> letters = new HashMap<>();

    /** The claim of a person lies in the readings only where a review brought it. */
    DecidedPile(boolean corrected) {
        DOCUMENTS.forEach((names, said) -> {
            int count = corrected ? said.size() : names.replace("r", "").length();
            Reading reading =
                    Telling.document(names, "2024-02-23", said.subList(0, count).toArray(Telling[]::new));
            readings.add(reading);
            for (int i = 0; i < count; i++) {
                letters.put(reading.claims().get(i), names.substring(i, i + 1));
            }
        });
    }

    /** The entries that decisions come to, each as the letters of its claims in the order of the alphabet. */
    static String decided(List<FiledReview> reviews) {
        boolean corrected = reviews.stream()
                .anyMatch(filed -> filed.review().decision().key().equals("correct"));
        DecidedPile pile = new DecidedPile(corrected);
        return pile.letters(pile.entries(reviews));
    }

    List<Entry> entries(List<FiledReview> reviews) {
        return corroborated(reviews).entries();
    }

    /** The entries that reviews come to, and what the documents took from one another. */
    Corroborated corroborated(List<FiledReview> reviews) {
        return Ledger.corroborate(readings, docket(reviews));
    }

    List<Reading> readings() {
        return readings;
    }

    /** The claims that reviews leave in the ledger. */
    Stream<Claim> counting(List<FiledReview> reviews) {
        Docket docket = docket(reviews);
        return letters.keySet().stream().filter(claim -> claim.tier() != Tier.C).filter(claim -> docket.state(claim)
                .counts());
    }

    private Docket docket(List<FiledReview> reviews) {
        Map<Claim, ClaimId> ids = letters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, named -> name(named.getValue())));
        return new Docket(ids, Decisions.of(reviews), reviews, List.of(), List.of(), Map.of(), Optional.empty());
    }

    private String letters(List<Entry> entries) {
        Set<String> matters = readings.stream()
                .flatMap(reading -> reading.claims().stream())
                .flatMap(claim -> Ledger.matter(claim).stream())
                .map(Ledger::id)
                .collect(Collectors.toSet());
        Set<String> all = new TreeSet<>((one, other) -> one.replace("~", "").compareTo(other.replace("~", "")));
        entries.forEach(entry -> all.add((matters.contains(entry.id()) ? "" : "~") + letters(entry)));
        return String.join(" ", all);
    }

    private String letters(Entry entry) {
        return entry.claims().stream()
                .map(claim -> String.valueOf(letters.get(claim)))
                .sorted()
                .collect(Collectors.joining());
    }

    /** Decisions in words, {@code same a c; undo 1}, as reviews filed one after the other from place 1. */
    static List<FiledReview> reviews(String words) {
        List<FiledReview> reviews = new ArrayList<>();
        for (String one : words.split("; ", -1)) {
            if (!one.equals("-")) {
                reviews.add(filed(reviews.size() + 1L, one));
            }
        }
        return reviews;
    }

    static FiledReview filed(long place, String words) {
        return new FiledReview(place, NOON.plusSeconds(place), new Review(decision(words), "A. Analyst", "seen"));
    }

    private static Decision decision(String words) {
        String[] parts = words.split(" ", -1);
        ClaimId claim = name(parts[1]);
        return switch (parts[0]) {
            case "confirm" -> new Decision.Confirm(claim);
            case "reject" -> new Decision.Reject(claim);
            case "correct" -> new Decision.Correct(claim, name(parts[2]));
            case "same" -> new Decision.Same(claim, name(parts[2]));
            case "other" -> new Decision.Other(claim, name(parts[2]));
            case "undo" -> new Decision.Undo(Long.parseLong(parts[1]));
            default -> throw new IllegalArgumentException(parts[0]);
        };
    }

    private static ClaimId name(String letter) {
        return new ClaimId(Sha256.of(letter).hex());
    }
}
