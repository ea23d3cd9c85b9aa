package org.dealwright.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dealwright.json.DecodeFailure.Kind;
import tools.jackson.core.JsonToken;

/**
 * Several values of one type, as an array.
 *
 * @param <C> what holds them
 * @param <E> what they are
 */
final class ArrayCodec<C extends Iterable<E>, E> extends Codec<C> {
    private final Codec<E> element;
    private final Function<C, Iterable<E>> order;
    private final Function<List<E>, C> make;
    private final boolean distinct;

    /**
     * Takes what is needed.
     *
     * @param order in which they are written: their own, or one that does not depend on the run
     * @param make makes the collection
     * @param distinct whether each may be there only once
     */
    ArrayCodec(Codec<E> element, Function<C, Iterable<E>> order, Function<List<E>, C> make, boolean distinct) {
        this.element = element;
        this.order = order;
        this.make = make;
        this.distinct = distinct;
    }

    @Override
    Map<String, Object> schema(Definitions defs) {
        return distinct
                ? Schemas.object("type", "array", "items", element.schema(defs), "uniqueItems", true)
                : Schemas.object("type", "array", "items", element.schema(defs));
    }

    @Override
    void write(C value, Output out) {
        out.generator().writeStartArray();
        for (E each : order.apply(value)) {
            element.write(each, out);
        }
        out.generator().writeEndArray();
    }

    @Override
    C read(Input in) {
        in.expectArray();
        List<E> elements = new ArrayList<>();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            if (elements.size() >= Limits.ENTRIES) {
                throw in.refused(Kind.BEYOND_LIMITS, "at most " + Limits.ENTRIES + " entries");
            }
            elements.add(element.read(in));
        }
        if (distinct && new HashSet<>(elements).size() != elements.size()) {
            throw in.refused(Kind.DUPLICATE, "");
        }
        return make.apply(elements);
    }
}
