package org.dealwright.process;

import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Custom fields by typed keys; at most 100. Immutable and thread-safe; ordered by name. */
public final class Attributes {
    /** The most fields that one record may have. */
    public static final int MOST = 100;

    private static final Attributes NONE = new Attributes(TreeMap.empty());

    private final Map<String, Object> values;

    private Attributes(Map<String, Object> values) {
        this.values = values;
    }

    /** No custom fields. */
    public static Attributes none() {
        return NONE;
    }

    /**
     * These fields, with one set or replaced.
     *
     * @throws IllegalArgumentException if the value breaks the field's limits, if there would be more than
     *     {@link #MOST} fields, or if the field holds another type already
     */
    public <T> Attributes with(AttributeKey<T> key, T value) {
        Objects.requireNonNull(value, key.name());
        key.violation(value).forEach(violation -> {
            throw new IllegalArgumentException(
                    "attribute " + violation.field() + " is " + violation.code() + " " + violation.arguments());
        });
        values.get(key.name()).forEach(present -> requireType(key, present));
        if (values.size() >= MOST && !values.containsKey(key.name())) {
            throw new IllegalArgumentException("there must be at most " + MOST + " attributes");
        }
        return new Attributes(values.put(key.name(), value));
    }

    /**
     * The value of a field; none where it is not set.
     *
     * @throws IllegalArgumentException if the field holds another type
     */
    public <T> Option<T> get(AttributeKey<T> key) {
        return values.get(key.name()).map(value -> requireType(key, value));
    }

    /**
     * These fields, with those set or replaced, whatever type they held before.
     *
     * @throws IllegalArgumentException if there would be more than {@link #MOST} fields
     */
    public Attributes with(Attributes others) {
        Map<String, Object> all = others.values.foldLeft(values, (map, field) -> map.put(field));
        if (all.size() > MOST) {
            throw new IllegalArgumentException("there must be at most " + MOST + " attributes");
        }
        return new Attributes(all);
    }

    /** The first fields whose names are wanted, by name. */
    public Attributes only(Predicate<String> wanted, int most) {
        return new Attributes(values.filterKeys(wanted).take(most));
    }

    /** Whether the field is set, with a value of its type. */
    public boolean holds(AttributeKey<?> key) {
        return values.get(key.name()).exists(key.type()::isInstance);
    }

    /** What stands against setting this field, whatever the value: it holds another type, or there is no room. */
    public Option<Violation> violation(AttributeKey<?> key) {
        Option<Object> present = values.get(key.name());
        if (present.isEmpty()) {
            return values.size() < MOST ? Option.none() : Option.of(Violation.of("attributes", "too-many", MOST));
        }
        return key.type().isInstance(present.get())
                ? Option.none()
                : Option.of(Violation.of(key.name(), "of-another-type"));
    }

    /**
     * That field alone, fit to be added to these; or what is wrong with it.
     *
     * @throws ClassCastException if the value is not of the field's type
     */
    public <T> Either<Violation, Attributes> checked(AttributeKey<T> key, Object given) {
        T value = key.type().cast(Objects.requireNonNull(given, "value"));
        Option<Violation> wrong = key.violation(value).orElse(violation(key));
        return wrong.isDefined() ? Either.left(wrong.get()) : Either.right(NONE.with(key, value));
    }

    /** Which of these fields are not set, as words for explanations, by name. */
    public List<Term> lacking(Collection<AttributeKey<?>> wanted) {
        List<Term> lacking = new ArrayList<>();
        for (AttributeKey<?> key : wanted) {
            if (!holds(key)) {
                lacking.add(new Term("attribute", key.name()));
            }
        }
        lacking.sort(Comparator.comparing(Term::code));
        return List.copyOf(lacking);
    }

    /** The fields' names and values, by name. */
    public java.util.Map<String, Object> asMap() {
        return values.toJavaMap();
    }

    private static <T> T requireType(AttributeKey<T> key, Object value) {
        if (!key.type().isInstance(value)) {
            throw new IllegalArgumentException("attribute " + key.name() + " holds a "
                    + value.getClass().getSimpleName() + ", not a " + key.type().getSimpleName());
        }
        return key.type().cast(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The names only: values may be personal. */
    @Override
    public String toString() {
        return "attributes " + values.keySet().mkString("[", ", ", "]");
    }
}
