package org.dealwright.examples.embedded;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CompanyId;
import org.dealwright.process.Rejection;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;

/** The core alone: it decides, and this CRM keeps the state, not the events, in rows of its own. */
public final class CoreAlone {
    private final Story story = new Story();
    private final PrintStream out;
    private final Desk desk;

    private CoreAlone(DataSource database, PrintStream out) throws SQLException {
        this.out = out;
        this.desk = new Desk(database, story.clock());
        try (Connection connection = database.getConnection()) {
            new Accounts(connection).createTables();
        }
    }

    /** Tells the story. */
    public static void main(String[] args) throws SQLException {
        tell(Story.database("core-alone"), System.out);
    }

    static void tell(DataSource database, PrintStream out) throws SQLException {
        new CoreAlone(database, out).tell();
    }

    private void tell() throws SQLException {
        Source form = Source.of(SourceKind.INBOUND);
        tries(
                Story.OLGA,
                new ProspectCommand.Identify(form)
                        .of(new CompanyId(Long.toString(Story.COMPANY)))
                        .ownedBy(Story.OLGA.member()));
        tries(Story.OLGA, new ProspectCommand.LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.ANSWERED));
        tries(Story.OLGA, new ProspectCommand.Assess("pain", Answer.YES, EvidenceSource.CALL));
        tries(Story.OLGA, new ProspectCommand.Qualify());
        tries(Story.OLGA, ProspectCommand.SetAttribute.of(CrmPolicy.SEATS, 25L));
        tries(Story.OLGA, new ProspectCommand.Qualify());
        tries(Story.OLGA, offer());
        story.waits(Duration.ofHours(3));
        out.println("three hours later: " + desk.tick() + " account had something due, and is "
                + desk.find(Story.ACCOUNT).map(CoreAlone::phase).get());
        tries(Story.OLGA, offer());
        tries(Story.CARL, new ProspectCommand.AcceptHandoff());
    }

    private static ProspectCommand.OfferHandoff offer() {
        return new ProspectCommand.OfferHandoff(
                Story.CARL.member(), "their tool is slow", List.of("a trial"), "call on Friday");
    }

    private void tries(CrmUser user, ProspectCommand<?> command) throws SQLException {
        Either<Rejection, Prospect> done = desk.handle(Story.ACCOUNT, command, user.actor());
        String name = ProspectLifecycle.table().names().command(command.getClass());
        out.println("user " + user.id() + ", " + name + ": "
                + done.fold(refused -> refused.explain(Locale.ENGLISH), CoreAlone::told));
    }

    private static String told(Prospect prospect) {
        Option<String> deal = prospect instanceof Prospect.HandedOff handed
                ? handed.deal().map(its -> ", deal " + its.value())
                : Option.none();
        return phase(prospect) + deal.getOrElse("");
    }

    private static String phase(Prospect prospect) {
        return ProspectLifecycle.table().names().phase(prospect.getClass());
    }
}
