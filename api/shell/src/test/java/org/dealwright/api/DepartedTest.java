package org.dealwright.api;

import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.AssignmentRequest;
import org.dealwright.handoff.AssignmentStrategy;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Choice;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Role;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.FindingTopic;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.EvidenceSource;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.Leave;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kai disqualified a prospect of his own, and has left; Bob is there. */
class DepartedTest {
    private static final ProspectId D = new ProspectId("d");
    private static final MemberId KAI = new MemberId("kai");
    private static final Actor REP = Actor.of(KAI, Role.SALES_DEVELOPMENT_REP);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");
    private static final Instant SATURDAY = Instant.parse("2026-03-07T00:00:00Z");
    private static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    private final Office office = new Office();
    private final Team team = office.process.team();

    @BeforeEach
    void kai_has_left() {
        tell(KAI, new Join(KAI, Role.SALES_DEVELOPMENT_REP));
        tell(BOB, new Join(BOB, Role.ACCOUNT_EXECUTIVE));
        give(identify(KAI), REP).get();
        give(new ProspectCommand.Disqualify(DisqualificationReason.NO_NEED), REP)
                .get();
        tell(KAI, new Leave(FRIDAY));
        office.at(SATURDAY);
        office.process.letTimeAct();
    }

    private static ProspectCommand.Identify identify(MemberId owner) {
        return new ProspectCommand.Identify(Source.of(SourceKind.COLD_CALL)).ownedBy(owner);
    }

    private void tell(MemberId member, MemberCommand<?> command) {
        team.handle(member, command, MANAGER).get();
    }

    private Either<Refusal, Outcome<Prospect>> give(ProspectCommand<?> command, Actor actor) {
        return office.give(D, command, actor);
    }

    private static Refusal left(String lifecycle, String id) {
        return new Refusal.ByRule(new StreamId(lifecycle, id), RuleBroken.of("team.actor-left", "kai", List.of("bob")));
    }

    @Test
    void an_owner_who_has_left_does_nothing_with_what_is_theirs() {
        Refusal refusal = give(new ProspectCommand.Reopen("they called"), REP).getLeft();

        assertEquals(left("prospect", "d"), refusal);
        assertEquals(
                "kai has left, and does nothing any more."
                        + " Let somebody do it who is there; on the roster that is: bob. Or have kai rejoin first.",
                refusal.explain(Locale.ENGLISH));
        assertEquals(
                "kai már kilépett, ezért itt semmit sem tehet."
                        + " Olyan tegye meg, aki itt van; a névsorban: bob. Vagy vegye vissza előbb a csapatba: kai.",
                refusal.explain(HUNGARIAN));
        assertEquals(
                left("prospect", "d"),
                give(Office.call(TouchOutcome.ANSWERED), REP).getLeft());
        assertEquals(
                left("prospect", "new"),
                office.give(new ProspectId("new"), identify(BOB), REP).getLeft());
        assertEquals(2, office.process.prospects().history(D).size());
    }

    @Test
    void none_of_their_options_is_open_and_each_says_why() {
        List<Choice> options = office.process.prospects().options(D, REP);

        assertFalse(options.isEmpty());
        for (Choice option : options) {
            assertEquals(
                    RuleBroken.of("team.actor-left", "kai", List.of("bob")),
                    option.obstacles().get(0));
        }
        assertTrue(office.process.prospects().options(D, MANAGER).stream().anyMatch(Choice::isOpen));
        List<Choice> openings = office.process.prospects().options(new ProspectId("new"), REP);
        assertFalse(openings.isEmpty());
        assertTrue(openings.stream().noneMatch(Choice::isOpen));
    }

    @Test
    void they_neither_give_work_out_nor_hand_it_over() {
        office.give(new ProspectId("q"), new ProspectCommand.Identify(Source.of(SourceKind.COLD_CALL)), MANAGER)
                .get();

        assertEquals(
                left("prospect", "q"),
                office.process
                        .prospects()
                        .assign(
                                new ProspectId("q"),
                                AssignmentStrategy.roundRobin(),
                                AssignmentRequest.ANY,
                                team.pool(),
                                REP)
                        .getLeft());
        assertEquals(left("member", "kai"), team.reassignAll(KAI, BOB, REP).getLeft());
    }

    @Test
    void what_is_theirs_and_is_open_again_is_on_the_worklist_of_every_manager_who_gives_it_to_somebody() {
        give(new ProspectCommand.Reopen("they called"), MANAGER).get();

        assertEquals(
                List.of("OVERDUE worklist.gone-with-work [kai, 1]"),
                office.process.worklist(MANAGER).tasks().stream()
                        .filter(task -> task.stream().lifecycle().equals("member"))
                        .map(task -> task.section() + " " + task.reason().code() + " "
                                + task.reason().arguments())
                        .toList());
        assertEquals(
                left("prospect", "d"),
                give(new ProspectCommand.Research(FindingTopic.SIZE, "40 people", EvidenceSource.CALL), REP)
                        .getLeft());
        give(new ProspectCommand.Reassign(BOB), MANAGER).get();
        assertEquals(Option.some(BOB), office.process.prospects().find(D).get().owner());
    }

    @Test
    void who_rejoins_and_who_was_never_on_the_roster_act_as_before() {
        assertTrue(office.give(new ProspectId("n"), identify(ANN), Office.SDR).isRight());
        tell(KAI, new MemberCommand.Rejoin());

        assertTrue(give(new ProspectCommand.Reopen("they called"), REP).isRight());
    }
}
