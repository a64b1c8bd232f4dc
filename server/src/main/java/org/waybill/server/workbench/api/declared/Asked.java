package org.waybill.server.workbench.api.declared;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that passed its operation's declarations.
 *
 * @param path values of the path's parameters
 * @param query values of the address's parameters
 * @param body the members of the body; empty where the operation takes none
 * @param who asks
 */
public record Asked(Map<String, String> path, Map<String, List<String>> query, ObjectNode body, String who) {
    /** A parameter of the path. */
    public String part(String name) {
        return Optional.ofNullable(path.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the path has no parameter " + name));
    }

    /** A parameter of the address; empty where it is not given. */
    public Optional<String> text(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Where the page begins. */
    public long from() {
        return whole(Parameter.FROM);
    }

    /** How long the page is at most. */
    public int most() {
        return (int) whole(Parameter.MOST_ROWS);
    }

    private long whole(Parameter parameter) {
        Form.Whole form = (Form.Whole) parameter.form();
        return text(parameter.name()).map(Long::parseLong).orElse(form.usual());
    }
}
