package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.Journal;
import org.dealwright.testkit.FaultyJournal.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract catches what journals get wrong. */
class JournalContractTest {
    /** How often a fault that shows only when threads meet may stay hidden. */
    private static final int TRIES = 20;

    @Test
    void a_journal_without_a_fault_keeps_it() throws ReflectiveOperationException {
        assertEquals(List.of(), broken(Fault.NOTHING));
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void a_journal_with_a_fault_breaks_it(Fault fault) throws ReflectiveOperationException {
        List<String> broken = List.of();
        for (int i = 0; i < TRIES && broken.isEmpty(); i++) {
            broken = broken(fault);
        }
        assertFalse(broken.isEmpty(), "the contract does not see a journal that " + fault);
    }

    /** The tests of the contract that fail, by name. */
    private static List<String> broken(Fault fault) throws ReflectiveOperationException {
        List<String> broken = new ArrayList<>();
        for (Method test : JournalContract.class.getDeclaredMethods()) {
            if (test.isAnnotationPresent(Test.class)) {
                JournalContract contract = new Contract(fault);
                try {
                    contract.begin();
                    test.invoke(contract);
                } catch (InvocationTargetException failed) {
                    broken.add(test.getName());
                } catch (Exception e) {
                    throw new ReflectiveOperationException(e);
                }
            }
        }
        return broken;
    }

    private static final class Contract extends JournalContract {
        private final Fault fault;

        Contract(Fault fault) {
            this.fault = fault;
        }

        @Override
        protected Journal emptyJournal() {
            return new FaultyJournal(fault);
        }
    }
}
