package org.dealwright.json;

import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.need.Needs;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.joda.money.Money;

/**
 * The codecs of all types, each made when it is first asked for, out of the components of records and the members of sealed
 * types. A text never says which class is loaded. Thread-safe.
 */
final class Codecs {
    static final Codecs ALL = new Codecs();

    private final Map<Type, Codec<?>> known = new HashMap<>(Scalars.ALL);
    private final Map<Class<?>, ObjectCodec<Object>> objects = new HashMap<>();

    private Codecs() {
        known.put(Attributes.class, AttributeForms.ATTRIBUTES);
        known.put(Object.class, AttributeForms.VALUE);
        known.put(AttributeKey.class, AttributeForms.KEY);
    }

    /** The codec of a class. */
    @SuppressWarnings("unchecked") // each is kept under its own type
    synchronized <T> Codec<T> of(Class<T> type) {
        return (Codec<T>) find(type);
    }

    /** The codec of a list of the JDK. */
    <T> Codec<List<T>> listOf(Class<T> type) {
        return list(of(type));
    }

    private Codec<?> find(Type type) {
        Codec<?> codec = known.get(type);
        if (codec == null) {
            codec = type instanceof ParameterizedType generic ? generic(generic) : single((Class<?>) type);
            known.put(type, codec);
        }
        return codec;
    }

    private Codec<?> single(Class<?> type) {
        if (type == Money.class) {
            return ValueForms.money();
        }
        if (type == Needs.class) {
            return ValueForms.needs();
        }
        if (type == HandoffPackage.class) {
            return ValueForms.handoffPackage();
        }
        if (type.isEnum()) {
            return constants(type);
        }
        if (type.isSealed()) {
            return choice(type);
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalStateException(type.getName() + " has no form in JSON");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum's own class
    private static Codec<?> constants(Class<?> type) {
        return new EnumCodec(type);
    }

    private Codec<?> choice(Class<?> type) {
        ChoiceCodec<Object> choice = new ChoiceCodec<>();
        known.put(type, choice);
        for (Class<?> leaf : leaves(type)) {
            choice.add(leaf, ValueNames.of(leaf), object(leaf));
        }
        return choice;
    }

    /** The records that a sealed type comes down to, each once, in the order in which they are declared. */
    static Set<Class<?>> leaves(Class<?> type) {
        Set<Class<?>> leaves = new LinkedHashSet<>();
        if (type.isSealed()) {
            for (Class<?> member : type.getPermittedSubclasses()) {
                leaves.addAll(leaves(member));
            }
        } else {
            leaves.add(type);
        }
        return leaves;
    }

    @SuppressWarnings("unchecked") // the component's codec, its accessor and the constructor go together
    private Codec<?> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1) {
            Codec<Object> inner = (Codec<Object>) find(components[0].getGenericType());
            if (inner.isScalar()) {
                return new WrapperCodec<>(inner, Handles.accessor(components[0]), Handles.wrapper(type));
            }
        }
        return object(type);
    }

    /** The codec of a record as an object, even if it is one scalar alone. */
    @SuppressWarnings("unchecked") // the component's codec and its accessor go together
    synchronized ObjectCodec<Object> object(Class<?> type) {
        ObjectCodec<Object> codec = objects.get(type);
        if (codec == null) {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Codec<Object> inner = (Codec<Object>) find(component.getGenericType());
                parts.add(new Part(component.getName(), Handles.accessor(component), inner));
            }
            codec = new ObjectCodec<>(parts, Handles.maker(type));
            objects.put(type, codec);
        }
        return codec;
    }

    @SuppressWarnings("unchecked") // arguments of any type
    private Codec<?> generic(ParameterizedType type) {
        Type raw = type.getRawType();
        if (raw == AttributeKey.class) {
            return AttributeForms.KEY;
        }
        Codec<Object> last =
                (Codec<Object>) find(type.getActualTypeArguments()[type.getActualTypeArguments().length - 1]);
        if (raw == Option.class) {
            return new OptionCodec<>(last);
        }
        if (raw == List.class) {
            return list(last);
        }
        if (raw == Set.class) {
            return set(last);
        }
        if (raw == io.vavr.collection.List.class) {
            return vavrList(last);
        }
        Codec<Object> keys = (Codec<Object>) find(type.getActualTypeArguments()[0]);
        if (raw == Map.class) {
            return new MapCodec<Map<Object, Object>, Object, Object>(
                    keys, last, map -> map, Collections::unmodifiableMap);
        }
        throw new IllegalStateException(type + " has no form in JSON");
    }

    private static <T> Codec<List<T>> list(Codec<T> element) {
        return new ArrayCodec<>(element, list -> list, List::copyOf, false);
    }

    private static Codec<?> vavrList(Codec<Object> element) {
        return new ArrayCodec<io.vavr.collection.List<Object>, Object>(
                element, list -> list, io.vavr.collection.List::ofAll, false);
    }

    private static Codec<?> set(Codec<Object> element) {
        Function<Set<Object>, Iterable<Object>> order =
                set -> set.stream().sorted(Comparator.comparing(element::key)).toList();
        return new ArrayCodec<>(element, order, elements -> Set.copyOf(elements), true);
    }
}
