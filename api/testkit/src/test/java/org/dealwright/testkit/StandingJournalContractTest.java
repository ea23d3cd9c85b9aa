package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.api.StandingJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract catches what such journals get wrong, and leaves out nothing. */
class StandingJournalContractTest {
    private static final List<Method> TESTS = Arrays.stream(StandingJournalContract.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .toList();

    @Test
    void a_journal_without_a_fault_keeps_it() throws Exception {
        List<String> broken = new ArrayList<>();
        for (Method test : TESTS) {
            if (fails(test, StandingFault.NOTHING)) {
                broken.add(test.getName());
            }
        }
        assertEquals(List.of(), broken);
    }

    @ParameterizedTest
    @EnumSource(value = StandingFault.class, mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void a_journal_with_a_fault_breaks_the_test_that_is_about_it(StandingFault fault) throws Exception {
        Method test = TESTS.stream()
                .filter(one -> one.getName().equals(fault.seenBy))
                .findFirst()
                .orElseThrow();

        assertTrue(fails(test, fault), "the contract does not see a journal that " + fault);
    }

    @Test
    void each_test_sees_a_fault() {
        Set<String> seenBy = Arrays.stream(StandingFault.values())
                .map(fault -> fault.seenBy)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());

        assertEquals(TESTS.stream().map(Method::getName).collect(Collectors.toSet()), seenBy);
    }

    private static boolean fails(Method test, StandingFault fault) throws Exception {
        StandingJournalContract contract = new StandingJournalContract() {
            @Override
            protected StandingJournal emptyJournal() {
                return new FaultyStandingJournal(fault);
            }
        };
        contract.begin();
        try {
            test.invoke(contract);
            return false;
        } catch (InvocationTargetException failed) {
            return true;
        }
    }
}
