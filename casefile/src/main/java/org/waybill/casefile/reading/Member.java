package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One value of a stored object, and the way to it, which is only spelled out when something is wrong. */
final class Member {
    /** What a name must look like to be repeated in a message: any other might be a sentence of the document. */
    private static final Pattern NAME = Pattern.compile("[a-z_]{1,30}");

    private final JsonNode node;
    private final @Nullable Member parent;
    private final String name;
    private final int index;

    private Member(JsonNode node, @Nullable Member parent, String name, int index) {
        this.node = node;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    static Member root(JsonNode node) {
        return new Member(node, null, "", -1);
    }

    /** This object, known to have exactly the members named. */
    Member with(List<String> names) {
        if (!node.isObject()) {
            throw bad("must be an object");
        }
        for (String each : names) {
            at(each);
        }
        if (node.size() != names.size()) {
            throw stranger(names);
        }
        return this;
    }

    /** Whether it names this member, one that a format leaves out where there is nothing to say. */
    boolean has(String member) {
        return node.has(member);
    }

    boolean isNull() {
        return node.isNull();
    }

    Member at(String member) {
        JsonNode found = node.get(member);
        if (found == null) {
            throw BadReading.damaged(path() + "/" + member, "is missing");
        }
        return new Member(found, this, member, -1);
    }

    /** Each element of this list, read in order. */
    <T> List<T> each(Function<Member, T> read) {
        if (!node.isArray()) {
            throw bad("must be a list");
        }
        List<T> all = new ArrayList<>(node.size());
        Iterator<JsonNode> elements = node.elements();
        for (int at = 0; elements.hasNext(); at++) {
            all.add(read.apply(new Member(elements.next(), this, "", at)));
        }
        return all;
    }

    <T> @Nullable T orNull(Function<Member, T> read) {
        return isNull() ? null : read.apply(this);
    }

    String text() {
        if (!node.isTextual()) {
            throw bad("must be text");
        }
        String text = node.textValue();
        if (!Surrogates.arePaired(text)) {
            throw bad(Surrogates.PROBLEM);
        }
        return text;
    }

    List<String> texts() {
        return each(Member::text);
    }

    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw bad("must be a whole number below 2^31");
        }
        return node.intValue();
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw bad("must be true or false");
        }
        return node.booleanValue();
    }

    /** This text, which can only be the one given. */
    void is(String expected) {
        if (!text().equals(expected)) {
            throw bad("must be " + expected);
        }
    }

    /** A value of the model, which checks itself; its own message may quote the document, so it is left behind. */
    <T> T make(String problem, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (BadReading e) {
            throw e;
        } catch (RuntimeException e) {
            throw bad(problem);
        }
    }

    BadReading bad(String problem) {
        return BadReading.damaged(path(), problem);
    }

    private BadReading stranger(List<String> names) {
        Iterator<String> found = node.fieldNames();
        String stranger = found.next();
        while (names.contains(stranger)) {
            stranger = found.next();
        }
        return NAME.matcher(stranger).matches()
                ? BadReading.damaged(path() + "/" + stranger, "is not a member of this format")
                : bad("has a member that is not of this format");
    }

    private String path() {
        return parent == null ? "" : parent.path() + "/" + (index < 0 ? name : String.valueOf(index));
    }
}
