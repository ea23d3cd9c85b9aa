package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.api.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The contract catches what journals get wrong, and leaves out nothing. */
class JournalContractTest {
    /** How often a fault that shows only when threads meet may stay hidden. */
    private static final int TRIES = 50;

    @Test
    void a_journal_without_a_fault_keeps_it() throws Exception {
        List<String> broken = new ArrayList<>();
        for (Method test : tests(DurableJournalContract.class)) {
            if (fails(test, Fault.NOTHING)) {
                broken.add(test.getName());
            }
        }
        assertEquals(List.of(), broken);
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void a_journal_with_a_fault_breaks_the_test_that_is_about_it(Fault fault) throws Exception {
        Method test = tests(DurableJournalContract.class).stream()
                .filter(one -> one.getName().equals(fault.seenBy))
                .findFirst()
                .orElseThrow();
        boolean seen = false;
        for (int i = 0; i < TRIES && !seen; i++) {
            seen = fails(test, fault);
        }
        assertTrue(seen, "the contract does not see a journal that " + fault);
    }

    @Test
    void each_fault_is_seen_by_a_test_of_its_own() {
        List<String> seenBy = Arrays.stream(Fault.values())
                .map(fault -> fault.seenBy)
                .filter(name -> !name.isEmpty())
                .toList();

        assertEquals(Set.copyOf(seenBy).size(), seenBy.size());
        assertTrue(seenBy.size() >= 25, "there are " + seenBy.size());
    }

    @Test
    void no_test_is_skipped_for_a_journal() {
        TestExecutionSummary ran = run(InMemoryJournalTest.class);

        assertEquals(tests(JournalContract.class).size(), ran.getTestsSucceededCount());
        assertEquals(0, ran.getTestsSkippedCount() + ran.getTestsAbortedCount() + ran.getTestsFailedCount());
        assertTrue(ran.getTestsSucceededCount() >= 60, "there are " + ran.getTestsSucceededCount());
    }

    @Test
    void no_test_depends_on_where_it_runs() {
        List<AnnotatedElement> all = Stream.<Class<?>>iterate(
                        DurableJournalContract.class, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods())))
                .collect(Collectors.toList());

        assertEquals(
                List.of(),
                all.stream()
                        .flatMap(one -> Arrays.stream(one.getAnnotations()))
                        .map(one -> one.annotationType().getName())
                        .filter(name -> !Set.of("Test", "BeforeEach", "AfterEach", "Override")
                                .contains(name.substring(name.lastIndexOf('.') + 1)))
                        .toList());
    }

    private static TestExecutionSummary run(Class<?> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        return summary.getSummary();
    }

    /** The tests of a contract and of all that it extends. */
    private static List<Method> tests(Class<?> contract) {
        return Stream.<Class<?>>iterate(contract, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
    }

    private static boolean fails(Method test, Fault fault) throws Exception {
        DurableJournalContract contract = new Contract(fault);
        contract.begin();
        try {
            test.invoke(contract);
            return false;
        } catch (InvocationTargetException failed) {
            return true;
        }
    }

    private static final class Contract extends DurableJournalContract {
        private final Fault fault;
        private final FaultyJournal.Store store = new FaultyJournal.Store();

        Contract(Fault fault) {
            this.fault = fault;
        }

        @Override
        protected Journal emptyJournal() {
            return new FaultyJournal(fault, store);
        }

        @Override
        protected Journal reopened() {
            return new FaultyJournal(fault, store);
        }
    }
}
