package org.waybill.assessment.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.model.InForce;

/**
 * The times during which a duty applied.
 *
 * @param times in order; may be empty where a limb lies outside its provision's time
 */
public record Applied(List<InForce> times) {
    public Applied {
        times = times.stream().sorted(Comparator.comparing(InForce::from)).toList();
    }

    /**
     * The times of a provision, cut to those of a limb.
     *
     * @param from first day of the limb; null where it is the provision's
     * @param to last day of the limb; null where it is the provision's
     */
    public static Applied of(List<InForce> times, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<InForce> cut = new ArrayList<>();
        for (InForce time : times) {
            cut(time, from, to).ifPresent(cut::add);
        }
        return new Applied(cut);
    }

    private static Optional<InForce> cut(InForce time, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from == null || from.isBefore(time.from()) ? time.from() : from;
        boolean ends = to != null && (time.to() == null || to.isBefore(time.to()));
        LocalDate last = ends ? to : time.to();
        if (last != null && last.isBefore(first)) {
            return Optional.empty();
        }
        return Optional.of(new InForce(first, last, time.contested(), ends ? "" : time.check()));
    }

    /** How days stand to these times. */
    public Standing standing(Days days) {
        if (days.isBounded() || times.stream().anyMatch(time -> days.liesIn(time.from(), time.to()))) {
            List<InForce> covering = covering(days);
            if (!covering.isEmpty()) {
                return covering.stream().allMatch(time -> time.contested().isEmpty())
                        ? Standing.INSIDE
                        : Standing.CONTESTED;
            }
        }
        if (times.stream().anyMatch(time -> !days.missesAll(time.from(), time.to()))) {
            return Standing.OPEN;
        }
        return toCheck(days).isPresent() ? Standing.TO_CHECK : Standing.OUTSIDE;
    }

    /** The times that together cover all days, in order; empty where they do not. */
    private List<InForce> covering(Days days) {
        List<InForce> used = new ArrayList<>();
        LocalDate next = days.from();
        for (InForce time : times) {
            if (next != null && time.covers(next)) {
                used.add(time);
                if (days.liesIn(days.from() == null ? next : days.from(), time.to())) {
                    return used;
                }
                next = time.to() == null ? null : time.to().plusDays(1);
            }
        }
        return List.of();
    }

    /** The end behind which some of the days lie, where it has to be looked up; empty where there is none. */
    public Optional<InForce> toCheck(Days days) {
        for (int at = 0; at < times.size(); at++) {
            InForce time = times.get(at);
            LocalDate next = at + 1 < times.size() ? times.get(at + 1).from().minusDays(1) : null;
            if (!time.check().isEmpty()
                    && time.to() != null
                    && reaches(days, time.to().plusDays(1), next)) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    private static boolean reaches(Days days, LocalDate first, @Nullable LocalDate last) {
        return (last == null || !last.isBefore(first)) && !days.missesAll(first, last);
    }

    /** Who contests times that the days touch, in words. */
    public List<String> contested(Days days) {
        return times.stream()
                .filter(time -> !time.contested().isEmpty() && !days.missesAll(time.from(), time.to()))
                .map(InForce::contested)
                .distinct()
                .toList();
    }

    /** As they are printed: "since 12 June 2009", "from 16 January 2016 to 18 October 2020". */
    public String words() {
        return times.isEmpty()
                ? "on no day"
                : times.stream().map(Applied::words).collect(Collectors.joining(", and "));
    }

    private static String words(InForce time) {
        return time.to() == null
                ? "since " + Days.words(time.from())
                : "from " + Days.words(time.from()) + " to " + Days.words(time.to());
    }
}
