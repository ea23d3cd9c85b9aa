package org.dealwright.json;

import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealwright.api.SalesPolicy;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.closing.Schedule;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.consent.Decisions;
import org.dealwright.deal.DealDossier;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.DealProfile;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.metrics.LeftOut;
import org.dealwright.need.Needs;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.WorkingHours;
import org.dealwright.proposal.ProposalPolicy;
import org.dealwright.prospect.Dossier;
import org.dealwright.prospect.Profile;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.team.TeamPolicy;
import org.joda.money.Money;

/**
 * The codecs of all types, each made when it is first asked for, out of the components of records and the members of sealed
 * types. A text never says which class is loaded. Thread-safe.
 */
final class Codecs {
    static final Codecs ALL = new Codecs();

    /** The values that are not records. */
    private static final Map<Class<?>, Supplier<? extends Codec<?>>> FORMS = Map.of(
            Money.class, ValueForms::money,
            Needs.class, ValueForms::needs,
            HandoffPackage.class, ValueForms::handoffPackage,
            Schedule.class, ValueForms::schedule,
            Decisions.class, ValueForms::decisions,
            WorkingHours.class, ValueForms::workingHours,
            LeftOut.class, ValueForms::leftOut,
            SalesPolicy.class, ValueForms::salesPolicy);

    /** The values with a public constructor, and the names of what they are made of, in its order. */
    private static final Map<Class<?>, List<String>> BUILT = Map.of(
            Dossier.class,
            List.of("profile", "owner", "people", "outreach", "needs", "assessment", "handoffs", "silence"),
            Profile.class,
            List.of("identity", "source", "identifiedAt", "findings", "attributes", "adoptedAs"),
            DealDossier.class,
            List.of("profile", "owner", "formerOwners", "people", "contact", "needs", "pursuit", "outlook", "silence"),
            DealProfile.class,
            List.of("company", "kind", "origin", "openedAt", "attached", "attributes", "adoptedAs"));

    private static final Set<Class<?>> POLICIES = Set.of(
            ProspectPolicy.class,
            DealPolicy.class,
            ProposalPolicy.class,
            OrderPolicy.class,
            CustomerPolicy.class,
            ConsentPolicy.class,
            TeamPolicy.class,
            EvaluationPolicy.class);

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

    /** The codec of a component, a setting or an argument. */
    @SuppressWarnings("unchecked") // whoever asks knows the type
    synchronized Codec<Object> component(Type type) {
        return (Codec<Object>) find(type);
    }

    private Codec<?> single(Class<?> type) {
        Supplier<? extends Codec<?>> form = FORMS.get(type);
        if (form != null) {
            return form.get();
        }
        List<String> names = BUILT.get(type);
        if (names != null) {
            return built(type, names);
        }
        if (POLICIES.contains(type)) {
            return PolicyForm.of(type);
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
        ChoiceCodec<Object> choice = new ChoiceCodec<>(hyphenated(type.getSimpleName()));
        known.put(type, choice);
        for (Class<?> leaf : leaves(type)) {
            choice.add(leaf, ValueNames.of(leaf), object(leaf));
        }
        return choice;
    }

    private static String hyphenated(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
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
            if (!type.isRecord()) {
                return objectOf(find(type));
            }
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

    @SuppressWarnings("unchecked") // of any type
    private static ObjectCodec<Object> objectOf(Codec<?> codec) {
        return (ObjectCodec<Object>) codec;
    }

    /** The codec of a value that has a constructor and, named alike and in the same order, what gives its parts. */
    private ObjectCodec<Object> built(Class<?> type, List<String> names) {
        List<Part> parts = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            Method get = Handles.method(type, name);
            types.add(get.getReturnType());
            parts.add(new Part(name, Handles.getter(get), component(get.getGenericReturnType())));
        }
        return new ObjectCodec<>(parts, Handles.maker(type, types));
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
            return map(keys, last);
        }
        if (raw == io.vavr.collection.Map.class) {
            return vavrMap(keys, last);
        }
        throw new IllegalStateException(type + " has no form in JSON");
    }

    private static Codec<?> vavrMap(Codec<Object> keys, Codec<Object> values) {
        Function<io.vavr.collection.Map<Object, Object>, Map<Object, Object>> unwrap = map -> map.toJavaMap();
        return new WrapperCodec<>(map(keys, values), unwrap, map -> io.vavr.collection.HashMap.ofAll(map));
    }

    private static <T> Codec<List<T>> list(Codec<T> element) {
        return new ArrayCodec<>(element, list -> list, List::copyOf, false);
    }

    private static Codec<?> vavrList(Codec<Object> element) {
        return new ArrayCodec<io.vavr.collection.List<Object>, Object>(
                element, list -> list, io.vavr.collection.List::ofAll, false);
    }

    static <T> Codec<Set<T>> set(Codec<T> element) {
        Function<Set<T>, Iterable<T>> order = set -> set.size() < 2
                ? set
                : set.stream().sorted(Comparator.comparing(order(element))).toList();
        return new ArrayCodec<>(element, order, Set::copyOf, true);
    }

    static <K, V> Codec<Map<K, V>> map(Codec<K> keys, Codec<V> values) {
        return keys.isScalar() ? new MapCodec<>(keys, values) : entries(keys, values);
    }

    /** A map whose keys are no names, as an array of keys and values. */
    @SuppressWarnings("unchecked") // the parts, in their order
    private static <K, V> Codec<Map<K, V>> entries(Codec<K> keys, Codec<V> values) {
        Codec<Map.Entry<K, V>> entry = new ObjectCodec<>(
                List.of(
                        Part.of("key", (Map.Entry<K, V> each) -> each.getKey(), keys),
                        Part.of("value", (Map.Entry<K, V> each) -> each.getValue(), values)),
                parts -> Map.entry((K) parts[0], (V) parts[1]));
        return new WrapperCodec<>(set(entry), Map::entrySet, Codecs::unique);
    }

    private static <K, V> Map<K, V> unique(Set<Map.Entry<K, V>> entries) {
        Map<K, V> map = new LinkedHashMap<>();
        for (Map.Entry<K, V> entry : entries) {
            if (map.put(entry.getKey(), entry.getValue()) != null) {
                throw new IllegalArgumentException("a key must be there once");
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /** An order that is the same in every run. */
    private static <T> Function<T, String> order(Codec<T> element) {
        return element.isScalar()
                ? element::key
                : value -> new String(Json.bytes(out -> element.write(value, out)), StandardCharsets.UTF_8);
    }
}
