package org.dealwright.examples.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.dealwright.api.Recorded;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.SalesProcess;
import org.dealwright.api.Subscription;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.jdbc.JdbcFailure;
import org.dealwright.jdbc.JdbcJournal;
import org.dealwright.jdbc.SubscriberPositions;
import org.dealwright.json.DealwrightJson;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;

/**
 * Another system gets what was recorded, each event once and in order, whenever this one crashes. The journal is the outbox:
 * how far it is emptied stands beside it, and the other system knows what it has.
 */
public final class Outbox {
    private static final String NAME = "billing";

    private final Story story = new Story();
    private final PrintStream out;
    private final JdbcJournal journal;
    private final SalesProcess process;
    private final OtherSystem other;
    private Optional<String> crashAfter = Optional.empty();

    private Outbox(Path file, OtherSystem other, PrintStream out) {
        this.out = out;
        this.other = other;
        this.journal = JdbcJournal.sqlite(file);
        this.process = SalesProcess.builder()
                .journal(journal)
                .policy(SalesPolicy.defaults().with(CrmPolicy.PROSPECTS))
                .clock(story.clock())
                .build();
    }

    /** Tells the story. */
    public static void main(String[] args) throws SQLException, IOException {
        tell(Files.createTempDirectory("outbox"), Story.database("outbox"), System.out);
    }

    static void tell(Path folder, DataSource elsewhere, PrintStream out) throws SQLException {
        OtherSystem other = new OtherSystem(elsewhere);
        other.createTables();
        Path file = folder.resolve("journal.db");

        Outbox first = new Outbox(file, other, out);
        first.sell();
        first.crashAfter = Optional.of("prospect.touch-logged.v1");
        first.empty();
        first.journal.close();

        out.println("after a restart:");
        Outbox second = new Outbox(file, other, out);
        second.empty();
        second.give(new ProspectCommand.Assess("pain", Answer.YES, EvidenceSource.CALL));
        second.empty();
        second.journal.close();
        other.messages().forEach(out::println);
    }

    private void sell() {
        give(new ProspectCommand.Identify(Source.of(SourceKind.INBOUND)).ownedBy(Story.OLGA.member()));
        give(new ProspectCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.ANSWERED));
        give(ProspectCommand.SetAttribute.of(CrmPolicy.SEATS, 25L));
    }

    private void give(ProspectCommand<?> command) {
        process.prospects().handle(Story.ACCOUNT.prospect(), command, Story.OLGA.actor());
    }

    /** Sends what was not sent, in order. The position is kept when the other system has answered; then the next goes. */
    private void empty() {
        SubscriberPositions positions = journal.positions();
        try (Subscription subscription = process.subscribe(
                positions.of(NAME), positions.keeping(NAME, (connection, recorded) -> send(recorded)))) {
            out.println("sent " + subscription.poll() + ", and nothing is left");
        } catch (JdbcFailure crash) {
            out.println("crashed");
        }
    }

    private void send(Recorded recorded) throws SQLException {
        String type = DealwrightJson.events().typeOf(recorded.event());
        boolean isNew = other.receive(
                recorded.position(),
                recorded.stream().toString(),
                DealwrightJson.events().encode(recorded.event()));
        out.println(recorded.position() + " " + type + (isNew ? ": received" : ": was received before"));
        if (crashAfter.filter(type::equals).isPresent()) {
            throw new SQLException("the power is cut after the other system answered, before the position is kept");
        }
    }
}
