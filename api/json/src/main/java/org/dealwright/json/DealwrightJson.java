package org.dealwright.json;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dealwright.json.DecodeFailure.Kind;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Values as JSON, and back.
 *
 * <p>A text is one object. Its {@code type} is a stable name and a version, such as {@code prospect.qualified.v1}; the
 * other properties are named as the record's components. Amounts are exact and stand as strings, instants as ISO 8601 in
 * UTC to the nanosecond, identifiers and codes as strings; what is missing has no property. Equal values give equal texts.
 *
 * <p>Reading gives a value or a {@link DecodeFailure}, whatever the text is: nothing is built before its size is known to be
 * bounded, and every value goes through the model's own checks. Older versions are read for ever; a newer one than this
 * library knows is a failure that says so. Properties that are not known are passed over, unless reading is
 * {@link #strict}. The order of properties means nothing. Immutable and thread-safe.
 *
 * @param <T> what is written and read
 */
public final class DealwrightJson<T> {
    private static final DealwrightJson<Event> EVENTS =
            new DealwrightJson<>(Catalogue.events(Catalogue.UPCASTERS), false);

    private static final DealwrightJson<Command<?>> COMMANDS = new DealwrightJson<>(Catalogue.commands(), false);
    private static final DealwrightJson<Object> PHASES = new DealwrightJson<>(Catalogue.phases(), false);
    private static final DealwrightJson<Object> FACTS = new DealwrightJson<>(Catalogue.facts(), false);
    private static final DealwrightJson<Object> POLICIES = new DealwrightJson<>(Catalogue.policies(), false);

    private final TypeBook types;
    private final Reading reading;

    DealwrightJson(TypeBook types, boolean strict) {
        this.types = types;
        reading = new Reading(types, strict);
    }

    /** Every event of every life cycle, such as {@code deal.won.v1}. */
    public static DealwrightJson<Event> events() {
        return EVENTS;
    }

    /** Every command of every life cycle, such as {@code deal.command.win.v1}. */
    public static DealwrightJson<Command<?>> commands() {
        return COMMANDS;
    }

    /**
     * Every phase of every life cycle with all that it holds, such as {@code deal.phase.won.v1}: for those who keep states
     * rather than events.
     */
    public static DealwrightJson<Object> phases() {
        return PHASES;
    }

    /** What measures are made of, such as {@code fact.passage.v1}: the input records of {@code org.dealwright.metrics}. */
    public static DealwrightJson<Object> facts() {
        return FACTS;
    }

    /**
     * The policies, such as {@code policy.sales.v1} for all of them together, and incentive plans. Every setting is written;
     * one that a text leaves out has its default.
     */
    public static DealwrightJson<Object> policies() {
        return POLICIES;
    }

    /** The same, but what is not known is refused. */
    public DealwrightJson<T> strict() {
        return new DealwrightJson<>(types, true);
    }

    /** The names and versions of all types that are written, in alphabetical order. */
    public List<String> types() {
        return types.types().values().stream()
                .map(type -> type.text().getValue())
                .sorted()
                .toList();
    }

    /**
     * The name and version under which a value is written, for a column of its own.
     *
     * @throws IllegalArgumentException if it is of a type that the library does not know
     */
    public String typeOf(T value) {
        return types.of(value).text().getValue();
    }

    /**
     * The JSON Schema (2020-12) of what is written under a name and version; those of the events are also files beside this
     * class, {@code schema/prospect.qualified.v1.json} and the like.
     *
     * @param type one of {@link #types}
     * @throws IllegalArgumentException if it is none of them
     */
    public String schema(String type) {
        return Schemas.of(types.written(type));
    }

    /**
     * A value as a text that says its type.
     *
     * @throws IllegalArgumentException if it is of a type that the library does not know
     */
    public String encode(T value) {
        return new String(encodeUtf8(value), StandardCharsets.UTF_8);
    }

    /**
     * A value as a text that says its type, in UTF-8.
     *
     * @throws IllegalArgumentException if it is of a type that the library does not know
     */
    public byte[] encodeUtf8(T value) {
        NamedType type = types.of(value);
        return Json.bytes(out -> type.codec().writeTyped(type.text(), value, out));
    }

    /**
     * A value as a text without its type, for those who keep {@link #typeOf} beside it.
     *
     * @throws IllegalArgumentException if it is of a type that the library does not know
     */
    public String encodePayload(T value) {
        NamedType type = types.of(value);
        return new String(Json.bytes(out -> type.codec().write(value, out)), StandardCharsets.UTF_8);
    }

    /** The value of a text, or what is wrong with it. */
    public Either<DecodeFailure, T> decode(String text) {
        return known(reading.of(text.length(), () -> parser(text), null));
    }

    /** The value of a text in UTF-8, or what is wrong with it. */
    public Either<DecodeFailure, T> decode(byte[] text) {
        return known(reading.of(text.length, () -> Json.FACTORY.createParser(ObjectReadContext.empty(), text), null));
    }

    /** The value of a text that has to be of that type, or what is wrong with it. */
    public <U extends T> Either<DecodeFailure, U> decode(String text, Class<U> expected) {
        Objects.requireNonNull(expected, "expected");
        return decode(text)
                .flatMap(value -> expected.isInstance(value)
                        ? Either.right(expected.cast(value))
                        : Either.left(new DecodeFailure(Kind.OTHER_TYPE, "/type", typeOf(value))));
    }

    /**
     * The value of a text that {@link #encodePayload} wrote, or what is wrong with it.
     *
     * @param type what {@link #typeOf} gave when it was written
     */
    public Either<DecodeFailure, T> decodePayload(String type, String payload) {
        Objects.requireNonNull(type, "type");
        return known(reading.of(payload.length(), () -> parser(payload), type));
    }

    private static JsonParser parser(String text) {
        return Json.FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    @SuppressWarnings("unchecked") // the types are all of T
    private Either<DecodeFailure, T> known(Either<DecodeFailure, Object> read) {
        return (Either<DecodeFailure, T>) (Either<DecodeFailure, ?>) read;
    }
}
