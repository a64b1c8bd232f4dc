package org.waybill.corroboration.registry;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.corroboration.registry.Speaker.As;
import org.waybill.model.Body;
import org.waybill.model.Document;

/** Who published a document, and whom its publisher's line credits. */
final class Carriers {
    private static final Pattern BRACKETS = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");
    private static final Pattern SLASH = Pattern.compile("\\s+[/|]\\s+");
    private static final Pattern HOST = Pattern.compile("(?:[a-z][a-z0-9+.-]*:)?//(?:[^/@]*@)?([^/:?#]+).*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Resolver resolver;
    private final Bodies bodies;

    Carriers(Resolver resolver, Bodies bodies) {
        this.resolver = resolver;
        this.bodies = bodies;
    }

    /** What a publisher's line says: names of who carries, then of who is credited. */
    private record Line(List<String> carry, List<String> credit) {}

    List<Speaker> of(Document.About about) {
        Line line = line(about.publisher());
        List<Speaker> all = new ArrayList<>();
        Optional<Speaker> site = site(about.address());
        site.ifPresent(all::add);
        line.carry.forEach(name -> all.add(published(name)));
        if (all.isEmpty()) {
            host(about.address()).map(Carriers::stranger).ifPresent(all::add);
        }
        line.credit.forEach(name -> all.add(published(name)));
        Map<String, Speaker> once = new LinkedHashMap<>();
        all.forEach(speaker -> once.putIfAbsent(speaker.body().id(), speaker));
        return List.copyOf(once.values());
    }

    private Optional<Speaker> site(String address) {
        return host(address)
                .flatMap(bodies::byHost)
                .map(row -> new Speaker(row.body(), row.as(), row.row() + ", by its domain"));
    }

    private static Speaker stranger(String host) {
        return new Speaker(new Body(host, host, Body.Kind.UNKNOWN, ""), As.OUTLET, "unknown site");
    }

    private Speaker published(String name) {
        return resolver.publisher(name);
    }

    private Line line(String publisher) {
        if (publisher.isBlank()) {
            return new Line(List.of(), List.of());
        }
        Matcher brackets = BRACKETS.matcher(publisher);
        if (brackets.matches() && resolver.listed(publisher).isEmpty()) {
            List<Lexicon.Part> note = resolver.parts(brackets.group(2));
            if (note.stream().anyMatch(part -> Description.is(part, Words.List.COPY))) {
                return copied(names(brackets.group(1)), note);
            }
        }
        return joined(publisher);
    }

    /** "(mirror)", "(aggregated by X)": the name is credited. "(repost of X)": the name carries. */
    private Line copied(List<String> names, List<Lexicon.Part> note) {
        boolean of = note.stream().anyMatch(part -> Description.is(part, Words.List.OF));
        List<String> inside = note.stream()
                .filter(part -> part.is(Mention.Sort.BODY))
                .flatMap(part -> part.mention().flatMap(mention -> bodies.byId(mention.key())).stream())
                .map(row -> row.body().name())
                .toList();
        return of ? new Line(names, inside) : new Line(inside, names);
    }

    /** "X via Y": Y carries X. "X quoting Y", "X / Y": X carries Y. */
    private Line joined(String publisher) {
        String[] words = SPACE.split(publisher.strip());
        for (int i = 1; i < words.length - 1; i++) {
            List<Lexicon.Part> word = resolver.parts(words[i]);
            List<String> left = names(join(words, 0, i));
            List<String> right = names(join(words, i + 1, words.length));
            if (word.size() == 1 && Description.is(word.get(0), Words.List.VIA)) {
                return new Line(right, left);
            }
            if (word.size() == 1 && Description.is(word.get(0), Words.List.QUOTING)) {
                return new Line(left, right);
            }
        }
        List<String> names = names(publisher);
        return new Line(names.subList(0, 1), names.subList(1, names.size()));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    private static List<String> names(String text) {
        List<String> names = SLASH.splitAsStream(text.strip())
                .filter(name -> !name.isBlank())
                .toList();
        return names.isEmpty() ? List.of(text.strip()) : names;
    }

    /** The host of an address, {@code www.} left out; empty where it has none. */
    private static Optional<String> host(String address) {
        String host;
        try {
            host = URI.create(address.strip()).getHost();
        } catch (IllegalArgumentException malformed) {
            Matcher found = HOST.matcher(address.strip());
            host = found.matches() ? found.group(1) : null;
        }
        return Optional.ofNullable(host)
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .map(name -> name.startsWith("www.") ? name.substring(4) : name)
                .filter(name -> !name.isEmpty());
    }
}
