package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dealwright.benchmarks.Lead.Trigger;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.process.Facts;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.prospect.NextDeal;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LapseHandoff;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;
import org.dealwright.qualification.Framework;

/**
 * The path that everybody walks: a prospect is identified, touched four times, assessed three times, qualified, offered,
 * forgotten, offered again and accepted.
 *
 * <p>Policy is the default but for the framework, {@link Framework#CHAMP}, whose verdict three answers are enough for.
 */
final class ProspectPath extends Path<Prospect, ProspectEvent, ProspectPolicy, Trigger> {
    /** How many steps there are, from the identified prospect on. */
    static final int STEPS = 12;

    static final MemberId REP = new MemberId("ann");
    static final MemberId EXECUTIVE = new MemberId("bob");
    static final Lifecycle<Prospect, ProspectEvent, ProspectPolicy> TABLE = ProspectLifecycle.table();

    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final CompanyId COMPANY = new CompanyId("acme");

    private final ProspectPolicy policy =
            ProspectPolicy.builder().framework(Framework.CHAMP).build();
    private final Actor rep = Actor.of(REP, Role.SALES_DEVELOPMENT_REP);
    private final Prospect start = identified();
    private final List<Step<Prospect, ProspectPolicy, Trigger>> steps = path();

    @Override
    Prospect walk(ProspectEvent[] kept) {
        Prospect phase = start();
        for (int i = 0; i < kept.length; i++) {
            Step<Prospect, ProspectPolicy, Trigger> step = steps().get(i);
            ProspectEvent event =
                    TABLE.dispatch(phase, step.command(), step.situation()).get();
            kept[i] = event;
            phase = TABLE.evolve(phase, event);
        }
        return phase;
    }

    @Override
    Prospect replay(ProspectEvent[] history) {
        Prospect phase = start();
        for (ProspectEvent event : history) {
            phase = TABLE.evolve(phase, event);
        }
        return phase;
    }

    @Override
    Prospect start() {
        return start;
    }

    @Override
    List<Step<Prospect, ProspectPolicy, Trigger>> steps() {
        return steps;
    }

    /** The rep, so many minutes after the prospect was identified. */
    Situation<ProspectPolicy> byRep(int minutes) {
        return by(rep, minutes);
    }

    /** Somebody, so many minutes after the prospect was identified. */
    Situation<ProspectPolicy> by(Actor actor, int minutes) {
        return new Situation<>(actor, MONDAY.plus(Duration.ofMinutes(minutes)), policy);
    }

    /** The prospect after the first steps. */
    Prospect after(int count) {
        return walk(new ProspectEvent[count]);
    }

    private Prospect identified() {
        Identify identify =
                new Identify(Source.of(SourceKind.INBOUND)).of(COMPANY).ownedBy(REP);
        Facts unlikeAnything = Facts.none().with(ProspectLifecycle.LIKELY_DUPLICATES, identify.identity(), List.of());
        return TABLE.start(TABLE.begin(identify, byRep(0).with(unlikeAnything)).get());
    }

    private List<Step<Prospect, ProspectPolicy, Trigger>> path() {
        Actor executive = Actor.of(EXECUTIVE, Role.ACCOUNT_EXECUTIVE);
        Facts deal = Facts.none()
                .with(ProspectLifecycle.NEXT_DEAL, Option.of(COMPANY), new NextDeal(new DealId("d-1"), false));
        OfferHandoff offer = new OfferHandoff(
                EXECUTIVE,
                "Forty vans, a yard in Győr; wants to know where they are and what they burn.",
                List.of("a trial of two weeks", "an answer on roaming by Friday"),
                "call them on Thursday");
        Facts noHoursOfTheirOwn = Facts.none().with(HandoffTerms.OWN_HOURS, EXECUTIVE, Option.none());
        Situation<ProspectPolicy> offered = byRep(80).with(noHoursOfTheirOwn);
        Instant lapsed = policy.handoffTerms().respondBy(offered.at());
        return List.of(
                byRep(touch(Channel.PHONE, TouchOutcome.NO_ANSWER), Trigger.TOUCH, 10),
                byRep(touch(Channel.EMAIL, TouchOutcome.NO_ANSWER), Trigger.TOUCH, 20),
                byRep(touch(Channel.PHONE, TouchOutcome.ANSWERED), Trigger.REPLY, 30),
                byRep(touch(Channel.MEETING, TouchOutcome.ANSWERED), Trigger.REPLY, 40),
                byRep(yes("challenges"), Trigger.ASSESS, 50),
                byRep(yes("authority"), Trigger.ASSESS, 50),
                byRep(yes("money"), Trigger.ASSESS, 60),
                byRep(new Qualify(), Trigger.QUALIFY, 70),
                new Step<>(offer, offered, Trigger.OFFER),
                new Step<>(new LapseHandoff(), new Situation<>(Actor.system(), lapsed, policy), Trigger.LAPSE),
                new Step<>(offer, new Situation<>(rep, lapsed, policy, noHoursOfTheirOwn), Trigger.OFFER),
                new Step<>(
                        new AcceptHandoff(),
                        new Situation<>(executive, lapsed.plusSeconds(600), policy, deal),
                        Trigger.ACCEPT));
    }

    private Step<Prospect, ProspectPolicy, Trigger> byRep(
            Command<? extends Prospect> command, Trigger trigger, int minutes) {
        return new Step<>(command, byRep(minutes), trigger);
    }

    private static LogTouch touch(Channel channel, TouchOutcome outcome) {
        return new LogTouch(channel, Direction.OUTBOUND, outcome);
    }

    private static Assess yes(String criterion) {
        return new Assess(criterion, Answer.YES, EvidenceSource.CALL);
    }
}
