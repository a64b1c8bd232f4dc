package org.waybill.screening.script;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Arabic names of several words as one: Abd al-Rahman is Abdulrahman, Hidayat Allah Hidayatullah, Nur al-Din Nuruddin.
 *
 * <p>Lists print either, so a text that holds one reads both ways.
 */
final class Compounds {
    private static final Set<String> GOD = Set.of("allah", "allh");
    /** What ends a name after the article: the faith, the merciful, the truth, Islam. */
    private static final Set<String> TAILS =
            Set.of("din", "dyn", "rahman", "rhmn", "rhman", "haq", "hq", "islam", "aslam");
    private static final String ARTICLE = "al";
    private static final String SERVANT_OF = "abdul";

    private final List<Piece> pieces;
    private final List<Piece> joined = new ArrayList<>();

    private Compounds(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The readings given, each followed by what it is with its names joined. */
    static List<Reading> withJoined(List<Reading> readings) {
        Set<Reading> all = new LinkedHashSet<>();
        for (Reading reading : readings) {
            all.add(reading);
            all.add(new Compounds(reading.pieces()).joined());
        }
        return List.copyOf(all);
    }

    private Reading joined() {
        int at = 0;
        while (at < pieces.size()) {
            at += step(at);
        }
        return new Reading(joined);
    }

    /** Takes one piece or one compound; how many pieces that are. */
    private int step(int at) {
        int length = lengthOfServant(at);
        if (length > 1) {
            joined.add(one(at, at + length));
            return length;
        }
        int tail = lengthOfTail(at);
        if (tail > 0 && !joined.isEmpty()) {
            Piece before = joined.remove(joined.size() - 1);
            joined.add(one(before, one(at, at + tail)));
            return tail;
        }
        joined.add(pieces.get(at));
        return 1;
    }

    /** Abd with the article, once or twice, and the name behind it. */
    private int lengthOfServant(int at) {
        if (!is(at, SERVANT_OF)) {
            return 0;
        }
        int length = is(at + 1, ARTICLE) ? 3 : 2;
        return at + length <= pieces.size() ? length : 0;
    }

    /** God, or one of the tails with its article. */
    private int lengthOfTail(int at) {
        if (GOD.contains(text(at))) {
            return 1;
        }
        return is(at, ARTICLE) && TAILS.contains(text(at + 1)) ? 2 : 0;
    }

    private boolean is(int at, String text) {
        return text(at).equals(text);
    }

    private String text(int at) {
        return at < pieces.size() ? pieces.get(at).text() : "";
    }

    private Piece one(int from, int to) {
        Piece one = pieces.get(from);
        for (int at = from + 1; at < to; at++) {
            boolean swallowed = is(at, ARTICLE) && is(from, SERVANT_OF);
            one = swallowed
                    ? new Piece(one.text(), one.start(), pieces.get(at).end(), one.vowelless())
                    : one(one, pieces.get(at));
        }
        return one;
    }

    private static Piece one(Piece first, Piece second) {
        // Abdul holds the article with which God's name begins.
        String text = first.text().equals(SERVANT_OF) && GOD.contains(second.text())
                ? "abdullah"
                : first.text() + second.text();
        return new Piece(
                text,
                first.start(),
                second.end(),
                !text.equals("abdullah") && (first.vowelless() || second.vowelless()));
    }
}
