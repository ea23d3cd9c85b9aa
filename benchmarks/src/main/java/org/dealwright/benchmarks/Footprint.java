package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealCommand.NoteProposal;
import org.dealwright.deal.DealCommand.Present;
import org.dealwright.deal.DealCommand.RecordNeed;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.PresentationId;
import org.dealwright.deal.PresentationKind;
import org.dealwright.deal.ProposalStanding;
import org.dealwright.deal.Reaction;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CompanyId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.Command;
import org.dealwright.process.Facts;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Prints how much memory an open prospect and an open deal retain: the heap in use with a hundred thousand of them and without,
 * after the collector has run.
 *
 * <p>Texts are shared by all of them, so that they do not count, and no evidence is handed over; everything else is made anew
 * for each, but for what a deal shares with its prospect where that is said. Aim: 400 bytes.
 */
final class Footprint {
    private static final int COUNT = 100_000;
    private static final String REP = "ann";
    private static final String COMPANY = "acme";
    private static final String PERSON = "p-1";
    private static final String PROSPECT = "p";
    private static final String ID = "1";
    private static final String TEXT = "call them on Thursday";

    private Footprint() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        print("prospect, identified, owned, of a company", i -> identified());
        print("prospect, working, touched once", i -> touched(identified(), TouchOutcome.NO_ANSWER));
        print("prospect, engaged, with one person", i -> engaged());
        print("prospect, engaged, with one person and four answers assessed", i -> assessed());
        HandoffPackage handedOver = handedOver();
        print("deal, opened from a handoff, its package its prospect's too", i -> opened(handedOver));
        print("deal, opened from a handoff, with its package", i -> opened(handedOver()));
        print("deal, so opened, with one need more, presented and proposed", i -> proposed(handedOver));
    }

    private static <S> void print(String what, IntFunction<S> make) {
        S warm = make.apply(0);
        Object[] kept = new Object[COUNT];
        long before = inUse();
        for (int i = 0; i < COUNT; i++) {
            kept[i] = make.apply(i);
        }
        long after = inUse();
        if (!kept[COUNT - 1].equals(warm)) {
            throw new IllegalStateException("each must be as the others");
        }
        System.out.printf(Locale.ROOT, "%-66s %6.0f B%n", what, (double) (after - before) / COUNT);
    }

    private static long inUse() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    static Prospect identified() {
        Identify identify = new Identify(
                new Source(SourceKind.INBOUND, Option.none(), Option.none()),
                Option.some(new CompanyId(COMPANY)),
                Option.some(new MemberId(REP)),
                Attributes.none());
        Facts known = Facts.none().with(ProspectLifecycle.LIKELY_DUPLICATES, identify.identity(), List.of());
        return ProspectLifecycle.table()
                .start(ProspectLifecycle.table()
                        .begin(identify, now().with(known))
                        .get());
    }

    private static Prospect touched(Prospect prospect, TouchOutcome outcome) {
        return after(prospect, new LogTouch(Channel.PHONE, Direction.OUTBOUND, outcome));
    }

    private static Prospect engaged() {
        Prospect engaged = touched(identified(), TouchOutcome.ANSWERED);
        return after(engaged, new AddPerson(new PersonId(PERSON), List.of(BuyingRole.CHAMPION)));
    }

    static Prospect assessed() {
        Prospect prospect = engaged();
        for (String criterion : List.of("budget", "authority", "need", "timing")) {
            prospect = after(prospect, new Assess(criterion, Answer.YES, EvidenceSource.CALL));
        }
        return prospect;
    }

    private static Prospect after(Prospect prospect, Command<? extends Prospect> command) {
        ProspectEvent event = ProspectLifecycle.table()
                .dispatch(prospect, command, now())
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
        return ProspectLifecycle.table().evolve(prospect, event);
    }

    /** A summary, a promise, a next step and one person. */
    static HandoffPackage handedOver() {
        People people = People.none().with(new Stakeholder(new PersonId(PERSON), List.of(BuyingRole.CHAMPION)));
        return HandoffPackage.of(TEXT, Needs.none(), List.of(), people, List.of(TEXT), TEXT);
    }

    static Deal opened(HandoffPackage contents) {
        DealCommand.Open open = new DealCommand.Open(
                new MemberId(REP),
                Option.some(new CompanyId(COMPANY)),
                Option.some(new ProspectId(PROSPECT)),
                Option.some(contents));
        return DealLifecycle.table()
                .start(DealLifecycle.table().begin(open, by(Actor.system())).get());
    }

    static Deal proposed(HandoffPackage contents) {
        Deal deal = after(
                opened(contents),
                new RecordNeed(new NeedId(ID), NeedKind.MUST, new NeedTopic(ID), new UncheckedStatement(TEXT)));
        deal = after(
                deal,
                new Present(
                        new PresentationId(ID),
                        PresentationKind.DEMO,
                        new MemberId(REP),
                        List.of(new PersonId(PERSON)),
                        List.of(new NeedId(ID)),
                        Reaction.POSITIVE,
                        List.of(),
                        Option.none()));
        return after(
                deal, new NoteProposal(new ProposalId(ID), ProposalStanding.SENT, Money.ofMinor(CurrencyUnit.EUR, 1)));
    }

    private static Deal after(Deal deal, DealCommand<? extends Deal> command) {
        Actor actor =
                command instanceof NoteProposal ? Actor.system() : Actor.of(new MemberId(REP), Role.ACCOUNT_EXECUTIVE);
        DealEvent event = DealLifecycle.table()
                .dispatch(deal, command, by(actor))
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
        return DealLifecycle.table().evolve(deal, event);
    }

    private static Situation<DealPolicy> by(Actor actor) {
        return new Situation<>(actor, Office.NOW.plusSeconds(1), DealPolicy.defaults());
    }

    /** The situation, its instant made anew. */
    private static Situation<ProspectPolicy> now() {
        return new Situation<>(
                Actor.of(new MemberId(REP), Role.SALES_DEVELOPMENT_REP),
                Office.NOW.plusSeconds(1),
                ProspectPolicy.defaults());
    }
}
