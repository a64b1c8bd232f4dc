package org.waybill.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.assessment.pack.CueList;
import org.waybill.assessment.pack.End;
import org.waybill.assessment.pack.Further;
import org.waybill.assessment.pack.Limb;
import org.waybill.assessment.pack.Packs;
import org.waybill.assessment.pack.Scope;
import org.waybill.assessment.pack.Side;

/** One duty of a provision, with what must be shown, in words. */
final class LimbText {
    private static final int INDENT = 6;
    private static final String MARGIN = " ".repeat(INDENT - 1);

    private final Packs packs;
    private final @Nullable LocalDate day;

    LimbText(Packs packs, @Nullable LocalDate day) {
        this.packs = packs;
        this.day = day;
    }

    String of(Limb limb) {
        return "  Duty " + limb.id() + ": " + Plain.of(limb.name()) + times(limb) + "\n"
                + line("Asked of claims of: "
                        + limb.claims().stream().map(type -> type.key()).collect(Collectors.joining(", "))
                        + "; " + end("given by ", limb.giver()) + ", " + end("taken by ", limb.taker())
                        + "; the duty is on the " + (limb.bound() == Side.GIVER ? "giver" : "taker") + ".")
                + (limb.goods() == null ? line("Goods: none asked for.") : line("Goods: " + scope(limb.goods()) + "."))
                + limb.further().stream().map(this::further).collect(Collectors.joining())
                + (limb.note().isEmpty() ? "" : line("Note: " + limb.note()));
    }

    private static String line(String text) {
        return Wrapped.hanging(MARGIN, INDENT, text);
    }

    private String times(Limb limb) {
        String from = limb.from() == null ? "" : " from " + limb.from();
        String to = limb.to() == null ? "" : " to " + limb.to();
        boolean out = day != null
                && ((limb.from() != null && day.isBefore(limb.from()))
                        || (limb.to() != null && day.isAfter(limb.to())));
        String times = from + to;
        return (times.isEmpty() ? "" : "," + times) + (out ? " (not on " + day + ")" : "");
    }

    private static String end(String role, End end) {
        return role
                + switch (end) {
                    case TARGET -> "the target";
                    case OTHER -> "anybody else";
                    case ANY -> "anybody";
                };
    }

    private static String scope(Scope scope) {
        List<String> parts = new ArrayList<>();
        add(parts, "", scope.classes());
        add(parts, "Register of Conventional Arms ", scope.registers());
        add(parts, "the words ", scope.words());
        add(parts, "except ", scope.except());
        add(parts, "except the words ", scope.exceptWords());
        add(parts, "of which some are covered and some are not: ", scope.maybe());
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String before, List<String> all) {
        if (!all.isEmpty()) {
            parts.add(before + String.join(", ", all));
        }
    }

    private String further(Further further) {
        return line("Further (" + further.id() + "): " + further.question() + " Shown by " + shown(further.test())
                + ". " + further.unless());
    }

    private String shown(Further.Test test) {
        if (test instanceof Further.Test.GoodsTold told) {
            return "goods: " + scope(told.goods()) + (told.cues().isEmpty() ? "" : "; or " + cues(told.cues()));
        } else if (test instanceof Further.Test.Words words) {
            return cues(words.cues());
        } else if (test instanceof Further.Test.Place place) {
            return "one of the places " + String.join(", ", place.places());
        } else if (test instanceof Further.Test.TargetIsState) {
            return "the target's side being the State itself";
        } else if (test instanceof Further.Test.Listed listed) {
            return listed(listed);
        } else if (test instanceof Further.Test.OverCap) {
            return "the figures of the year exceeding the cap";
        }
        return "nothing that claims can say";
    }

    private String cues(String id) {
        CueList list = packs.cues().get(id);
        return "words of the list " + id + (list == null ? "" : ", " + lowered(list.why()));
    }

    private static String listed(Further.Test.Listed listed) {
        List<String> parts = new ArrayList<>();
        parts.add("the target's side being a party that the regime names for that day");
        add(parts, "rows of targets ", listed.rows());
        add(parts, "left alone: ", listed.free());
        if (!listed.freeBy().isEmpty()) {
            parts.add("a State left alone only by words of the list " + listed.freeBy());
        }
        return String.join("; ", parts);
    }

    private static String lowered(String why) {
        String text = why.strip().replaceAll("[.]$", "");
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
