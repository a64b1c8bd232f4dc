package org.waybill.screening.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.Listing;

/** Cuts written names into tokens. */
public final class Preparation {
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern NOT_LATIN = Pattern.compile("[^a-z0-9]");

    /** Every way in which the name may be read, the likeliest first; none where nothing is left to compare. */
    public List<PreparedName> prepare(String written, Listing.Kind kind) {
        List<Token> tokens = new ArrayList<>();
        List<Integer> spans = new ArrayList<>();
        Matcher part = PART.matcher(written);
        while (part.find()) {
            String text = folded(part.group());
            if (!text.isEmpty()) {
                tokens.add(token(text));
                spans.add(part.start() * 65536 + part.end());
            }
        }
        return tokens.isEmpty() ? List.of() : List.of(new PreparedName(written, kind, tokens, spans));
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NOT_LATIN.matcher(apart).replaceAll("");
    }

    private static Token token(String text) {
        Token.Role role = text.length() == 1 ? Token.Role.INITIAL : Token.Role.NAME;
        String skeleton = text.replaceAll("[aeiouyw]", "");
        return new Token(text, role, skeleton, -1, false, 0.5);
    }
}
