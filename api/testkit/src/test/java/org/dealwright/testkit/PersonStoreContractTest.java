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
import org.dealwright.api.PersonStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract catches what stores of people get wrong, and leaves out nothing. */
class PersonStoreContractTest {
    /** How often a fault that shows only when threads meet may stay hidden. */
    private static final int TRIES = 50;

    private static final List<Method> TESTS = Arrays.stream(PersonStoreContract.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .toList();

    @Test
    void a_store_without_a_fault_keeps_it() throws Exception {
        List<String> broken = new ArrayList<>();
        for (Method test : TESTS) {
            if (fails(test, PersonFault.NOTHING)) {
                broken.add(test.getName());
            }
        }
        assertEquals(List.of(), broken);
    }

    @ParameterizedTest
    @EnumSource(value = PersonFault.class, mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void a_store_with_a_fault_breaks_the_test_that_is_about_it(PersonFault fault) throws Exception {
        Method test = TESTS.stream()
                .filter(one -> one.getName().equals(fault.seenBy))
                .findFirst()
                .orElseThrow();
        boolean seen = false;
        for (int i = 0; i < TRIES && !seen; i++) {
            seen = fails(test, fault);
        }
        assertTrue(seen, "the contract does not see a store that " + fault);
    }

    @Test
    void each_test_sees_a_fault() {
        Set<String> seenBy = Arrays.stream(PersonFault.values())
                .map(fault -> fault.seenBy)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());

        assertEquals(TESTS.stream().map(Method::getName).collect(Collectors.toSet()), seenBy);
    }

    private static boolean fails(Method test, PersonFault fault) throws Exception {
        PersonStoreContract contract = new PersonStoreContract() {
            @Override
            protected PersonStore emptyStore() {
                return new FaultyPersonStore(fault);
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
