package org.dealwright.need;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.junit.jupiter.api.function.Executable;

/** An office that prints, a studio that draws, and the paper they could buy. */
final class NeedFixture {
    static final Unit SHEET = new Unit("sheet");
    static final Unit REAM = new Unit("ream");
    static final Unit GSM = new Unit("gsm");

    static final Statement SAID = Statement.of(
            "What do you print on?",
            "On 120 g, our clients feel the difference.",
            new PersonId("p-7"),
            Instant.parse("2026-03-02T09:00:00Z"));

    static final Product COPY_PAPER = paper("copy-80", 80, true);
    static final Product LASER_PAPER = paper("laser-100", 100, false);
    static final Product DESIGN_PAPER = paper("design-120", 120, false);

    private NeedFixture() {}

    static Product paper(String id, int gsm, boolean recycled) {
        return product(id, Map.of("grammage", PropertyValue.of(gsm(gsm)), "recycled", PropertyValue.of(recycled)));
    }

    static Product product(String id, Map<String, PropertyValue> properties) {
        return new Product(new ProductId(id), id, REAM, Option.some(Quantity.of(500, SHEET)), properties);
    }

    static Quantity gsm(int gsm) {
        return Quantity.of(gsm, GSM);
    }

    static Quantity sheets(String amount) {
        return new Quantity(new BigDecimal(amount), SHEET);
    }

    static Need must(String id, Requirement requirement) {
        return need(id, NeedKind.MUST).requiring(requirement);
    }

    static Need want(String id, Requirement requirement) {
        return need(id, NeedKind.WANT).requiring(requirement);
    }

    static Need need(String id, NeedKind kind) {
        return Need.of(new NeedId(id), kind, new NeedTopic("paper"), SAID);
    }

    static List<String> ids(List<Match> matches) {
        return matches.stream().map(match -> match.product().id().value()).toList();
    }

    static List<String> needs(List<Comparison> comparisons) {
        return comparisons.stream().map(each -> each.need().id().value()).toList();
    }

    static String message(Executable refused) {
        return assertThrows(IllegalArgumentException.class, refused).getMessage();
    }
}
