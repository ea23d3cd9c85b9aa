package org.dealwright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.MergeInto;

/** Merging loses no history, whoever is merged into whom in whatever order. */
class MergingProperties {
    /** Somebody is touched, gets to know a person, or is merged. */
    record Step(int what, int who, int other) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> five = Arbitraries.integers().between(0, 4);
        return Combinators.combine(Arbitraries.integers().between(0, 3), five, five)
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 200)
    void merging_loses_neither_a_touch_nor_a_person_nor_an_event(@ForAll("steps") List<Step> steps) {
        Office office = new Office();
        // the oracle: what each group of merged ones has come to, held by its survivor
        Map<Integer, Set<PersonId>> people = new HashMap<>();
        Map<Integer, Integer> touches = new HashMap<>();
        Map<Integer, List<Recorded>> histories = new HashMap<>();
        Map<Integer, Integer> merged = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            office.identified(id(i), Option.none());
            people.put(i, new HashSet<>());
            touches.put(i, 0);
            histories.put(i, List.of());
        }
        for (Step step : steps) {
            int who = step.who();
            int other = step.other();
            boolean accepted = office.give(id(who), command(step), Office.SDR).isRight();
            switch (step.what()) {
                case 0 -> {
                    assertTrue(accepted, "a touch is always a fact");
                    touches.merge(who, 1, Integer::sum);
                    if (merged.containsKey(who)) {
                        // it was made with the one that goes on, too
                        touches.merge(survivor(who, merged), 1, Integer::sum);
                    }
                }
                case 1 -> {
                    assertEquals(!merged.containsKey(who) && people.get(who).add(person(other)), accepted);
                }
                default -> {
                    assertEquals(!merged.containsKey(who) && !merged.containsKey(other) && who != other, accepted);
                    if (accepted) {
                        merged.put(who, other);
                        touches.merge(other, touches.get(who), Integer::sum);
                        people.get(other).addAll(people.get(who));
                    }
                }
            }
            for (int i = 0; i < 5; i++) {
                Prospect prospect = office.process.prospects().find(id(i)).get();
                assertEquals(touches.get(i), prospect.dossier().outreach().touches());
                assertEquals(people.get(i), people(prospect));
                assertEquals(merged.containsKey(i), prospect instanceof Prospect.Merged);
                List<Recorded> history = office.process.prospects().history(id(i));
                List<Recorded> before = histories.put(i, new ArrayList<>(history));
                assertEquals(before, history.subList(0, before.size()));
            }
        }
    }

    private static int survivor(int who, Map<Integer, Integer> merged) {
        int last = who;
        while (merged.containsKey(last)) {
            last = merged.get(last);
        }
        return last;
    }

    private static ProspectCommand<?> command(Step step) {
        return switch (step.what()) {
            case 0 -> Office.call(TouchOutcome.NO_ANSWER);
            case 1 -> new AddPerson(person(step.other()), List.of(BuyingRole.USER));
            default -> new MergeInto(MergeTarget.prospect(id(step.other())));
        };
    }

    private static Set<PersonId> people(Prospect prospect) {
        Set<PersonId> people = new HashSet<>();
        prospect.dossier().people().stakeholders().forEach(one -> people.add(one.person()));
        return people;
    }

    private static ProspectId id(int number) {
        return new ProspectId("p" + number);
    }

    private static PersonId person(int number) {
        return new PersonId("person" + number);
    }
}
