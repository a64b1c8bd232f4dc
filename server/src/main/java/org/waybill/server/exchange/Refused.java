package org.waybill.server.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/** A request that gets no answer, with what is wrong as clients know it. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Trouble trouble;
    private final transient JsonNode detail;

    private Refused(Trouble trouble, JsonNode detail) {
        // The words may quote the request, and what a request asks belongs in no log: the message has the code alone.
        super(trouble.code(), null, false, false);
        this.trouble = trouble;
        this.detail = detail;
    }

    public Refused(Trouble trouble, String detail) {
        this(trouble, TextNode.valueOf(detail));
    }

    /** Refused because of the faults given, at least one. */
    public static Refused of(List<Fault> faults) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        faults.forEach(fault -> all.add(fault.node()));
        return new Refused(Trouble.INVALID, all);
    }

    public int status() {
        return trouble.status();
    }

    /** The body: {@code detail} as clients expect it, with a code and an action beside it. */
    public ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("detail", detail);
        body.put("code", trouble.code());
        body.put("action", trouble.action());
        return body;
    }
}
