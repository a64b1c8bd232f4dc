package org.waybill.bench.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.bench.story.Line.Mark;
import org.waybill.bench.story.Line.Piece;
import org.waybill.model.PartialDate;

/** Writes the sentences of one story, each row of the wording once as long as there are others. */
final class Scribe {
    private static final Pattern MARK = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final int WEEK = 7;

    private final Matter matter;
    private final Wording wording;
    private final SplittableRandom chance;
    private final Set<String> used = new HashSet<>();
    private final String port;

    Scribe(Matter matter, Wording wording, SplittableRandom chance) {
        this.matter = matter;
        this.wording = wording;
        this.chance = chance;
        this.port = wording.name(chance);
    }

    /** A sentence that tells a statement, from a row of the part given. */
    Line telling(String part, Account account, LocalDate written) {
        String row = wording.draw(part, chance).replace("[verb]", verb(account));
        Account told = account;
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(row);
        int from = 0;
        while (mark.find()) {
            pieces.add(new Piece(row.substring(from, mark.start()), Mark.NONE));
            pieces.addAll(marked(mark.group(1), account, written));
            told = dated(told, mark.group(1));
            from = mark.end();
        }
        pieces.add(new Piece(row.substring(from), Mark.NONE));
        return new Line(pieces, told);
    }

    private String verb(Account account) {
        return wording.draw(account.goods().verbs(), chance);
    }

    private static Account dated(Account account, String mark) {
        LocalDate said = account.statement().said();
        return switch (mark) {
            case "day" -> account.saidAt(PartialDate.of(said));
            case "month" -> account.saidAt(PartialDate.ofMonth(said.getYear(), said.getMonthValue()));
            default -> account;
        };
    }

    private List<Piece> marked(String mark, Account account, LocalDate written) {
        Statement statement = account.statement();
        State giver = account.swapped() ? matter.taker() : matter.giver();
        State taker = account.swapped() ? matter.giver() : matter.taker();
        return switch (mark) {
            case "amount" -> Amounts.pieces(account, wording, chance);
            case "giver" -> one(giver.name(), Mark.GIVER);
            case "taker" -> one(taker.name(), Mark.TAKER);
            case "source" -> one(account.source(), Mark.SOURCE);
            case "Source" -> one(capital(account.source()), Mark.SOURCE);
            case "relay" -> one(account.relays().get(account.relays().size() - 1), Mark.RELAY);
            case "person" -> one(account.relays().get(0), Mark.RELAY);
            case "since" -> one(month(statement.since(), written), Mark.SINCE);
            case "month" -> one(month(YearMonth.from(statement.said()), written), Mark.SAID);
            case "day" -> one(day(statement.said(), written), Mark.SAID);
            case "members" -> one(members(statement.teller()), Mark.NONE);
            default -> one(plain(mark), Mark.NONE);
        };
    }

    private static List<Piece> one(String words, Mark mark) {
        return List.of(new Piece(words, mark));
    }

    private static String members(Teller team) {
        State state = team.state();
        return state == null ? "its members" : state.name() + " and other members";
    }

    /** A sentence that tells of no figure. */
    Line chatter(String part) {
        return new Line(one(words(wording.fresh(part, used, chance)), Mark.NONE), null);
    }

    /** A head for a page. */
    String title() {
        return words(wording.draw("title", chance));
    }

    String words(String row) {
        return MARK.matcher(row)
                .replaceAll(mark -> Matcher.quoteReplacement(plain(mark.group(1))));
    }

    private String plain(String mark) {
        return switch (mark) {
            case "giver" -> matter.giver().name();
            case "taker" -> matter.taker().name();
            case "port" -> port;
            case "town" -> wording.name(chance);
            case "ship" -> wording.name(chance) + " " + (2 + chance.nextInt(80));
            case "person" -> wording.person(chance);
            case "few" -> wording.draw("few", chance);
            default -> throw new IllegalStateException("no story fills the mark " + mark);
        };
    }

    /** The line with another figure, thing counted or direction. */
    Line retold(Line line, Account account) {
        List<Piece> pieces = new ArrayList<>();
        boolean inside = false;
        for (Piece piece : line.pieces()) {
            if (piece.mark() == Mark.AMOUNT) {
                pieces.addAll(Amounts.pieces(account, wording, chance));
                inside = true;
            } else if (!inside) {
                pieces.add(sided(piece, account));
            } else if (piece.mark() == Mark.ITEM) {
                inside = false;
            }
        }
        return new Line(pieces, account);
    }

    private Piece sided(Piece piece, Account account) {
        return switch (piece.mark()) {
            case GIVER -> new Piece((account.swapped() ? matter.taker() : matter.giver()).name(), Mark.GIVER);
            case TAKER -> new Piece((account.swapped() ? matter.giver() : matter.taker()).name(), Mark.TAKER);
            default -> piece;
        };
    }

    /** A word replaced, as copyists do. */
    Line touchedUp(Line line) {
        String swap = Wording.pick(wording.rows("swap"), chance);
        int equals = swap.indexOf('=');
        return line.plain(words -> words.replace(swap.substring(0, equals), swap.substring(equals + 1)));
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The month, with its year unless it is this one's and half of the time then. */
    private String month(YearMonth month, LocalDate written) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        boolean brief = month.getYear() == written.getYear() && chance.nextBoolean();
        return brief ? name : name + " " + month.getYear();
    }

    /** The weekday within a week, else the day. */
    private String day(LocalDate said, LocalDate written) {
        if (ChronoUnit.DAYS.between(said, written) < WEEK && chance.nextBoolean()) {
            return "on " + said.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        String month = said.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return "on " + month + " " + said.getDayOfMonth() + (said.getYear() == written.getYear() ? "" : ", " + said.getYear());
    }
}
