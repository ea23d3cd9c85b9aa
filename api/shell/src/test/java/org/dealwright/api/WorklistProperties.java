package org.dealwright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Choice;
import org.dealwright.process.Role;
import org.dealwright.prospect.Prospect;

/** Whatever has happened, what is suggested can be done, and nothing open is left out. */
class WorklistProperties {
    private final Office office = new Office();

    @Property(tries = 150)
    void every_command_suggested_is_open_to_the_member_now(@ForAll("histories") List<Happening> history) {
        history.forEach(happening -> happening.in(office));

        for (Actor actor : List.of(
                Office.SDR,
                Office.AE,
                Office.MANAGER,
                Actor.of(Office.ANN, Role.SALES_DEVELOPMENT_REP, Role.ACCOUNT_EXECUTIVE),
                Actor.of(Office.BOB, Role.SALES_SPECIALIST),
                Actor.of(Happening.CARL, Role.INTEGRATION))) {
            for (Worklist.Task task : office.process.worklist(actor).tasks()) {
                String id = task.stream().id();
                List<Choice> options = switch (task.stream().lifecycle()) {
                    case "deal" -> office.process.deals().options(new DealId(id), actor);
                    case "proposal" -> office.process.proposals().options(new ProposalId(id), actor);
                    case "order" -> office.process.orders().options(new OrderId(id), actor);
                    default -> office.process.prospects().options(new ProspectId(id), actor);
                };
                // a proposal may stand still because its deal does, which its card does not tell
                boolean mayWait = task.stream().lifecycle().equals("proposal");
                assertTrue(
                        options.stream()
                                .anyMatch(one -> one.command().equals(task.command()) && (mayWait || one.isOpen())),
                        () -> task + " against " + options);
            }
        }
    }

    @Property(tries = 150)
    void every_open_prospect_of_the_members_is_there_once_with_words(@ForAll("histories") List<Happening> history) {
        history.forEach(happening -> happening.in(office));

        Worklist worklist = office.process.worklist(Office.SDR);

        for (String id : List.of("p1", "p2", "p3", "P4", "é5")) {
            long open = office.process
                    .prospects()
                    .find(new ProspectId(id))
                    .toJavaStream()
                    .filter(one -> one instanceof Prospect.Open && one.owner().forAll(Office.ANN::equals))
                    .count();
            assertEquals(
                    open,
                    worklist.tasks().stream()
                            .filter(task -> task.stream().id().equals(id))
                            .count(),
                    () -> id + " in " + worklist);
        }
        for (Worklist.Task task : worklist.tasks()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("hu"))) {
                assertFalse(task.reason().explain(locale).contains("worklist."), task::toString);
            }
        }
    }

    @Provide
    Arbitrary<List<Happening>> histories() {
        return Happening.histories();
    }
}
