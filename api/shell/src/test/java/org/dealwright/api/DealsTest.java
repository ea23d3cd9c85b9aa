package org.dealwright.api;

import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.MONDAY_9;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dealwright.api.Worklist.Section;
import org.dealwright.api.Worklist.Task;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.AttachedProspect;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.ConsultationId;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealKind;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.Forecast;
import org.dealwright.deal.ForecastCategory;
import org.dealwright.deal.HoldReason;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.ObstacleId;
import org.dealwright.deal.ObstacleKind;
import org.dealwright.deal.OpenPhase;
import org.dealwright.deal.Pipeline;
import org.dealwright.deal.PresentationId;
import org.dealwright.deal.PresentationKind;
import org.dealwright.deal.ProposalStanding;
import org.dealwright.deal.Reaction;
import org.dealwright.deal.SkillStanding;
import org.dealwright.deal.Stage;
import org.dealwright.deal.StageOrder;
import org.dealwright.deal.StageRef;
import org.dealwright.handoff.Skill;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.ProspectCommand;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Deals as an embedder uses them. */
class DealsTest {
    private static final DealId D1 = new DealId("d1");
    private static final DealId D2 = new DealId("d2");
    private static final ProspectId PROSPECT = new ProspectId("p1");
    private static final ProposalId PROPOSAL = new ProposalId("proposal");
    private static final Money VALUE = Money.ofMajor(CurrencyUnit.EUR, 900);

    private final Office office = new Office();
    private final Deals deals = office.process.deals();

    private Either<Refusal, Outcome<Deal>> give(DealId id, DealCommand<?> command) {
        return deals.handle(id, command, AE);
    }

    private Deal now(DealId id) {
        return deals.find(id).get();
    }

    private void open(DealId id) {
        give(id, new DealCommand.Open(BOB, Option.of(ACME), Option.none(), Option.none()))
                .get();
    }

    private void note(DealId id, ProposalStanding standing) {
        deals.handle(id, new DealCommand.NoteProposal(PROPOSAL, standing, VALUE), Actor.system())
                .get();
    }

    private void win(DealId id) {
        note(id, ProposalStanding.ACCEPTED);
        give(id, new DealCommand.Win()).get();
    }

    private static DealCommand.RecordNeed need(String id) {
        return new DealCommand.RecordNeed(
                new NeedId(id), NeedKind.MUST, new NeedTopic("office"), new UncheckedStatement("a lot"));
    }

    private static Office under(DealPolicy policy) {
        return new Office(new InMemoryJournal(), SalesPolicy.defaults().with(policy));
    }

    @Test
    void the_second_deal_that_a_company_buys_by_is_an_expansion() {
        open(D1);
        open(D2);
        win(D1);
        win(D2);

        assertEquals(Option.of(DealKind.NEW_BUSINESS), ((Deal.Won) now(D1)).kind());
        assertEquals(Option.of(DealKind.EXPANSION), ((Deal.Won) now(D2)).kind());
    }

    @Test
    void a_company_whose_win_was_annulled_is_no_customer() {
        open(D1);
        open(D2);
        win(D1);
        deals.handle(D1, new DealCommand.AnnulWin("nobody had signed"), MANAGER).get();
        win(D2);

        assertInstanceOf(Deal.Agreed.class, now(D1));
        assertEquals(Option.of(DealKind.NEW_BUSINESS), ((Deal.Won) now(D2)).kind());
    }

    @Test
    void a_split_names_a_deal_that_there_is_not_yet() {
        open(D1);
        give(D1, need("paper")).get();
        give(D1, need("toner")).get();

        Outcome<Deal> outcome = give(D1, new DealCommand.Split(List.of(new NeedId("toner")), "another budget"))
                .get();

        DealEvent.Split split = assertInstanceOf(
                DealEvent.Split.class, outcome.recorded().get(0).event());
        assertEquals(new DealId("deal-1"), split.second());
        assertEquals(BOB, split.owner());
    }

    @Test
    void an_embedder_says_who_has_which_skill() {
        SalesProcess process = SalesProcess.builder()
                .clock(() -> MONDAY_9)
                .skills((member, skill) -> member.equals(Office.ANN) ? SkillStanding.HAS : SkillStanding.LACKS)
                .build();
        process.deals()
                .handle(D1, new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()), AE)
                .get();

        assertTrue(process.deals().handle(D1, call("c1", Office.ANN), AE).isRight());
        assertEquals(
                new Refusal.ByRule(
                        new StreamId("deal", "d1"),
                        Rejection.RuleBroken.of("deal.specialist-lacks-skill", "eve", new Skill("printers").term())),
                process.deals().handle(D1, call("c2", new MemberId("eve")), AE).getLeft());
    }

    private static DealCommand.CallSpecialist call(String id, MemberId specialist) {
        return new DealCommand.CallSpecialist(new ConsultationId(id), specialist, new Skill("printers"), "toner");
    }

    @Test
    void where_nobody_keeps_skills_nobody_is_turned_down() {
        open(D1);

        assertTrue(give(D1, call("c1", Office.ANN)).isRight());
    }

    @Test
    void a_touch_is_read_out_of_the_history_to_be_taken_back() {
        open(D1);
        give(D1, new DealCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.ANSWERED))
                .get();

        give(D1, new DealCommand.RetractTouch(new LoggedTouch(MONDAY_9, Channel.PHONE, Direction.OUTBOUND), "x"))
                .get();

        assertEquals(0, now(D1).dossier().contact().touches());
    }

    @Test
    void a_prospect_is_merged_into_a_deal_at_rest_and_not_into_one_that_has_ended() {
        office.identified(PROSPECT, Option.of(ACME));
        open(D1);
        open(D2);
        give(D1, new DealCommand.Hold(LocalDate.parse("2026-03-04"), HoldReason.TIMING))
                .get();
        give(D2, new DealCommand.Lose(LossReason.PRICE)).get();

        Refusal.ByRule refused = assertInstanceOf(
                Refusal.ByRule.class,
                office.give(PROSPECT, new ProspectCommand.MergeInto(MergeTarget.deal(D2)), MANAGER)
                        .getLeft());
        assertTrue(refused.explain(Locale.ENGLISH).contains("The deal \"d2\" has ended, in the phase \"lost\"."));
        office.give(PROSPECT, new ProspectCommand.MergeInto(MergeTarget.deal(D1)), MANAGER)
                .get();
        assertEquals(
                io.vavr.collection.List.of(PROSPECT),
                now(D1).dossier().profile().attached().map(AttachedProspect::prospect));
    }

    @Test
    void a_handoff_joins_the_deal_that_a_company_has_open_in_whatever_phase_and_no_other() {
        open(D1);
        note(D1, ProposalStanding.COUNTERED);
        office.offered(PROSPECT, Option.of(ACME));
        assertEquals(
                2,
                office.give(PROSPECT, new ProspectCommand.AcceptHandoff(), AE)
                        .get()
                        .recorded()
                        .size());

        give(D1, new DealCommand.Lose(LossReason.PRICE)).get();
        ProspectId another = new ProspectId("p2");
        office.offered(another, Option.of(ACME));
        assertEquals(
                2,
                office.give(another, new ProspectCommand.AcceptHandoff(), AE)
                        .get()
                        .recorded()
                        .size());
    }

    @Test
    void a_stage_follows_the_phase_before_anybody_looks() {
        Office staged = under(DealPolicy.builder()
                .pipelines(List.of(Pipeline.of(
                        "main",
                        StageOrder.ORDERED,
                        Stage.of("first", OpenPhase.DISCOVERING, 10, ForecastCategory.PIPELINE),
                        Stage.of("out", OpenPhase.PROPOSED, 60, ForecastCategory.BEST_CASE))))
                .build());
        Deals its = staged.process.deals();
        its.handle(D1, new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()), AE)
                .get();
        its.handle(D1, new DealCommand.NoteProposal(PROPOSAL, ProposalStanding.SENT, VALUE), Actor.system())
                .get();

        assertEquals(
                new StageRef("main", "out"),
                its.find(D1).get().dossier().outlook().stage().get().stage());
        assertEquals(
                List.of("deal.opened", "deal.proposal-noted"),
                its.history(D1).stream().map(Kind::name).toList());
        staged.process.letTimeAct();
        assertEquals(
                List.of("deal.opened", "deal.proposal-noted", "deal.stage-followed"),
                its.history(D1).stream().map(Kind::name).toList());
    }

    @Test
    void time_resumes_what_rests_and_tells_of_silence() {
        open(D1);
        give(D1, new DealCommand.Hold(LocalDate.parse("2026-03-04"), HoldReason.TIMING))
                .get();
        office.pass(Duration.ofDays(40));

        office.process.letTimeAct();

        assertEquals(
                List.of(
                        "deal.opened",
                        "deal.put-on-hold",
                        "deal.resumed-on-date",
                        "deal.owner-reminded",
                        "deal.silence-escalated"),
                deals.history(D1).stream().map(Kind::name).toList());
    }

    @Test
    void deals_are_listed_by_owner_phase_company_and_what_is_due() {
        open(D1);
        open(D2);
        give(D2, new DealCommand.Hold(LocalDate.parse("2026-03-04"), HoldReason.TIMING))
                .get();
        deals.handle(
                        new DealId("d3"),
                        new DealCommand.Adopt(
                                new ClaimedDeal.Won(Option.of(VALUE)),
                                Option.none(),
                                Option.none(),
                                Option.none(),
                                Option.none(),
                                Forecast.NONE,
                                Attributes.none()),
                        MANAGER)
                .get();

        assertEquals(List.of(D1, D2), ids(Query.all().ownedBy(BOB)));
        assertEquals(List.of(D1, D2), ids(Query.all().of(ACME)));
        assertEquals(List.of(D2), ids(Query.all().inPhase("on-hold")));
        assertEquals(List.of(new DealId("d3")), ids(Query.all().inQueue()));
        assertEquals(List.of(D2), ids(Query.all().dueBefore(Instant.parse("2026-03-05T00:00:00Z"))));
    }

    private List<DealId> ids(Query query) {
        return deals.list(query).entries().stream().map(Listed::id).toList();
    }

    @Test
    void everything_that_somebody_leads_is_passed_on_but_what_has_ended() {
        open(D1);
        open(D2);
        give(D2, new DealCommand.Lose(LossReason.PRICE)).get();

        List<ItemOutcome<DealId, Deal>> outcomes = deals.reassignAll(BOB, Office.ANN, MANAGER);

        assertEquals(List.of(D1), outcomes.stream().map(ItemOutcome::id).toList());
        assertEquals(Option.of(Office.ANN), now(D1).owner());
        assertEquals(Option.of(BOB), now(D2).owner());
    }

    @Test
    void somebody_on_a_deal_is_known_to_the_index() {
        open(D1);
        give(D1, new DealCommand.AddPerson(new PersonId("pat"), List.of(BuyingRole.USER)))
                .get();

        assertEquals(
                List.of("d1"),
                office.process
                        .engine()
                        .ask(index -> index.of("deal").knowing(new PersonId("pat")).stream()
                                .map(card -> card.id)
                                .toList()));
    }

    private List<Task> tasks(Actor actor) {
        return office.process.worklist(actor).tasks().stream()
                .filter(task -> task.stream().lifecycle().equals("deal"))
                .toList();
    }

    private void isToldTo(Actor actor, Section section, String command, String english, String hungarian) {
        Task task = tasks(actor).get(0);
        assertEquals(section, task.section());
        assertEquals(command, task.command());
        assertEquals(english, task.reason().explain(Locale.ENGLISH));
        assertEquals(hungarian, task.reason().explain(Locale.forLanguageTag("hu")));
    }

    @Test
    void a_worklist_says_what_comes_next_in_each_phase() {
        open(D1);
        isToldTo(
                AE,
                Section.NEXT,
                "present",
                "It has been open since 2026-03-02 09:00 UTC. Find out what they need, and show them something.",
                "Nyitva van ekkortól: 2026-03-02 09:00 UTC. Derítse ki, mire van szükségük, és mutasson be valamit.");
        give(
                        D1,
                        new DealCommand.Present(
                                new PresentationId("demo"),
                                PresentationKind.DEMO,
                                BOB,
                                List.of(),
                                List.of(),
                                Reaction.POSITIVE,
                                List.of(),
                                Option.none()))
                .get();
        isToldTo(
                AE,
                Section.NEXT,
                "log-touch",
                "Something was shown to them by 2026-03-02 09:00 UTC. Make them a proposal.",
                "Ekkorra már láttak bemutatót: 2026-03-02 09:00 UTC. Tegyen nekik ajánlatot.");
        note(D1, ProposalStanding.SENT);
        isToldTo(
                AE,
                Section.NEXT,
                "log-touch",
                "A proposal has been with them since 2026-03-02 09:00 UTC. Ask for their answer.",
                "Ajánlat van náluk ekkortól: 2026-03-02 09:00 UTC. Kérdezze meg a válaszukat.");
        note(D1, ProposalStanding.COUNTERED);
        isToldTo(
                AE,
                Section.NEXT,
                "log-touch",
                "They have asked for something else since 2026-03-02 09:00 UTC. Come to terms.",
                "Mást kérnek ekkortól: 2026-03-02 09:00 UTC. Egyezzen meg velük.");
        note(D1, ProposalStanding.ACCEPTED);
        isToldTo(
                AE,
                Section.NEXT,
                "win",
                "It has been agreed on since 2026-03-02 09:00 UTC. See to what is still in the way, and win it.",
                "Megegyezés van ekkortól: 2026-03-02 09:00 UTC. Intézze el, ami még útban van, és nyerje meg.");
        give(D1, new DealCommand.Win()).get();
        assertEquals(List.of(), tasks(AE));
    }

    @Test
    void what_rests_until_today_is_due_and_what_rests_longer_is_no_task() {
        open(D1);
        give(D1, new DealCommand.Hold(LocalDate.parse("2026-03-05"), HoldReason.TIMING))
                .get();
        assertEquals(List.of(), tasks(AE));

        office.pass(Duration.ofDays(3));
        assertEquals(Section.DUE, tasks(AE).get(0).section());
        assertEquals("log-touch", tasks(AE).get(0).command());
    }

    @Test
    void a_silence_is_overdue_for_the_owner_and_then_for_the_manager() {
        open(D1);
        office.pass(Duration.ofDays(28));
        assertEquals("worklist.silent-untold", tasks(AE).get(0).reason().code());

        office.process.letTimeAct();
        assertEquals("worklist.silent", tasks(AE).get(0).reason().code());
        assertEquals("worklist.escalated", tasks(MANAGER).get(0).reason().code());
        assertEquals("reassign", tasks(MANAGER).get(0).command());
    }

    @Test
    void an_overstay_is_overdue_until_the_deal_moves_on() {
        Office staged = under(DealPolicy.builder()
                .pipelines(List.of(Pipeline.of(
                        "main",
                        StageOrder.FREE,
                        Stage.of("first", OpenPhase.DISCOVERING, 10, ForecastCategory.PIPELINE)
                                .atMost(Duration.ofDays(2)),
                        Stage.of("second", OpenPhase.DISCOVERING, 20, ForecastCategory.PIPELINE))))
                .build());
        staged.process
                .deals()
                .handle(D1, new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()), AE)
                .get();
        staged.pass(Duration.ofDays(3));
        assertEquals(
                "worklist.discover",
                staged.process.worklist(AE).tasks().get(0).reason().code());

        staged.process.letTimeAct();
        Task task = staged.process.worklist(AE).tasks().get(0);
        assertEquals(Section.OVERDUE, task.section());
        assertEquals(
                "It has been in its stage since 2026-03-02 09:00 UTC, which is too long."
                        + " Do something about it, or move it on.",
                task.reason().explain(Locale.ENGLISH));

        staged.process
                .deals()
                .handle(D1, new DealCommand.MoveStage("main", "second"), AE)
                .get();
        assertEquals(Section.NEXT, staged.process.worklist(AE).tasks().get(0).section());
    }

    @Test
    void what_nobody_leads_waits_for_executives_and_managers() {
        deals.handle(
                        D1,
                        new DealCommand.Adopt(
                                new ClaimedDeal.Open(OpenPhase.PRESENTED),
                                Option.none(),
                                Option.none(),
                                Option.none(),
                                Option.none(),
                                Forecast.NONE,
                                Attributes.none()),
                        MANAGER)
                .get();

        assertEquals("claim", tasks(AE).get(0).command());
        assertEquals("assign", tasks(MANAGER).get(0).command());
        assertEquals(List.of(), tasks(Office.SDR));
    }

    @Test
    void the_options_say_what_blocks_a_win_by_name() {
        open(D1);
        note(D1, ProposalStanding.ACCEPTED);
        give(D1, new DealCommand.RaiseObstacle(new ObstacleId("o"), ObstacleKind.LEGAL, true, "their lawyer"))
                .get();

        assertEquals(
                "\"win\" cannot be done now. 1 blocking obstacle open: their lawyer. Resolve it first.",
                deals.options(D1, AE).stream()
                        .filter(choice -> choice.command().equals("win"))
                        .findAny()
                        .orElseThrow()
                        .explain(Locale.ENGLISH));
    }
}
