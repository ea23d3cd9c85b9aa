package org.dealwright.benchmarks;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.dealwright.api.Outcome;
import org.dealwright.api.Refusal;
import org.dealwright.api.SalesProcess;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;

/**
 * A sales process in memory, and the commands that take a private buyer through it: identified, touched four times, assessed
 * four times, qualified, offered and accepted. The clock stands still. Safe for many threads.
 */
final class Office {
    /** How many commands there are. */
    static final int COMMANDS = 12;

    /** How many prospects are taken through them before a journal is given up. */
    static final int PROSPECTS = 2_000;

    static final MemberId REP = new MemberId("ann");
    static final MemberId EXECUTIVE = new MemberId("bob");
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final Actor BY_REP = Actor.of(REP, Role.SALES_DEVELOPMENT_REP);
    private static final Actor BY_EXECUTIVE = Actor.of(EXECUTIVE, Role.ACCOUNT_EXECUTIVE);
    private static final List<ProspectCommand<?>> BY_THE_REP = List.of(
            new Identify(Source.of(SourceKind.INBOUND)).ownedBy(REP),
            touch(Channel.PHONE, TouchOutcome.NO_ANSWER),
            touch(Channel.EMAIL, TouchOutcome.NO_ANSWER),
            touch(Channel.PHONE, TouchOutcome.ANSWERED),
            touch(Channel.MEETING, TouchOutcome.ANSWERED),
            yes("need"),
            yes("authority"),
            yes("budget"),
            yes("timing"),
            new Qualify(),
            new OfferHandoff(EXECUTIVE, "Forty vans, a yard in Győr.", List.of("a trial"), "call them on Thursday"));

    private final SalesProcess process;

    /**
     * A process with nothing in it yet.
     *
     * @param deals says what deals are called
     */
    Office(Supplier<DealId> deals) {
        process = SalesProcess.builder().clock(() -> NOW).dealIds(deals).build();
    }

    SalesProcess process() {
        return process;
    }

    /** Takes a prospect that is not there yet from identification to the accepted handoff. */
    Outcome<Prospect> walk(ProspectId id) {
        for (ProspectCommand<?> command : BY_THE_REP) {
            done(process.prospects().handle(id, command, BY_REP));
        }
        return done(process.prospects().handle(id, new AcceptHandoff(), BY_EXECUTIVE));
    }

    /** The outcome, where there is one. */
    static Outcome<Prospect> done(Either<Refusal, Outcome<Prospect>> answer) {
        return answer.getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static LogTouch touch(Channel channel, TouchOutcome outcome) {
        return new LogTouch(channel, Direction.OUTBOUND, outcome);
    }

    private static Assess yes(String criterion) {
        return new Assess(criterion, Answer.YES, EvidenceSource.CALL);
    }
}
