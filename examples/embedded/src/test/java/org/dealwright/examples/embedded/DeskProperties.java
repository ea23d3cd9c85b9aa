package org.dealwright.examples.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.SalesProcess;
import org.dealwright.id.CompanyId;
import org.dealwright.process.Actor;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.Retractable;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.testkit.arbitraries.Attempt;
import org.dealwright.testkit.arbitraries.ProspectArbitraries;
import org.dealwright.testkit.arbitraries.Team;

/** The same attempts at this CRM's desk and at the shell: rows lose nothing that events keep. */
class DeskProperties {
    private static final Team TEAM = new Team(List.of(
            CrmUser.of(1, Job.OPENER).actor(),
            CrmUser.of(2, Job.CLOSER).actor(),
            CrmUser.of(3, Job.TEAM_LEAD).actor(),
            CrmUser.of(4, Job.values()).actor()));

    /** What this CRM has buttons for. */
    private static final Set<Class<?>> GIVEN = Set.of(
            ProspectCommand.Identify.class,
            ProspectCommand.Claim.class,
            ProspectCommand.Assign.class,
            ProspectCommand.Reassign.class,
            ProspectCommand.SetAttribute.class,
            ProspectCommand.Assess.class,
            ProspectCommand.Retract.class,
            ProspectCommand.Qualify.class,
            ProspectCommand.Nurture.class,
            ProspectCommand.Resume.class,
            ProspectCommand.ResumeOnDate.class,
            ProspectCommand.Disqualify.class,
            ProspectCommand.OptOut.class,
            ProspectCommand.Reopen.class,
            ProspectCommand.OfferHandoff.class,
            ProspectCommand.AcceptHandoff.class,
            ProspectCommand.ReturnHandoff.class,
            ProspectCommand.WithdrawHandoff.class,
            ProspectCommand.LapseHandoff.class,
            ProspectCommand.LapseForAbsence.class,
            ProspectCommand.RemindOwner.class,
            ProspectCommand.EscalateSilence.class,
            ProspectCommand.Convert.class);

    private static final DataSource DATABASE = Story.database("properties");
    private static final AtomicLong ACCOUNTS = new AtomicLong();
    private static final AtomicReference<Set<String>> PHASES = new AtomicReference<>(Set.of());

    @BeforeContainer
    static void create() throws SQLException {
        try (Connection connection = DATABASE.getConnection()) {
            new Accounts(connection).createTables();
        }
    }

    /** Else they would agree on very little. */
    @AfterContainer
    static void the_attempts_went_far() {
        assertTrue(
                PHASES.get().containsAll(Set.of("HandoffOffered", "Nurturing", "HandedOff", "Disqualified")),
                PHASES.get().toString());
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return ProspectArbitraries.attempts(CrmPolicy.PROSPECTS, TEAM);
    }

    @Property(tries = 600)
    void the_desk_and_the_shell_agree(@ForAll("attempts") List<Attempt> attempts) throws SQLException {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        Desk desk = new Desk(DATABASE, now::get);
        SalesProcess shell = SalesProcess.builder()
                .policy(SalesPolicy.defaults().with(CrmPolicy.PROSPECTS))
                .clock(now::get)
                .build();
        AccountRef account = new AccountRef(ACCOUNTS.incrementAndGet());

        for (Attempt attempt : attempts) {
            now.set(attempt.enteredAt());
            for (ProspectCommand<?> command : ours(attempt.command(), account)) {
                Actor actor = attempt.actor();
                assertEquals(
                        shell.prospects()
                                .handle(account.prospect(), command, actor)
                                .isRight(),
                        desk.handle(account, command, actor).isRight(),
                        command::toString);
            }
            desk.tick();
            Option<Prospect> kept = desk.find(account);
            assertEquals(
                    shell.prospects().find(account.prospect()).map(DeskProperties::withoutDeal),
                    kept.map(DeskProperties::withoutDeal));
            kept.forEach(prospect -> PHASES.updateAndGet(seen -> io.vavr.collection.HashSet.ofAll(seen)
                    .add(prospect.getClass().getSimpleName())
                    .toJavaSet()));
        }
    }

    /** The command as this CRM gives it; none where it does not. */
    private static Option<ProspectCommand<?>> ours(ProspectCommand<?> command, AccountRef account) {
        if (command instanceof ProspectCommand.Identify identify) {
            ProspectCommand.Identify plain = new ProspectCommand.Identify(Source.of(SourceKind.EVENT))
                    .of(new CompanyId(Long.toString(account.id())));
            return Option.of(identify.owner().map(plain::ownedBy).getOrElse(plain));
        }
        if (command instanceof ProspectCommand.LogTouch touch) {
            return Option.of(new ProspectCommand.LogTouch(touch.channel(), touch.direction(), touch.outcome()));
        }
        return GIVEN.contains(command.getClass()) && !isForeign(command) ? Option.of(command) : Option.none();
    }

    /** Whether it is about something that this CRM does not keep. */
    private static boolean isForeign(ProspectCommand<?> command) {
        return command instanceof ProspectCommand.SetAttribute set
                ? !set.key().equals(CrmPolicy.SEATS)
                : command instanceof ProspectCommand.Retract retract
                        && !(retract.fact() instanceof Retractable.Evidence);
    }

    /** Each numbers its deals by itself. */
    private static Prospect withoutDeal(Prospect prospect) {
        return prospect instanceof Prospect.HandedOff handed
                ? new Prospect.HandedOff(handed.dossier(), handed.since(), handed.to(), Option.none())
                : prospect;
    }
}
