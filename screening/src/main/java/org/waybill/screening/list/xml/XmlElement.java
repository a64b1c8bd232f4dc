package org.waybill.screening.list.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One element with all that is in it, named without its namespace: publishers change those. */
public final class XmlElement {
    private final String name;
    private final String place;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private @Nullable StringBuilder text;

    XmlElement(String name, String place) {
        this.name = name;
        this.place = place;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void child(XmlElement child) {
        children.add(child);
    }

    void append(String more) {
        StringBuilder grown = text == null ? new StringBuilder() : text;
        text = grown.append(more);
    }

    public String name() {
        return name;
    }

    /** Where it begins: the file and the line. */
    public String place() {
        return place;
    }

    /** The text directly in it, empty where there is none. */
    public String text() {
        return text == null ? "" : text.toString();
    }

    /** An attribute, empty where it is not given. */
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    public List<XmlElement> children() {
        return children;
    }

    /** The text of the first child of a name, empty where there is none. */
    public String text(String child) {
        return first(child).map(XmlElement::text).orElse("");
    }

    public Optional<XmlElement> first(String child) {
        return children.stream().filter(one -> one.name.equals(child)).findFirst();
    }

    /** The elements reached by going down by these names, one after the other. */
    public List<XmlElement> all(String... path) {
        List<XmlElement> reached = List.of(this);
        for (String step : path) {
            reached = reached.stream()
                    .flatMap(from -> from.children.stream())
                    .filter(one -> one.name.equals(step))
                    .toList();
        }
        return reached;
    }
}
