package org.waybill.screening.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waybill.model.Span;
import org.waybill.screening.mention.ShipNames.Name;

/** Finds where a text names ships. */
public final class Ships {
    /** How far before a ship's noun its flag may stand, and how long an apposition may be, in words. */
    private static final int NEAR = 8;

    private static final int LONGEST_LIST = 40;

    private static final Pattern INSERTED = Pattern.compile("[,(\u2013\u2014:-]{1,2}[\"\u201c\u2018']?");
    private static final Pattern OPENED = Pattern.compile("[,(\u2013\u2014:\"\u201c\u2018'\u00ab-]{0,3}");
    private static final Pattern BEFORE_NUMBER = Pattern.compile("[\"\u201d\u2019']?[,(\\[]{0,2}");
    private static final Pattern LISTED = Pattern.compile("[)\"\u201d\u2019']?,[\"\u201d\u2019']?[\"\u201c\u2018']?");

    private final Words words;
    private final ShipWords table = ShipWords.BUNDLED;
    private final ShipNames names;
    private final TreeMap<Span, ShipMention> found = new TreeMap<>();

    private Ships(String text) {
        this.words = new Words(text);
        this.names = new ShipNames(words, table);
    }

    /** Every mention, in text order; none overlaps another. Offsets are in UTF-16 units. */
    public static List<ShipMention> in(String text) {
        Ships ships = new Ships(text);
        for (int word = 0; word < ships.words.count(); word++) {
            ships.prefix(word);
            ships.noun(word);
            ships.apposition(word);
            ships.numbered(word);
        }
        new Introduced(ships.words, ships.found).again();
        return new HullNumbers(ships.words).given(apart(ships.found.values()));
    }

    private static List<ShipMention> apart(Iterable<ShipMention> all) {
        List<ShipMention> sorted = new ArrayList<>();
        all.forEach(sorted::add);
        sorted.sort(Comparator.comparing(ShipMention::span));
        List<ShipMention> apart = new ArrayList<>();
        int end = -1;
        for (ShipMention mention : sorted) {
            if (mention.span().start() >= end) {
                apart.add(mention);
                end = mention.span().end();
            }
        }
        return apart;
    }

    /** "M/V Lady R". After a number, MT is a weight. */
    private void prefix(int word) {
        if (!table.is("prefix", words.word(word)) || word + 1 >= words.count()) {
            return;
        }
        boolean stands = words.follows(word + 1) || words.before(word + 1).equals(". ");
        if (stands && !words.startsWithDigit(word - 1)) {
            names.at(word + 1).ifPresent(name -> add(name, "", "prefix"));
        }
    }

    /** "the cargo vessel Maria", "four container ships, the Angara, Maria and Lady R,". */
    private void noun(int word) {
        boolean many = table.is("ships", words.lower(word));
        if ((!many && !isOne(word)) || isHeading(word) || table.is("verb", words.lower(word - 1))) {
            return;
        }
        int start = start(word + 1);
        if (isClause(word + 1, start)) {
            return;
        }
        boolean set = start < words.count() && !words.before(start).isBlank() && !words.opens(start);
        List<Name> listed = list(start, many);
        if (listed.isEmpty() || (set && !isInserted(start, listed)) || isAll(word, listed)) {
            return;
        }
        String flag = flag(word - NEAR, word);
        listed.forEach(name -> add(name, flag, "noun"));
    }

    /** "the vessels the Committee named": what follows is no name, but who does something with them. */
    private boolean isClause(int next, int start) {
        return start == next && words.follows(next) && words.lower(next).equals("the") && !words.opens(next + 1);
    }

    /** "Shun Fa (IMO 8528864)": capitals right before a ship's number. */
    private void numbered(int word) {
        boolean stands = words.word(word).equals("IMO")
                && word > 0
                && BEFORE_NUMBER.matcher(words.before(word).strip()).matches()
                && HullNumbers.follows(words, word);
        int first = word;
        while (stands && word - first < ShipNames.MOST_WORDS && names.isPart(first - 1) && isJoined(first, word)) {
            first--;
        }
        if (first < word) {
            add(new Name(first, word - 1, false), "", "numbered");
        }
    }

    private boolean isJoined(int first, int word) {
        return first == word || words.follows(first);
    }

    /** Past "named" and "known as". */
    private int start(int word) {
        boolean naming = table.is("naming", words.lower(word)) && words.follows(word);
        return naming && words.lower(word + 1).equals("as") ? word + 2 : naming ? word + 1 : word;
    }

    private boolean isOne(int word) {
        boolean sort = table.is("sort", words.lower(word)) && table.is("cargo", words.lower(word - 1));
        return sort || table.is("ship", words.lower(word));
    }

    /** In a heading every word is a capital, and the one after "Ship" is a verb as often as a name. */
    private boolean isHeading(int word) {
        return words.isCapital(word) && !words.begins(word);
    }

    /** After "Ship" at the head of a line a lower-case word must come, else the line is a heading. */
    private boolean isAll(int word, List<Name> listed) {
        Name last = listed.get(listed.size() - 1);
        boolean ends = last.next() >= words.count() || words.before(last.next()).isBlank() || words.begins(last.next());
        boolean goesOn = words.follows(last.next()) && !words.isCapital(last.next());
        return words.isCapital(word) && !listed.get(0).quoted() && ends && !goesOn;
    }

    /** What stands between commas behind "ships" is their names; what runs on is another clause. */
    private boolean isInserted(int start, List<Name> listed) {
        Name last = listed.get(listed.size() - 1);
        boolean opened = INSERTED.matcher(words.before(start).strip()).matches();
        return opened && (last.quoted() || last.next() >= words.count() || !words.follows(last.next()));
    }

    private List<Name> list(int start, boolean many) {
        List<Name> listed = new ArrayList<>();
        Optional<Name> next = start < words.count() && isReachable(start) ? names.at(start) : Optional.empty();
        while (next.isPresent() && listed.size() < LONGEST_LIST) {
            listed.add(next.get());
            next = many ? after(next.get()) : Optional.empty();
        }
        return listed;
    }

    private boolean isReachable(int word) {
        return words.before(word).indexOf("\n\n") < 0
                && OPENED.matcher(words.before(word).strip()).matches();
    }

    private Optional<Name> after(Name name) {
        int next = words.pastBrackets(name.next());
        if (next >= words.count()) {
            return Optional.empty();
        }
        boolean joined = table.is("joins", words.lower(next));
        boolean comma = LISTED.matcher(words.before(next).strip()).matches();
        return joined || comma ? names.at(joined ? next + 1 : next) : Optional.empty();
    }

    /** "the Angara, a Russian-flagged cargo ship". */
    private void apposition(int word) {
        boolean named = words.lower(word).equals("the") && words.follows(word + 1);
        Optional<Name> name = named ? names.at(word + 1) : Optional.empty();
        name.filter(one -> one.next() < words.count()).ifPresent(one -> {
            int noun = noun(one);
            if (noun >= 0) {
                add(one, flag(one.next(), noun), "apposition");
            }
        });
    }

    /** The ship's noun in what is set behind a name; below 0 where there is none. */
    private int noun(Name name) {
        int article = name.next();
        if (!words.before(article).strip().startsWith(",") || !table.is("article", words.lower(article))) {
            return -1;
        }
        for (int at = article + 1; at < Math.min(words.count(), article + NEAR); at++) {
            if (!words.follows(at)) {
                return -1;
            }
            if (isOne(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The flag that is told between two words of one sentence: "Russian-flagged", "North Korean flagged". */
    private String flag(int from, int to) {
        String flag = "";
        for (int at = Math.max(0, from); at < to; at++) {
            flag = words.begins(at) ? "" : flag;
            String word = words.lower(at);
            if (word.endsWith("-flagged") || word.endsWith("-flag")) {
                flag = flagOf(at, word.substring(0, word.lastIndexOf('-')));
            } else if (word.equals("flagged")) {
                flag = flagOf(at - 1, words.lower(at - 1));
            }
        }
        return flag;
    }

    private String flagOf(int word, String last) {
        String two = table.flag(words.lower(word - 1) + " " + last);
        return two.isEmpty() ? table.flag(last) : two;
    }

    private void add(Name name, String flag, String rule) {
        Span span = names.span(name);
        found.putIfAbsent(span, new ShipMention(span, words.text(span), flag, "", rule));
    }
}
