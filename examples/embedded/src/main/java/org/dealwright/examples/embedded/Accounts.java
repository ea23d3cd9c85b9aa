package org.dealwright.examples.embedded;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.LikelyDuplicate;
import org.dealwright.prospect.LikelyDuplicate.Likeness;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.NextDeal;
import org.dealwright.prospect.Prospect;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.Evidence;
import org.dealwright.qualification.EvidenceSource;
import org.jspecify.annotations.Nullable;

/** This CRM's tables, on one connection: the caller's transaction. */
final class Accounts {
    private static final String TABLES = """
            create table account (
                id bigint primary key, version bigint not null,
                phase varchar(64) not null, since timestamp(9) with time zone not null,
                -- when time acts next, for a job to look at
                due timestamp(9) with time zone,
                owner bigint, company bigint, source varchar(64), identified_at timestamp(9) with time zone, seats bigint,
                last_done timestamp(9) with time zone not null,
                owner_told timestamp(9) with time zone, manager_told timestamp(9) with time zone,
                touches int not null, answers int not null, last_touch timestamp(9) with time zone,
                offers int not null, returns int not null, lapses int not null, withdrawals int not null,
                -- until when it rests, or an executive is to answer
                until timestamp(9) with time zone,
                given_to bigint, credit bigint, summary varchar(4000), promised varchar, next_step varchar(255),
                -- when they answered last, though they are not pursued
                answered timestamp(9) with time zone,
                deal bigint, reason varchar(64), was varchar(64), was_since timestamp(9) with time zone);
            create index account_due on account (due);
            create table evidence (
                account bigint not null references account, place int not null, criterion varchar(64) not null,
                answer varchar(64) not null, source varchar(64) not null, found_at timestamp(9) with time zone not null,
                primary key (account, place));
            create sequence deal_id;
            create table deal (
                id bigint primary key, company bigint, owner bigint not null, is_open boolean not null,
                -- a company has one open deal at most
                open_company bigint generated always as (case when is_open then company end) unique)
            """;

    private final Connection connection;

    /** What is known of an account, and how often it has changed. */
    record Versioned(long version, Prospect prospect) {}

    Accounts(Connection connection) {
        this.connection = connection;
    }

    void createTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
    }

    Option<Versioned> find(AccountRef account) throws SQLException {
        try (PreparedStatement query = prepare("select * from account where id = ?", account.id());
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Option.of(new Versioned(row.getLong("version"), AccountRow.prospect(row, evidence(account))))
                    : Option.none();
        }
    }

    private List<Evidence> evidence(AccountRef account) throws SQLException {
        List<Evidence> evidence = new ArrayList<>();
        try (PreparedStatement query =
                        prepare("select * from evidence where account = ? order by place", account.id());
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                evidence.add(new Evidence(
                        row.getString("criterion"),
                        new Answer(row.getString("answer")),
                        new EvidenceSource(row.getString("source")),
                        row.getObject("found_at", Instant.class)));
            }
        }
        return evidence;
    }

    /**
     * Keeps a phase, if the account is still as it was read.
     *
     * @param version the version read, 0 for a new account
     * @return whether it was kept; else somebody else was first
     */
    boolean save(AccountRef account, long version, Prospect prospect) throws SQLException {
        Map<String, @Nullable Object> columns = AccountRow.columns(prospect);
        List<@Nullable Object> values = new ArrayList<>(columns.values());
        values.add(version + 1);
        values.add(account.id());
        String names = String.join(", ", columns.keySet());
        String places = columns.keySet().stream().map(name -> "?, ").collect(Collectors.joining());
        String sets = columns.keySet().stream().map(name -> name + " = ?, ").collect(Collectors.joining());
        if (version > 0) {
            values.add(version);
        }
        String sql = version == 0
                ? "insert into account (" + names + ", version, id) values (" + places + "?, ?)"
                : "update account set " + sets + "version = ? where id = ? and version = ?";
        if (run(sql, values.toArray()) == 0) {
            return false;
        }
        run("delete from evidence where account = ?", account.id());
        int place = 0;
        for (Evidence one : prospect.dossier().assessment().asList()) {
            run(
                    "insert into evidence values (?, ?, ?, ?, ?, ?)",
                    account.id(),
                    place++,
                    one.criterion(),
                    one.answer().code(),
                    one.source().code(),
                    one.at());
        }
        requireKept(account, prospect);
        return true;
    }

    /** What these tables have no column for must not get lost unseen: a finding, a person, a need, a cadence, a referral, a key. */
    private void requireKept(AccountRef account, Prospect prospect) throws SQLException {
        if (!find(account).exists(kept -> kept.prospect().equals(prospect))) {
            throw new IllegalStateException(
                    "account " + account.id() + " knows something that its row has no column for");
        }
    }

    List<AccountRef> dueAt(Instant now) throws SQLException {
        List<AccountRef> due = new ArrayList<>();
        try (PreparedStatement query = prepare("select id from account where due <= ? order by due, id", now);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                due.add(new AccountRef(row.getLong("id")));
            }
        }
        return due;
    }

    /** The other accounts of a company. */
    List<LikelyDuplicate> likelyDuplicates(Option<CompanyId> company) throws SQLException {
        Long number = company.map(its -> Long.parseLong(its.value())).getOrNull();
        List<LikelyDuplicate> known = new ArrayList<>();
        try (PreparedStatement query = prepare("select id from account where company = ? order by id", number);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                MergeTarget account = MergeTarget.prospect(new AccountRef(row.getLong("id")).prospect());
                known.add(new LikelyDuplicate(account, List.of(Likeness.COMPANY)));
            }
        }
        return known;
    }

    /** The company's open deal, else a number for a new one. */
    NextDeal nextDeal(Option<CompanyId> company) throws SQLException {
        Long number = company.map(its -> Long.parseLong(its.value())).getOrNull();
        try (PreparedStatement open = prepare("select id from deal where is_open and company = ?", number);
                ResultSet row = open.executeQuery()) {
            if (row.next()) {
                return new NextDeal(new DealId(row.getString("id")), true);
            }
        }
        try (PreparedStatement fresh = prepare("select next value for deal_id");
                ResultSet row = fresh.executeQuery()) {
            row.next();
            return new NextDeal(new DealId(row.getString(1)), false);
        }
    }

    void openDeal(DealId deal, Option<CompanyId> company, MemberId owner) throws SQLException {
        run(
                "insert into deal (id, company, owner, is_open) values (?, ?, ?, true)",
                Long.parseLong(deal.value()),
                company.map(its -> Long.parseLong(its.value())).getOrNull(),
                CrmUser.id(owner));
    }

    private int run(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
