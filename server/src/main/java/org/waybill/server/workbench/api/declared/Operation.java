package org.waybill.server.workbench.api.declared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that the API does, with all that is to be known of it.
 *
 * @param id unique
 * @param path below {@code /api/v1}, parameters in braces
 * @param about what it does, in a sentence
 * @param parameters of path and address
 * @param gives what it answers
 * @param asks the body; empty where it takes none
 * @param access who may ask
 * @param answer does it
 */
public record Operation(
        String id,
        String path,
        String about,
        List<Parameter> parameters,
        Gives gives,
        List<Variant> asks,
        Access access,
        Function<Asked, Reply> answer) {
    /** What every address of the API begins with. */
    public static final String BASE = "/api/v1";

    /** How an answer comes. */
    public enum Way {
        SHEET(200),
        PAGE(200),
        MADE(201),
        BEGUN(202);

        private final int status;

        Way(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    /**
     * What is answered.
     *
     * @param way how it comes
     * @param type the record, or the record of a row
     */
    public record Gives(Way way, Class<?> type) {}

    public Operation {
        parameters = List.copyOf(parameters);
        asks = List.copyOf(asks);
    }

    /** One sheet. */
    public static Operation sheet(
            String id,
            String path,
            String about,
            Class<?> type,
            List<Parameter> parameters,
            Function<Asked, Object> answer) {
        return new Operation(
                id,
                path,
                about,
                parameters,
                new Gives(Way.SHEET, type),
                List.of(),
                Access.READER,
                asked -> new Reply.Sheet(answer.apply(asked)));
    }

    /** A list in pages. */
    public static Operation page(
            String id,
            String path,
            String about,
            Class<?> type,
            List<Parameter> parameters,
            Function<Asked, org.waybill.desk.sheet.Page<?>> answer) {
        return new Operation(
                id,
                path,
                about,
                Stream.concat(parameters.stream(), Stream.of(Parameter.FROM, Parameter.MOST_ROWS))
                        .toList(),
                new Gives(Way.PAGE, type),
                List.of(),
                Access.READER,
                asked -> new Reply.Rows(answer.apply(asked)));
    }

    /** Something that an analyst does, with a body in one of several variants. */
    public static Operation deed(
            String id, String path, String about, Gives gives, List<Variant> asks, Function<Asked, Reply> answer) {
        return new Operation(id, path, about, List.of(), gives, asks, Access.ANALYST, answer);
    }

    /** Whether it changes something; then it is a POST. */
    public boolean writes() {
        return gives.way() == Way.MADE || gives.way() == Way.BEGUN;
    }

    /** A parameter of the address by that name. */
    public Optional<Parameter> query(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
