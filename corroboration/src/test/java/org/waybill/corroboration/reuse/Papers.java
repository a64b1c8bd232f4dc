package org.waybill.corroboration.reuse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/** Made-up reports, and an index over them. */
final class Papers {
    static final String COUNT =
            "Customs officers in the port of Velmar have counted 1,200 crates of mortar rounds on a freighter that left"
                    + " the eastern yards in March, a ministry spokesman said on Tuesday, adding that the papers listed"
                    + " farm machinery and that nobody on board could say who had paid for the voyage.";
    static final String QUOTATION =
            "“We asked the owner three times where the cargo was going and three times we got a different answer, and"
                    + " in the end the captain showed us a letter that nobody in the capital had signed,”";
    static final String HULL =
            "The freighter, renamed twice since it was built, had switched off its transponder for nine days near the"
                    + " strait before it docked, according to tracking records that the ministry published together"
                    + " with photographs of the opened containers and a list of serial numbers.";
    static final String OUTLOOK =
            "Neighbouring states have been asked to check their own registers for the hull, and a report to the council"
                    + " is expected before the end of the month, two diplomats familiar with the matter said.";
    static final String WIRE =
            String.join("\n\n", COUNT, QUOTATION + " the spokesman told reporters at the quay.", HULL, OUTLOOK);
    static final String OTHER =
            "Mortar ammunition worth millions has turned up in Velmar's harbour. Inspectors opened 1,200 boxes that"
                    + " had come by sea from the east this spring; the declaration spoke of tractors. Who ordered the"
                    + " trip remains unclear, officials concede, and opposition members want the transport minister to"
                    + " explain why the vessel, which has borne three names, was let through the strait at all.";

    private final Map<Sha256, Document> archive = new LinkedHashMap<>();
    final ReuseIndex index;

    Papers() {
        this(ReusePolicy.bundled());
    }

    Papers(ReusePolicy policy) {
        index = new ReuseIndex(name -> Objects.requireNonNull(archive.get(name)), policy);
    }

    /** A report; the date may be empty. */
    static Document document(String publisher, String published, String text) {
        Sha256 name = Sha256.of(publisher + "\n" + published + "\n" + text);
        PartialDate date = published.isEmpty() ? null : PartialDate.parse(published);
        return new Document(
                name.hex(), name, "made up", new Document.About("", publisher, "", date, "en", "text"), text);
    }

    List<Reuse> add(Document document) {
        archive.put(document.sha256(), document);
        return index.add(document);
    }

    /** What two reports share, told in either order. */
    static List<Reuse> between(Document one, Document other) {
        Papers papers = new Papers();
        papers.add(one);
        List<Reuse> found = papers.add(other);
        Papers turned = new Papers();
        turned.add(other);
        if (!turned.add(one).equals(found)) {
            throw new AssertionError("the order of the two matters");
        }
        return found;
    }

    /** Every n-th word is another. */
    static String edited(String text, int every) {
        String[] words = text.split(" ", -1);
        for (int at = every - 1; at < words.length; at += every) {
            words[at] = "changed" + at;
        }
        return String.join(" ", words);
    }

    /** The share of three-word shingles that two texts have in common, by the union of both. */
    static double shingleSimilarity(String one, String other) {
        Set<String> both = shingles(one);
        both.retainAll(shingles(other));
        Set<String> all = shingles(one);
        all.addAll(shingles(other));
        return both.size() / (double) all.size();
    }

    private static Set<String> shingles(String text) {
        String[] words = text.split("\\s+", -1);
        Set<String> shingles = new TreeSet<>();
        for (int at = 0; at + 3 <= words.length; at++) {
            shingles.add(words[at] + " " + words[at + 1] + " " + words[at + 2]);
        }
        return shingles;
    }
}
