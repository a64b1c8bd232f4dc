package org.waybill.extraction.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waybill.extraction.scan.Vectors;
import org.waybill.model.Qualifier;

/** Numbers, ranges, shares and money of a public set. */
class NumberVectorsTest {
    private static final QuantityGrammar GRAMMAR = new QuantityGrammar();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Qualifier> OPEN_ABOVE = Set.of(Qualifier.MORE_THAN, Qualifier.AT_LEAST);
    private static final Set<Qualifier> OPEN_BELOW = Set.of(Qualifier.LESS_THAN, Qualifier.UP_TO, Qualifier.NEARLY);

    @Test
    void numbers_in_scope_have_their_value() {
        Vectors.pass(NumberVectorsTest.class, "NumberModel", vector -> all(vector, NumberVectorsTest::value));
    }

    @Test
    void percentages_in_scope_have_their_value() {
        Vectors.pass(NumberVectorsTest.class, "PercentModel", vector -> all(vector, NumberVectorsTest::value));
    }

    @Test
    void money_in_scope_has_its_value_and_is_money() {
        Vectors.pass(
                NumberVectorsTest.class,
                "CurrencyModel",
                vector -> all(vector, (figure, said) -> figure.kind() == Kind.MONEY && value(figure, said)));
    }

    @Test
    void ranges_in_scope_have_their_bounds() {
        Vectors.pass(NumberVectorsTest.class, "NumberRangeModel", vector -> all(vector, NumberVectorsTest::range));
    }

    private static boolean all(JsonNode vector, BiPredicate<Figure, String> same) {
        List<Figure> figures = GRAMMAR.find(vector.get("Input").asText());
        for (JsonNode result : vector.get("Results")) {
            String said = result.at("/Resolution/value").asText();
            if (figures.stream().noneMatch(figure -> same.test(figure, said))) {
                return false;
            }
        }
        return true;
    }

    private static boolean value(Figure figure, String said) {
        boolean share = figure.kind() == Kind.SHARE && !said.endsWith("%");
        BigDecimal value = new BigDecimal(said.replace("%", ""));
        return near(figure.low(), share ? value.multiply(HUNDRED) : value);
    }

    private static boolean range(Figure figure, String said) {
        int comma = said.indexOf(',');
        String low = said.substring(1, comma);
        String high = said.substring(comma + 1, said.length() - 1);
        boolean below =
                low.isEmpty() ? OPEN_BELOW.contains(figure.qualifier()) : near(figure.low(), new BigDecimal(low));
        boolean above =
                high.isEmpty() ? OPEN_ABOVE.contains(figure.qualifier()) : near(figure.high(), new BigDecimal(high));
        return below && above;
    }

    private static boolean near(@Nullable BigDecimal value, BigDecimal said) {
        return value != null && value.subtract(said).abs().doubleValue() <= Math.abs(said.doubleValue()) / 1000;
    }
}
