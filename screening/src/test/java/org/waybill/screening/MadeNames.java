package org.waybill.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.waybill.model.Listing;
import org.waybill.model.Listing.Kind;
import org.waybill.model.Subject;

/** Names put together out of few parts, so that many of them resemble one another. */
final class MadeNames {
    private static final List<String> PARTS = List.of(
            "Mohammad",
            "Muhamed",
            "Hassan",
            "Hasan",
            "Khan",
            "Kim",
            "Chol",
            "Abdul",
            "Rahman",
            "Abdurrahman",
            "Yuri",
            "Juri",
            "Petrov",
            "Petrow",
            "Trading",
            "Company",
            "Ltd",
            "Nordic",
            "Star",
            "II",
            "Al");

    private final Random random;

    MadeNames(Random random) {
        this.random = random;
    }

    String name() {
        return String.join(
                " ",
                IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(place -> part())
                        .toList());
    }

    /** One in four of the longer ones with a letter left out. */
    private String part() {
        String part = PARTS.get(random.nextInt(PARTS.size()));
        int at = random.nextInt(part.length());
        return part.length() > 4 && random.nextInt(4) == 0 ? part.substring(0, at) + part.substring(at + 1) : part;
    }

    private Kind kind() {
        return List.of(Kind.PERSON, Kind.PERSON, Kind.ORGANISATION, Kind.VESSEL, Kind.UNSTATED)
                .get(random.nextInt(5));
    }

    List<Listing> listings(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> SmallList.listing("m" + number, kind(), name(), name()))
                .toList();
    }

    List<Subject> subjects(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> Subject.named(kind(), name()))
                .toList();
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}
