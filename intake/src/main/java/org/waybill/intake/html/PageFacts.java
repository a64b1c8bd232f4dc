package org.waybill.intake.html;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.waybill.intake.reading.Dates;
import org.waybill.intake.reading.Facts;
import org.waybill.model.PartialDate;

/**
 * What a page says of itself.
 *
 * <p>Sources are asked in the order given here: linked data is written for machines and least often stale, then the
 * meta elements, then what is shown.
 */
final class PageFacts {
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "sailthru.date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.issued",
            "citation_publication_date",
            "article.published");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "citation_publisher", "publisher", "application-name");
    private static final List<String> TITLES = List.of("og:title", "dc.title", "citation_title", "twitter:title");
    private static final Pattern SITE_AFTER_TITLE = Pattern.compile("^(.{15,}?)\\s+[|\u2013\u2014»·-]\\s+[^|]{2,40}$");
    private static final Pattern LANGUAGE = Pattern.compile("^([a-z]{2})(?:[-_].*)?$");

    private final Document page;
    private final LinkedFacts linked;

    private PageFacts(Document page) {
        this.page = page;
        this.linked = LinkedFacts.of(page);
    }

    /** Read before anything is removed from the page. */
    static Facts of(Document page, String fetchedFrom) {
        PageFacts facts = new PageFacts(page);
        String address = facts.address(fetchedFrom);
        return Facts.of(facts.publisher(address), facts.title(), facts.published())
                .at(address)
                .in(facts.language());
    }

    private String title() {
        return firstOf(Stream.of(Stream.of(linked.headline()), TITLES.stream().map(this::meta), shownTitles())
                .flatMap(titles -> titles));
    }

    private Stream<String> shownTitles() {
        String heading = page.select("h1").size() == 1 ? page.select("h1").text() : "";
        return Stream.of(heading, withoutSite(Facts.line(page.title())));
    }

    private static String withoutSite(String title) {
        Matcher site = SITE_AFTER_TITLE.matcher(title);
        return site.matches() ? site.group(1) : title;
    }

    private String publisher(String address) {
        return firstOf(Stream.concat(
                Stream.of(linked.publisher()),
                Stream.concat(PUBLISHERS.stream().map(this::meta), Stream.of(host(address)))));
    }

    private @Nullable PartialDate published() {
        Stream<String> times = page.select("time[datetime]").stream().limit(1).map(time -> time.attr("datetime"));
        Stream<String> marked =
                page.select("[itemprop=datePublished]").stream().limit(1).map(PageFacts::value);
        return Stream.of(Stream.of(linked.published()), DATES.stream().map(this::meta), marked, times)
                .flatMap(dates -> dates)
                .map(Dates::read)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String value(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"), element.text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private String address(String fetchedFrom) {
        Stream<String> stated = Stream.of(page.select("link[rel=canonical]").attr("href"), meta("og:url"), fetchedFrom);
        return firstOf(stated.filter(address -> !host(address).isEmpty()));
    }

    private String language() {
        String declared = page.select("html").attr("lang").strip().toLowerCase(Locale.ROOT);
        Matcher code = LANGUAGE.matcher(declared);
        return code.matches() ? code.group(1) : "";
    }

    private String meta(String name) {
        return page.head().select("meta[content]").stream()
                .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop")))
                .map(meta -> meta.attr("content"))
                .findFirst()
                .orElse("");
    }

    private static String host(String address) {
        try {
            URI uri = URI.create(address.strip());
            String scheme = String.valueOf(uri.getScheme());
            Optional<String> host = Optional.ofNullable(uri.getHost()).filter(name -> scheme.startsWith("http"));
            return host.map(name -> name.replaceFirst("^www\\.", "")).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String firstOf(Stream<String> candidates) {
        return candidates
                .map(Facts::line)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
