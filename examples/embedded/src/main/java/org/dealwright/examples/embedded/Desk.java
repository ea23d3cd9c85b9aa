package org.dealwright.examples.embedded;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.dealwright.handoff.HandoffTerms;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.process.Actor;
import org.dealwright.process.Deadline;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.Lifecycle;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;

/** Reads an account, lets the table decide, and keeps what comes of it, in one transaction. */
final class Desk {
    private static final Lifecycle<Prospect, ProspectEvent, ProspectPolicy> TABLE = ProspectLifecycle.table();
    private static final int TRIES = 5;

    private final DataSource database;
    private final InstantSource clock;

    /** What a transaction makes of an account. */
    @FunctionalInterface
    private interface Work {
        Either<Rejection, Option<Prospect>> on(Accounts accounts, Option<Prospect> now) throws SQLException;
    }

    Desk(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A user gives a command; gives the phase that it led to, or why nothing happened. */
    Either<Rejection, Prospect> handle(AccountRef account, ProspectCommand<?> command, Actor actor)
            throws SQLException {
        Instant at = clock.instant();
        return change(account, (accounts, now) -> decide(accounts, now, command, actor, at))
                .map(Option::get);
    }

    /** What is due happens, whether or not anybody looks; call it every minute. */
    int tick() throws SQLException {
        int done = 0;
        for (AccountRef account : inTransaction(accounts -> accounts.dueAt(clock.instant()))) {
            change(account, (accounts, now) -> Either.right(now));
            done++;
        }
        return done;
    }

    Option<Prospect> find(AccountRef account) throws SQLException {
        return inTransaction(accounts -> accounts.find(account)).map(Accounts.Versioned::prospect);
    }

    private Either<Rejection, Option<Prospect>> decide(
            Accounts accounts, Option<Prospect> now, ProspectCommand<?> command, Actor actor, Instant at)
            throws SQLException {
        Situation<ProspectPolicy> situation =
                new Situation<>(actor, at, CrmPolicy.PROSPECTS, facts(accounts, now, command));
        Either<Rejection, ProspectEvent> answer = TABLE.submit(now, command, situation);
        for (ProspectEvent event : answer) {
            react(accounts, now, event);
        }
        return answer.map(event -> Option.of(TABLE.follow(now, event)));
    }

    /**
     * What this CRM's tables answer: which deal it would lead to, and which accounts its company has. Its users all work by the
     * hours of {@link CrmPolicy}.
     */
    private static Facts facts(Accounts accounts, Option<Prospect> now, ProspectCommand<?> command)
            throws SQLException {
        Facts facts = Facts.none();
        for (Fact.Question<?, ?> question : TABLE.questions(now, command, CrmPolicy.PROSPECTS)) {
            if (question.about() instanceof CompanyIdentity identity) {
                facts = facts.with(
                        ProspectLifecycle.LIKELY_DUPLICATES, identity, accounts.likelyDuplicates(identity.company()));
            } else if (question.fact().equals(ProspectLifecycle.NEXT_DEAL)) {
                Option<CompanyId> company = now.get().company();
                facts = facts.with(ProspectLifecycle.NEXT_DEAL, company, accounts.nextDeal(company));
            } else if (question.about() instanceof MemberId executive) {
                facts = facts.with(HandoffTerms.OWN_HOURS, executive, Option.none());
            } else {
                throw new IllegalStateException(
                        "nothing is kept here that answers " + question.fact().name());
            }
        }
        return facts;
    }

    /** What happens by itself, in the same transaction: a deal opens. */
    private static void react(Accounts accounts, Option<Prospect> before, ProspectEvent event) throws SQLException {
        if (event instanceof ProspectEvent.HandoffAccepted accepted && !accepted.joined()) {
            accounts.openDeal(accepted.deal(), before.get().company(), accepted.to());
        } else if (event instanceof ProspectEvent.Converted converted && !converted.joined()) {
            accounts.openDeal(converted.deal(), before.get().company(), converted.to());
        }
    }

    /** What time has made due comes before what anybody wants. */
    private static Prospect upToDate(Prospect read, Instant now) {
        Prospect prospect = read;
        for (Option<Deadline<Prospect>> due = TABLE.deadline(prospect, CrmPolicy.PROSPECTS);
                due.exists(deadline -> !deadline.at().isAfter(now));
                due = TABLE.deadline(prospect, CrmPolicy.PROSPECTS)) {
            Situation<ProspectPolicy> then =
                    new Situation<>(Actor.system(), due.get().at(), CrmPolicy.PROSPECTS);
            ProspectEvent event =
                    TABLE.dispatch(prospect, due.get().command(), then).get();
            prospect = TABLE.evolve(prospect, event);
        }
        return prospect;
    }

    /** Tries again from what is there when somebody else was first. */
    private Either<Rejection, Option<Prospect>> change(AccountRef account, Work work) throws SQLException {
        for (int i = 0; i < TRIES; i++) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                Accounts accounts = new Accounts(connection);
                Option<Accounts.Versioned> read = accounts.find(account);
                long version = read.map(Accounts.Versioned::version).getOrElse(0L);
                Option<Prospect> now = read.map(its -> upToDate(its.prospect(), clock.instant()));
                Either<Rejection, Option<Prospect>> done = work.on(accounts, now);
                if (done.isLeft() || done.get().isEmpty()) {
                    connection.rollback();
                    return done;
                }
                if (accounts.save(account, version, done.get().get())) {
                    connection.commit();
                    return done;
                }
                connection.rollback();
            } catch (SQLIntegrityConstraintViolationException first) {
                // somebody else made the same account, or the company's deal: what is there now is read again
            }
        }
        throw new SQLException("account " + account.id() + " is changed by others all the time");
    }

    @FunctionalInterface
    private interface Query<T> {
        T on(Accounts accounts) throws SQLException;
    }

    private <T> T inTransaction(Query<T> query) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return query.on(new Accounts(connection));
        }
    }
}
