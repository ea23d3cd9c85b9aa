package org.dealwright.examples.embedded;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.dealwright.api.InMemoryJournal;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.SalesProcess;
import org.dealwright.api.Subscription;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;

/** The shell keeps the events and lets time act; this CRM's list is a table that follows what is recorded. */
public final class WithShell {
    private final Story story = new Story();
    private final PrintStream out;
    private final SalesProcess process;
    private final Pipeline pipeline;
    private final Subscription subscription;

    private WithShell(DataSource database, PrintStream out) throws SQLException {
        this.out = out;
        AtomicLong lastDeal = new AtomicLong();
        this.process = SalesProcess.builder()
                .journal(new InMemoryJournal()) // here goes a journal of one's own
                .policy(SalesPolicy.defaults().with(CrmPolicy.PROSPECTS))
                .clock(story.clock())
                .dealIds(() -> new DealId(Long.toString(lastDeal.incrementAndGet())))
                .build();
        this.pipeline = new Pipeline(database, process.prospects()::find);
        pipeline.createTables();
        this.subscription = process.subscribe(pipeline.position(), pipeline::take);
    }

    /** Tells the story. */
    public static void main(String[] args) throws SQLException {
        tell(Story.database("with-shell"), System.out);
    }

    static void tell(DataSource database, PrintStream out) throws SQLException {
        new WithShell(database, out).tell();
    }

    private void tell() throws SQLException {
        tries(
                Story.OLGA,
                new ProspectCommand.Identify(Source.of(SourceKind.INBOUND))
                        .of(new CompanyId(Long.toString(Story.COMPANY)))
                        .ownedBy(Story.OLGA.member()));
        tries(Story.OLGA, new ProspectCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.ANSWERED));
        tries(Story.OLGA, new ProspectCommand.Assess("pain", Answer.YES, EvidenceSource.CALL));
        tries(Story.OLGA, ProspectCommand.SetAttribute.of(CrmPolicy.SEATS, 25L));
        tries(Story.OLGA, new ProspectCommand.Qualify());
        tries(
                Story.OLGA,
                new ProspectCommand.OfferHandoff(
                        Story.CARL.member(), "their tool is slow", List.of("a trial"), "call on Friday"));
        show();
        story.waits(Duration.ofHours(3));
        out.println(
                "three hours later: time did " + process.letTimeAct().recorded().size() + " thing");
        tries(Story.CARL, new ProspectCommand.AcceptHandoff());
        show();
    }

    private void tries(CrmUser user, ProspectCommand<?> command) {
        String name = ProspectLifecycle.table().names().command(command.getClass());
        process.prospects()
                .handle(Story.ACCOUNT.prospect(), command, user.actor())
                .peek(outcome -> out.println("user " + user.id() + ", " + name + ": recorded "
                        + outcome.recorded().size()))
                .peekLeft(refused ->
                        out.println("user " + user.id() + ", " + name + ": " + refused.explain(Locale.ENGLISH)));
    }

    private void show() throws SQLException {
        out.println("the list takes " + subscription.poll() + " events and shows: " + pipeline.rows());
    }
}
