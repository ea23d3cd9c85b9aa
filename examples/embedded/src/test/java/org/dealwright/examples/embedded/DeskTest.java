package org.dealwright.examples.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CompanyId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.prospect.FindingTopic;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final CrmUser DAN = CrmUser.of(9, Job.OPENER, Job.CLOSER);

    private final DataSource database = Story.database("desk-" + UUID.randomUUID());
    private final Story story = new Story();
    private final Desk desk = new Desk(database, story.clock());

    @BeforeEach
    void create() throws SQLException {
        try (Connection connection = database.getConnection()) {
            new Accounts(connection).createTables();
        }
    }

    @Test
    void who_read_before_somebody_else_wrote_does_not_write_over_it() throws SQLException {
        AccountRef account = new AccountRef(1);
        identify(account);
        try (Connection connection = database.getConnection()) {
            Accounts accounts = new Accounts(connection);
            Accounts.Versioned read = accounts.find(account).get();
            desk.handle(account, touch(), DAN.actor());

            assertFalse(accounts.save(account, read.version(), read.prospect()));
        }
        assertTrue(desk.find(account).get() instanceof Prospect.Engaged);
    }

    @Test
    void what_the_rows_have_no_column_for_is_not_lost_unseen() throws SQLException {
        AccountRef account = new AccountRef(1);
        identify(account);

        for (ProspectCommand<?> command : List.of(
                new ProspectCommand.Research(FindingTopic.SIZE, "40 people", EvidenceSource.CALL),
                new ProspectCommand.RecordNeed(
                        new NeedId("1"),
                        NeedKind.MUST,
                        new NeedTopic("price"),
                        new UncheckedStatement("under 5 a seat")),
                new ProspectCommand.PlanTouch("outbound"))) {
            assertThrows(IllegalStateException.class, () -> desk.handle(account, command, DAN.actor()));
        }
        assertTrue(desk.find(account).get() instanceof Prospect.Identified);
    }

    @Test
    void what_nothing_is_kept_to_answer_by_is_not_answered_by_guess() throws SQLException {
        AccountRef account = new AccountRef(1);
        identify(account);
        LoggedTouch wrong = new LoggedTouch(story.clock().instant(), Channel.PHONE, Direction.INBOUND);

        assertThrows(
                IllegalStateException.class,
                () -> desk.handle(
                        account, new ProspectCommand.RetractTouch(wrong, "it was another company"), DAN.actor()));
    }

    /** After 3 days where nobody has been in contact; the manager after 7. */
    @Test
    void rows_know_who_was_told_of_a_silence() throws SQLException {
        AccountRef account = new AccountRef(1);
        identify(account);

        story.waits(Duration.ofDays(3));
        assertEquals(1, desk.tick());
        assertEquals(0, desk.tick());
        Prospect.Open reminded = (Prospect.Open) desk.find(account).get();
        assertTrue(reminded.isOwnerReminded());
        assertFalse(reminded.isEscalated());

        story.waits(Duration.ofDays(4));
        assertEquals(1, desk.tick());
        assertEquals(0, desk.tick());
        assertTrue(((Prospect.Open) desk.find(account).get()).isEscalated());

        desk.handle(account, touch(), DAN.actor());
        assertFalse(((Prospect.Open) desk.find(account).get()).isOwnerReminded());
    }

    @Test
    void a_second_account_of_a_company_joins_its_open_deal() throws SQLException {
        assertEquals("1", dealOf(new AccountRef(1)));
        assertEquals("1", dealOf(new AccountRef(2)));
    }

    private String dealOf(AccountRef account) throws SQLException {
        identify(account);
        desk.handle(account, touch(), DAN.actor());
        desk.handle(account, new ProspectCommand.Assess("pain", Answer.YES, EvidenceSource.CALL), DAN.actor());
        desk.handle(account, ProspectCommand.SetAttribute.of(CrmPolicy.SEATS, 5L), DAN.actor());
        desk.handle(account, new ProspectCommand.Qualify(), DAN.actor());
        Prospect after =
                desk.handle(account, new ProspectCommand.Convert(), DAN.actor()).get();
        return ((Prospect.HandedOff) after).deal().get().value();
    }

    private void identify(AccountRef account) throws SQLException {
        desk.handle(
                account,
                new ProspectCommand.Identify(Source.of(SourceKind.COLD_CALL))
                        .of(new CompanyId("501"))
                        .ownedBy(DAN.member()),
                DAN.actor());
    }

    private static ProspectCommand.LogTouch touch() {
        return new ProspectCommand.LogTouch(Channel.PHONE, Direction.INBOUND, TouchOutcome.ANSWERED);
    }
}
