package org.waybill.extraction.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.Span;

/** Finds the names a text mentions, longest first, none overlapping. */
public final class Gazetteer {
    private static final Pattern FIRST = Pattern.compile(
            "\\b(?:(North Korean?|DPRK)|(South Korean?)|(Russian?)|(Ukrain(?:e|ian))|(Iran(?:ian)?)|(US|United States))\\b");
    private static final List<String> CODES = List.of("KP", "KR", "RU", "UA", "IR", "US");
    private static final Gazetteer STANDARD = new Gazetteer();

    private Gazetteer() {}

    /** The gazetteer that ships with Waybill. */
    public static Gazetteer standard() {
        return STANDARD;
    }

    /** Every name in the text, in text order. */
    public List<Mention> mentions(String text, Context context) {
        List<Mention> found = new ArrayList<>();
        for (Matcher name = FIRST.matcher(text); name.find(); ) {
            found.add(mention(name));
        }
        return List.copyOf(found);
    }

    Set<String> statesNamed(String text) {
        Set<String> states = new TreeSet<>();
        mentions(text, Context.none()).forEach(mention -> states.add(mention.state()));
        return states;
    }

    private static Mention mention(Matcher name) {
        int group = 1;
        while (name.group(group) == null) {
            group++;
        }
        String code = CODES.get(group - 1);
        Mention.Kind kind = name.group().endsWith("n") ? Mention.Kind.DEMONYM : Mention.Kind.STATE;
        return new Mention(new Span(name.start(), name.end()), code, kind, code, code);
    }
}
