package org.dealwright.benchmarks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.dealwright.api.Query;
import org.dealwright.api.SalesProcess;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a page, and a member's worklist, cost in microseconds among ten thousand prospects and among a million, of which the
 * member works on two hundred: where nothing is scanned, the two differ little.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx12g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ListBenchmark {
    private static final int EACH = 200;
    private static final MemberId MEMBER = new MemberId("m0");

    /** How many prospects there are. */
    @Param({"10000", "1000000"})
    public int prospects;

    private SalesProcess process = SalesProcess.inMemory();

    /** Fills the process: two hundred prospects for each member, one in three contacted, and one in fifty in the queue. */
    @Setup
    public void fill() {
        process = new Office(() -> new DealId("d")).process();
        Actor integration = Actor.of(new MemberId("import"), Role.INTEGRATION);
        LogTouch touch = new LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.NO_ANSWER);
        for (int i = 0; i < prospects; i++) {
            ProspectId id = new ProspectId("p" + i);
            Identify identify = new Identify(Source.of(SourceKind.INBOUND)).of(new CompanyId("c" + i / 3));
            MemberId owner = new MemberId("m" + i / EACH);
            Office.done(process.prospects().handle(id, i % 50 == 0 ? identify : identify.ownedBy(owner), integration));
            if (i % 3 == 0) {
                Office.done(process.prospects().handle(id, touch, integration));
            }
        }
        if (worklist() == 0 || byOwner() != 100 || byCompany() == 0 || inQueue() != 100) {
            throw new IllegalStateException("there must be something to list");
        }
    }

    /** What a member has to do now. */
    @Benchmark
    public int worklist() {
        return process.worklist(Actor.of(MEMBER, Role.SALES_DEVELOPMENT_REP))
                .tasks()
                .size();
    }

    /** A page of a member's. */
    @Benchmark
    public int byOwner() {
        return size(Query.all().ownedBy(MEMBER));
    }

    /** A page of a phase that holds two thirds of all. */
    @Benchmark
    public int byPhase() {
        return size(Query.all().inPhase("identified"));
    }

    /** A page of a company's. */
    @Benchmark
    public int byCompany() {
        return size(Query.all().of(new CompanyId("c7")));
    }

    /** A page of the queue. */
    @Benchmark
    public int inQueue() {
        return size(Query.all().inQueue());
    }

    /** A page of what time will act on within a year. */
    @Benchmark
    public int byDue() {
        return size(Query.all().dueBefore(Office.NOW.plus(Duration.ofDays(365))));
    }

    /** What of a member's two hundred is in a phase that holds a third of all. */
    @Benchmark
    public int byOwnerAndPhase() {
        return size(Query.all().ownedBy(MEMBER).inPhase("working"));
    }

    /** What of a company's is in that phase. */
    @Benchmark
    public int byCompanyAndPhase() {
        return size(Query.all().of(new CompanyId("c7")).inPhase("working"));
    }

    /** A page of what time will act on within a year, and is a member's. */
    @Benchmark
    public int byOwnerAndDue() {
        return size(Query.all().ownedBy(MEMBER).dueBefore(Office.NOW.plus(Duration.ofDays(365))));
    }

    /** A page of what waits in the queue, in one phase. */
    @Benchmark
    public int inQueueAndPhase() {
        return size(Query.all().inQueue().inPhase("working"));
    }

    /** What waits in the queue in a phase in which all have an owner. */
    @Benchmark
    public int inQueueAndOtherPhase() {
        return size(Query.all().inQueue().inPhase("engaged"));
    }

    private int size(Query query) {
        return process.prospects().list(query).entries().size();
    }
}
