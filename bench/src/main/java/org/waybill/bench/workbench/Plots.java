package org.waybill.bench.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.waybill.model.Party;

/**
 * What made-up documents are about: who hands what to whom.
 *
 * <p>Every plot has a pair of parties of its own, so that documents about some plots can be laid side by side without those
 * about others: nothing of an entry changes by it.
 */
final class Plots {
    private static final List<String> STATES =
            List.of("KP", "RU", "IR", "SY", "CN", "YE", "LY", "SD", "AE", "TR", "UA", "ML", "CF", "SO", "ET", "MM");
    private static final List<String> GOODS = List.of(
            "artillery shells",
            "drones",
            "ballistic missiles",
            "rifles",
            "mortars",
            "fuel",
            "spare parts",
            "ammunition",
            "machine tools",
            "soldiers");
    private static final List<String> BEGINNINGS = List.of("Bar", "Kel", "Tor", "Min", "Sav", "Lod", "Ner", "Gav");
    private static final List<String> MIDDLES = List.of("a", "o", "i", "en", "ar", "ul");
    private static final List<String> ENDS = List.of("dan", "kov", "mir", "tech", "line", "port", "san", "gor");
    private static final List<String> FORMS = List.of("Trading", "Shipping", "Industries", "Logistics", "Group");

    private final List<Plot> all;

    /** Who hands what to whom. */
    record Plot(Party from, Party to, String goods) {}

    Plots(int many, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Party> companies = companies(Math.max(60, many / 8));
        List<Plot> made = new ArrayList<>(between(STATES, chance));
        for (int at = 0; made.size() < many; at++) {
            Party company = companies.get(at % companies.size());
            Party state = Party.state(STATES.get(at / companies.size() % STATES.size()));
            boolean gives = chance.nextBoolean();
            made.add(new Plot(gives ? company : state, gives ? state : company, goods(chance)));
        }
        this.all = List.copyOf(made.subList(0, many));
    }

    /** Every pair of states in either direction, in an order of the seed's. */
    private static List<Plot> between(List<String> states, SplittableRandom chance) {
        List<Plot> all = new ArrayList<>();
        for (String from : states) {
            for (String to : states) {
                if (!from.equals(to)) {
                    all.add(new Plot(Party.state(from), Party.state(to), goods(chance)));
                }
            }
        }
        Collections.shuffle(all, new Random(chance.nextLong()));
        return all;
    }

    private static List<Party> companies(int many) {
        List<Party> all = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            String name = BEGINNINGS.get(at % 8) + MIDDLES.get(at / 8 % 6) + ENDS.get(at / 48 % 8) + " "
                    + FORMS.get(at / 384 % 5) + (at < 1_920 ? "" : " " + at / 1_920);
            all.add(new Party(name, Party.Kind.COMPANY));
        }
        return all;
    }

    private static String goods(SplittableRandom chance) {
        return GOODS.get(chance.nextInt(GOODS.size()));
    }

    /** Those that some part of the documents is about; parts share none. */
    List<Plot> of(int part, int parts) {
        List<Plot> some = new ArrayList<>();
        for (int at = part; at < all.size(); at += parts) {
            some.add(all.get(at));
        }
        return some;
    }
}
