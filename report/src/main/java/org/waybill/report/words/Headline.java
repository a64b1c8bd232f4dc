package org.waybill.report.words;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.Entry;

/** What an entry is about, as a heading anyone understands. */
public final class Headline {
    /** More names than this make a list, not a heading. */
    private static final int MOST_NAMES = 4;

    private Headline() {}

    /** "North Korea → Russia: munitions". */
    public static String of(Entry.Matter matter) {
        String who = parties(matter.actors());
        String whom = parties(matter.targets());
        String what = Shown.phrase(matter.subject());
        return switch (matter.type()) {
            case TRANSFER, OTHER -> arrow(who, whom) + what;
            case DEPLOYMENT -> arrow(who, whom) + what + " sent";
            case ASSISTANCE -> arrow(who, whom) + "help with " + what;
            case USE -> arrow(who, whom) + "use of " + what;
            case AGREEMENT -> joined(matter) + what;
            case VIOLATION -> named(who) + ": " + what + ", said to run against " + (whom.isEmpty() ? "a norm" : whom);
            case DENIAL -> named(who) + ": denial of " + told(whom, what, "what the sentence does not name");
            case DESIGNATION -> named(who) + ": " + told(whom, "", "somebody unnamed") + " listed under sanctions";
        };
    }

    private static String arrow(String who, String whom) {
        if (who.isEmpty() && whom.isEmpty()) {
            return "Parties not named: ";
        }
        return whom.isEmpty() ? who + ": " : named(who) + " → " + whom + ": ";
    }

    private static String joined(Entry.Matter matter) {
        List<String> all = Stream.concat(matter.actors().stream(), matter.targets().stream())
                .distinct()
                .toList();
        return all.isEmpty() ? "" : parties(all) + ": ";
    }

    private static String told(String whom, String what, String untold) {
        return !whom.isEmpty() ? whom : what.isEmpty() ? untold : what;
    }

    private static String named(String who) {
        return who.isEmpty() ? "Somebody unnamed" : who;
    }

    private static String parties(List<String> ids) {
        return Counted.list(ids.stream().map(Shown::party).toList(), MOST_NAMES);
    }
}
