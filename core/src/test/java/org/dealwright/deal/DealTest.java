package org.dealwright.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.dealwright.contact.People;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CompanyId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Needs;
import org.dealwright.process.Actor;
import org.dealwright.process.CorruptHistory;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DealTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final MemberId BELA = new MemberId("bela");
    private static final MemberId CILI = new MemberId("cili");
    private static final Option<CompanyId> ACME = Option.of(new CompanyId("acme"));
    private static final Option<ProspectId> PROSPECT = Option.of(new ProspectId("p-1"));
    private static final Option<HandoffPackage> CONTENTS = Option.of(HandoffPackage.of(
            "wants paper", Needs.none(), List.of(), People.none(), List.of("a sample"), "call on Friday"));

    private static Either<Rejection, DealEvent> open(Actor actor, MemberId owner) {
        return DealLifecycle.table()
                .begin(
                        new DealCommand.Open(owner, ACME, PROSPECT, CONTENTS),
                        new Situation<>(actor, NOW, DealPolicy.defaults()));
    }

    private static DealEvent.Opened opened(Option<MemberId> by) {
        return new DealEvent.Opened(NOW, by, BELA, ACME, PROSPECT, CONTENTS);
    }

    @Test
    void an_executive_opens_a_deal_of_their_own() {
        assertEquals(Either.right(opened(Option.of(BELA))), open(Actor.of(BELA, Role.ACCOUNT_EXECUTIVE), BELA));
    }

    @Test
    void an_executive_cannot_open_a_deal_for_another() {
        Either<Rejection, DealEvent> answer = open(Actor.of(CILI, Role.ACCOUNT_EXECUTIVE), BELA);

        assertEquals(Either.left(Rejection.RuleBroken.of("deal.owned-by-another")), answer);
        assertEquals(
                "An executive can only open a deal of their own. Name yourself, or ask a manager.",
                answer.getLeft().explain(Locale.ENGLISH));
    }

    @Test
    void a_manager_opens_a_deal_for_an_executive() {
        assertEquals(Either.right(opened(Option.of(CILI))), open(Actor.of(CILI, Role.SALES_MANAGER), BELA));
    }

    @Test
    void a_handoff_opens_a_deal() {
        assertEquals(Either.right(opened(Option.none())), open(Actor.system(), BELA));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ACCOUNT_EXECUTIVE", "SALES_MANAGER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_opens_a_deal_not_even_their_own(Role role) {
        assertInstanceOf(
                Rejection.NotPermitted.class, open(Actor.of(BELA, role), BELA).getLeft());
    }

    @Test
    void a_deal_begins_with_finding_out_what_is_needed_and_with_everything_handed_over() {
        assertEquals(
                new Deal.Discovering(NOW, BELA, ACME, PROSPECT, CONTENTS, io.vavr.collection.List.empty()),
                DealLifecycle.table().start(opened(Option.none())));
    }

    @Test
    void a_deal_is_opened_once() {
        Deal deal = DealLifecycle.table().start(opened(Option.none()));

        assertThrows(CorruptHistory.class, () -> DealLifecycle.table().evolve(deal, opened(Option.none())));
        assertInstanceOf(
                Rejection.WrongPhase.class,
                DealLifecycle.table()
                        .submit(
                                Option.of(deal),
                                new DealCommand.Open(BELA, ACME, PROSPECT, CONTENTS),
                                new Situation<>(Actor.system(), NOW, DealPolicy.defaults()))
                        .getLeft());
    }

    @Test
    void its_table_has_two_rows() {
        Transition row = DealLifecycle.table().transitions().get(0);

        assertEquals(2, DealLifecycle.table().transitions().size());
        assertEquals("new", row.from());
        assertEquals("open", row.command());
        assertEquals("deal.opened", row.event());
        assertEquals(List.of("discovering"), row.to());
        assertEquals(new TreeSet<>(List.of("account-executive", "sales-manager", "system")), new TreeSet<>(row.who()));
    }

    @Test
    void a_deal_takes_note_of_prospects_that_turn_out_to_be_part_of_it() {
        Deal deal = DealLifecycle.table().start(opened(Option.none()));
        for (String id : List.of("p-2", "p-3")) {
            ProspectId prospect = new ProspectId(id);
            DealEvent event = DealLifecycle.table()
                    .submit(
                            Option.of(deal),
                            new DealCommand.AttachProspect(prospect),
                            new Situation<>(Actor.system(), NOW, DealPolicy.defaults()))
                    .get();
            assertEquals(new DealEvent.ProspectAttached(NOW, Option.none(), prospect), event);
            deal = DealLifecycle.table().evolve(deal, event);
        }

        assertEquals(
                new Deal.Discovering(
                        NOW,
                        BELA,
                        ACME,
                        PROSPECT,
                        CONTENTS,
                        io.vavr.collection.List.of(new ProspectId("p-3"), new ProspectId("p-2"))),
                deal);
    }

    @Test
    void nobody_attaches_a_prospect_by_hand() {
        assertInstanceOf(
                Rejection.NotPermitted.class,
                DealLifecycle.table()
                        .submit(
                                Option.of(DealLifecycle.table().start(opened(Option.none()))),
                                new DealCommand.AttachProspect(new ProspectId("p-2")),
                                new Situation<>(Actor.of(CILI, Role.SALES_MANAGER), NOW, DealPolicy.defaults()))
                        .getLeft());
    }
}
