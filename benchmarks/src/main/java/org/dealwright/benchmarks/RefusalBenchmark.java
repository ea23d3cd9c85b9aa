package org.dealwright.benchmarks;

import io.vavr.control.Either;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dealwright.process.Actor;
import org.dealwright.process.Choice;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.LapseHandoff;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What saying no costs, in nanoseconds, and asking what is open.
 *
 * <p>Aim: {@link #wrongPhase} within 5 ns and without allocation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RefusalBenchmark {
    private final ProspectPath path = new ProspectPath();
    private final Prospect engaged = path.after(4);
    private final Prospect offered = path.after(9);
    private final Command<Prospect.Engaged> qualify = new Qualify();
    private final Command<Prospect.HandoffOffered> accept = new AcceptHandoff();
    private final Command<Prospect.HandoffOffered> lapse = new LapseHandoff();
    private final Situation<ProspectPolicy> byRep = path.byRep(90);
    private final Situation<ProspectPolicy> byStranger =
            path.by(Actor.of(new MemberId("eve"), Role.SALES_DEVELOPMENT_REP), 90);
    private final Situation<ProspectPolicy> bySystem = path.by(Actor.system(), 90);

    /** Looks once whether each is refused for its own reason. */
    @Setup
    public void check() {
        require(Rejection.WrongPhase.class, wrongPhase());
        require(Rejection.NotPermitted.class, notPermitted());
        require(Rejection.NotDue.class, notDue());
        require(Rejection.RuleBroken.class, ruleBroken());
        if (options().stream().noneMatch(Choice::isOpen)) {
            throw new IllegalStateException("the rep must have something to do");
        }
    }

    private static void require(Class<? extends Rejection> reason, Either<Rejection, ProspectEvent> answer) {
        if (!reason.isInstance(answer.getLeft())) {
            throw new IllegalStateException("must be refused as " + reason.getSimpleName() + ", was " + answer);
        }
    }

    /** The phase does not take the command. */
    @Benchmark
    public Either<Rejection, ProspectEvent> wrongPhase() {
        return ProspectPath.TABLE.dispatch(engaged, accept, byRep);
    }

    /** Somebody else's prospect. */
    @Benchmark
    public Either<Rejection, ProspectEvent> notPermitted() {
        return ProspectPath.TABLE.dispatch(engaged, qualify, byStranger);
    }

    /** Time is too early. */
    @Benchmark
    public Either<Rejection, ProspectEvent> notDue() {
        return ProspectPath.TABLE.dispatch(offered, lapse, bySystem);
    }

    /** Qualifying without evidence: the refusal says what is missing. */
    @Benchmark
    public Either<Rejection, ProspectEvent> ruleBroken() {
        return ProspectPath.TABLE.dispatch(engaged, qualify, byRep);
    }

    /** Everything that an engaged prospect knows, with what stands in its way. */
    @Benchmark
    public List<Choice> options() {
        return ProspectPath.TABLE.options(engaged, byRep);
    }
}
