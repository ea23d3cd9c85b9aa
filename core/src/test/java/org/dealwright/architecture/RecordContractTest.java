package org.dealwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.consent.ClaimedDecision;
import org.dealwright.process.Event;
import org.dealwright.process.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record that an embedder can make refuses null, and says where it stood. */
class RecordContractTest {
    /** A claim is checked by the event that holds it; a term is a word of the library, or of a code that is checked. */
    private static final Set<Class<?>> CHECKED_ELSEWHERE = Set.of(ClaimedDecision.Given.class, Term.class);

    static Stream<Arguments> components() {
        return RecordSamples.all().stream()
                .flatMap(sample -> IntStream.range(0, sample.getClass().getRecordComponents().length)
                        .filter(i -> !sample.getClass()
                                .getRecordComponents()[i]
                                .getType()
                                .isPrimitive())
                        .mapToObj(i -> Arguments.of(
                                name(sample.getClass()) + "."
                                        + sample.getClass()
                                                .getRecordComponents()[i]
                                                .getName(),
                                sample,
                                i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void a_component_is_not_null_and_the_refusal_names_it(String name, Record sample, int index) throws Exception {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Object[] arguments = arguments(sample);
        arguments[index] = null;

        InvocationTargetException thrown = assertThrows(
                InvocationTargetException.class, () -> canonical(sample).newInstance(arguments), name + " may be null");

        NullPointerException refusal = assertInstanceOf(NullPointerException.class, thrown.getCause());
        String message = String.valueOf(refusal.getMessage());
        // a value of one component, such as an identifier or a code, is named by its type
        assertTrue(
                message.matches(".*\\b" + components[index].getName() + "\\b.*")
                        || message.equals(sample.getClass().getSimpleName()),
                () -> name + " is not named by: " + message);
    }

    static Stream<Arguments> options() {
        return components()
                .filter(each -> ((Record) each.get()[1])
                        .getClass()
                        .getRecordComponents()[(int) each.get()[2]]
                        .getType()
                        .equals(Option.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void what_may_be_missing_is_none_and_never_a_null_within(String name, Record sample, int index) throws Exception {
        Object[] arguments = arguments(sample);
        arguments[index] = Option.some(null);

        InvocationTargetException thrown = assertThrows(
                InvocationTargetException.class,
                () -> canonical(sample).newInstance(arguments),
                name + " may be some null");

        assertInstanceOf(NullPointerException.class, thrown.getCause());
        assertTrue(
                thrown.getCause()
                        .getMessage()
                        .contains(sample.getClass().getRecordComponents()[index].getName()),
                () -> name + " is not named by: " + thrown.getCause().getMessage());
    }

    /** What holds a text, a text that may be missing, or several, in an event or in a value within one. */
    static Stream<Arguments> textsOfEvents() {
        Set<Class<?>> recorded = new HashSet<>();
        RecordSamples.all().stream().filter(Event.class::isInstance).forEach(event -> addWithin(event, recorded));
        recorded.removeAll(CHECKED_ELSEWHERE);
        return components()
                .filter(each -> recorded.contains(each.get()[1].getClass()))
                .filter(each -> unprintable(component((Record) each.get()[1], (int) each.get()[2]))
                        .isDefined());
    }

    private static void addWithin(Object value, Set<Class<?>> recorded) {
        if (value instanceof Iterable<?> several) {
            several.forEach(one -> addWithin(one, recorded));
        } else if (value instanceof Record sample && recorded.add(sample.getClass())) {
            for (Object component : arguments(sample)) {
                addWithin(component, recorded);
            }
        }
    }

    private static Option<Object> unprintable(Object value) {
        if (value instanceof String) {
            return Option.some("a\u0000b");
        }
        if (value instanceof Option<?> option && option.exists(String.class::isInstance)) {
            return Option.some(Option.some("a\u0000b"));
        }
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String
                ? Option.some(List.of("a\u0000b"))
                : Option.none();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("textsOfEvents")
    void an_event_holds_no_text_that_cannot_be_printed(String name, Record sample, int index) throws Exception {
        Object[] arguments = arguments(sample);
        arguments[index] = unprintable(arguments[index]).get();

        InvocationTargetException thrown = assertThrows(
                InvocationTargetException.class,
                () -> canonical(sample).newInstance(arguments),
                name + " may be unprintable");

        assertInstanceOf(IllegalArgumentException.class, thrown.getCause());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void a_record_made_of_its_own_components_is_equal_to_it(String name, Record sample, int index) throws Exception {
        assertEquals(sample, canonical(sample).newInstance(arguments(sample)));
    }

    private static Object[] arguments(Record sample) {
        return IntStream.range(0, sample.getClass().getRecordComponents().length)
                .mapToObj(i -> component(sample, i))
                .toArray();
    }

    private static Object component(Record sample, int index) {
        try {
            return sample.getClass().getRecordComponents()[index].getAccessor().invoke(sample);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Constructor<?> canonical(Record sample) throws ReflectiveOperationException {
        return sample.getClass()
                .getConstructor(Stream.of(sample.getClass().getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
