package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dealwright.consent.Consent;
import org.dealwright.consent.Decision;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.metrics.recorded.FactOptions;
import org.dealwright.metrics.recorded.RecordedFacts;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;

/**
 * The sales process, as an embedder holds it: one for an application. Safe for many threads.
 *
 * <p>Every command is answered with what it caused, or with why nothing happened; none throws for what a user can do
 * wrong. A clock that says no instant from {@link org.dealwright.process.Situation#EARLIEST} to
 * {@link org.dealwright.process.Situation#LATEST} makes everything that needs to know the time throw an
 * {@link IllegalStateException} that names it.
 */
public final class SalesProcess {
    private final Engine engine;
    private final Journal journal;
    private final SalesPolicy policy;
    private final PersonStore people;
    private final Prospects prospects;
    private final Deals deals;
    private final Proposals proposals;
    private final Orders orders;
    private final Customers customers;
    private final Consents consents;
    private final Team team;

    private SalesProcess(Builder builder) {
        journal = builder.journal;
        policy = builder.policy;
        people = builder.people;
        engine = new Engine(
                builder.journal,
                builder.policy,
                new KnownTime(builder.clock),
                FreshIds.of(builder.dealIds, builder.orderIds, builder.customerIds),
                builder.skills,
                builder.language);
        prospects = new Prospects(engine);
        deals = new Deals(engine);
        proposals = new Proposals(engine);
        orders = new Orders(engine);
        customers = new Customers(engine);
        consents = new Consents(engine);
        team = new Team(engine);
    }

    /** A process with every default, which lasts as long as the application runs. */
    public static SalesProcess inMemory() {
        return builder().build();
    }

    /** Begins with every default: a journal and people in memory, the default policy, the system's clock in UTC. */
    public static Builder builder() {
        return new Builder();
    }

    /** The prospects. */
    public Prospects prospects() {
        return prospects;
    }

    /** The deals. */
    public Deals deals() {
        return deals;
    }

    /** The proposals. */
    public Proposals proposals() {
        return proposals;
    }

    /** The orders, and how they are paid. */
    public Orders orders() {
        return orders;
    }

    /** The customers: taken over after the sale, looked after, renewed. */
    public Customers customers() {
        return customers;
    }

    /** What people allowed and withdrew. */
    public Consents consents() {
        return consents;
    }

    /** The sales team. */
    public Team team() {
        return team;
    }

    /** Who the people are that identifiers stand for; what happened is kept apart from it. */
    public PersonStore people() {
        return people;
    }

    /**
     * Everything that is held about a person, to be handed to that person: what the {@link PersonStore} keeps; in the field
     * {@code consents} what they allowed and withdrew, for which purpose over which channel, since when, and what shows it;
     * and in {@code known by} the prospects, deals, proposals, orders and customers that know them now. Where they were once
     * known and no longer are, histories still hold their identifier.
     *
     * @return none where nothing is held; consents alone, after the person was erased from the store
     */
    public Option<PersonExport> export(PersonId person) {
        Option<PersonExport> kept = people.export(Objects.requireNonNull(person, "person"));
        List<Decision> decisions =
                consents.find(person).map(known -> known.decisions().asList()).getOrElse(List.of());
        List<StreamId> known = engine.ask(index -> index.knowing(person));
        return kept.isEmpty() && decisions.isEmpty() && known.isEmpty()
                ? Option.none()
                : Option.some(
                        kept.getOrElse(() -> new PersonExport(person, Map.of())).with(decisions, known));
    }

    /**
     * Forgets a person, as the right to erasure has it: records {@link org.dealwright.consent.ConsentCommand.ForgetPerson},
     * with all that follows from it, then erases them from the {@link PersonStore}. If it is refused, nothing is erased.
     *
     * <p>From then on no touch can be planned with them, and no review asked of them, over any channel and for any purpose, a
     * running contract's included, until they consent anew. Touches that were planned with them are called off with it, on
     * prospects and customers, and prospects opt out none of whose people may be contacted any more.
     *
     * <p>It does not reach the histories and consents, which stay as they are and hold the identifier; texts of commands, such
     * as notes and reasons, in which somebody wrote about the person; touches planned with nobody named; who is on record at
     * prospects, deals and customers; and what was exported or sent on.
     *
     * <p>To call it again does no harm: where they are forgotten, and have consented to nothing since, nothing is recorded, and
     * the outcome says so; what the store holds of them is erased in any case. So it is called again where the store throws,
     * which leaves the decision recorded, and where the refusal says that nobody knows whether it was.
     *
     * @return what was recorded, or why nothing happened
     */
    public Either<Refusal, Outcome<Consent>> forget(PersonId person, Actor actor) {
        Either<Refusal, Outcome<Consent>> forgotten =
                consents.forget(Objects.requireNonNull(person, "person"), Objects.requireNonNull(actor, "actor"));
        forgotten.forEach(done -> people.erase(person));
        return forgotten;
    }

    /** The journal that everything is recorded in. */
    public Journal journal() {
        return journal;
    }

    /**
     * What was recorded, as the facts that measures take: {@code facts().dealOutcomes().stream().collect(…)}. The journal is
     * read once, page by page; what is kept is in proportion to the facts. Days begin where the customer's policy says, and
     * stages mean what the deal's policy says.
     *
     * @throws org.dealwright.process.CorruptHistory if the journal holds a history that could not have happened
     */
    public RecordedFacts facts() {
        return facts(options -> options);
    }

    /**
     * What was recorded, such as {@code facts(options -> options.asKnownAt(endOfMarch).withoutAdopted())}.
     *
     * @param asked changes the options of {@link #facts()}
     * @throws org.dealwright.process.CorruptHistory if the journal holds a history that could not have happened
     */
    public RecordedFacts facts(UnaryOperator<FactOptions> asked) {
        return JournalFacts.of(journal, asked.apply(JournalFacts.options(policy)));
    }

    /**
     * Does everything that is due by now. Call it from time to time; what is due on a history also happens before the
     * next command on it. A {@link StandingJournal} tells what is due, and only that is read.
     *
     * @return what was recorded, and what could not be done
     */
    public TimeReport letTimeAct() {
        return team.departures(engine.letTimeAct());
    }

    /**
     * What a member has to do now, with the reason for each task and the command that is suggested; from the index, so that
     * it costs in proportion to what the member works on.
     *
     * @param actor the member, with their roles; where the roster knows them, its roles count
     * @throws IllegalArgumentException if it is the system, which has no work of its own
     */
    public Worklist worklist(Actor actor) {
        MemberId member = Objects.requireNonNull(actor, "actor")
                .member()
                .getOrElseThrow(() -> new IllegalArgumentException("only a member has a worklist, not the system"));
        return engine.worklist(actor, member);
    }

    /**
     * Follows what is recorded, whenever the caller asks: {@link Subscription#poll} delivers on the caller's thread.
     *
     * @param position the last position already seen, 0 for none
     * @param consumer takes the events, one at a time
     * @throws IllegalArgumentException if the position is negative
     */
    public Subscription subscribe(long position, Consumer<? super Recorded> consumer) {
        return engine.follow(position, consumer, Option.none());
    }

    /**
     * Follows what is recorded, as soon as it is: the executor delivers, first what is there already. Commands do not wait
     * for it, unless the executor runs at once on their thread; and what the consumer throws does not reach them.
     *
     * @param position the last position already seen, 0 for none
     * @param consumer takes the events, one at a time; it may give commands
     * @param executor has one task at most at a time
     * @throws IllegalArgumentException if the position is negative
     */
    public Subscription subscribe(long position, Consumer<? super Recorded> consumer, Executor executor) {
        return engine.follow(position, consumer, Option.some(Objects.requireNonNull(executor, "executor")));
    }

    /** What happens by itself, in the table's order. */
    public static List<ReactionRow> reactions() {
        return Reactions.TABLE.rows();
    }

    Engine engine() {
        return engine;
    }

    /** Says what should differ from the defaults. Not thread-safe. */
    public static final class Builder {
        private Journal journal = new InMemoryJournal();
        private PersonStore people = new InMemoryPersonStore();
        private SalesPolicy policy = SalesPolicy.defaults();
        private InstantSource clock = InstantSource.system();
        private Supplier<DealId> dealIds = () -> new DealId(UUID.randomUUID().toString());
        private Supplier<OrderId> orderIds = () -> new OrderId(UUID.randomUUID().toString());
        private Supplier<CustomerId> customerIds =
                () -> new CustomerId(UUID.randomUUID().toString());
        private SkillBook skills = SkillBook.NONE;
        private Locale language = Locale.ENGLISH;

        private Builder() {}

        /**
         * Where everything is recorded; what it holds already is read once: when the process is built, or, by a
         * {@link StandingJournal}, when something is first asked across histories, such as a list. Two processes must not
         * write to one journal: each knows only its own open deals and deadlines.
         */
        public Builder journal(Journal its) {
            journal = Objects.requireNonNull(its, "journal");
            return this;
        }

        /** Where personal data is kept. */
        public Builder people(PersonStore its) {
            people = Objects.requireNonNull(its, "people");
            return this;
        }

        /** The rules as data. */
        public Builder policy(SalesPolicy its) {
            policy = Objects.requireNonNull(its, "policy");
            return this;
        }

        /** What time it is; tests and imports may set it. */
        public Builder clock(InstantSource its) {
            clock = Objects.requireNonNull(its, "clock");
            return this;
        }

        /** Where identifiers of deals that open by themselves come from; random ones by default. Never the same twice. */
        public Builder dealIds(Supplier<DealId> its) {
            dealIds = Objects.requireNonNull(its, "dealIds");
            return this;
        }

        /** Where identifiers of customers who arrive by a win come from; random ones by default. Never the same twice. */
        public Builder customerIds(Supplier<CustomerId> its) {
            customerIds = Objects.requireNonNull(its, "customerIds");
            return this;
        }

        /** Where identifiers of orders that are placed by themselves come from; random ones by default. Never the same twice. */
        public Builder orderIds(Supplier<OrderId> its) {
            orderIds = Objects.requireNonNull(its, "orderIds");
            return this;
        }

        /**
         * Who has which skill, asked where a specialist is called into a deal of whom the roster holds no rating; nobody
         * keeps skills by default.
         */
        public Builder skills(SkillBook its) {
            skills = Objects.requireNonNull(its, "skills");
            return this;
        }

        /**
         * In which language the process writes down its own reasons, such as why it gave work to somebody: Hungarian for
         * {@code hu}, English for everything else, as by default.
         */
        public Builder language(Locale its) {
            language = Objects.requireNonNull(its, "language");
            return this;
        }

        /**
         * The process.
         *
         * @throws org.dealwright.process.CorruptHistory if the journal holds a history that could not have happened, and is
         *     no {@link StandingJournal}: there whoever first asks across histories finds out
         */
        public SalesProcess build() {
            return new SalesProcess(this);
        }
    }
}
