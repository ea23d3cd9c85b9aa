package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.deal.Consultation;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyKey;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.process.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of one history. There may be millions: instants are kept as numbers, and names and members are
 * shared.
 *
 * <p>It changes in place, so that most changes touch no {@link Sorted} cards: {@link Cards} alone changes it, and nobody keeps one
 * beyond the lock it was read under.
 */
final class Card {
    /** An instant that nothing can have. */
    private static final Instant NEVER = Instant.MIN;

    final String id;
    String phase;

    @Nullable
    MemberId owner;

    @Nullable
    MemberId addressed;

    @Nullable
    CompanyId company;

    /** The deal that it belongs to; null where it belongs to none. */
    @Nullable
    DealId deal;

    /** The customer who sent them; null where nobody did. */
    @Nullable
    CustomerId referrer;

    List<PersonId> people;

    /** The touch that its owner means to make; null where none is planned. */
    @Nullable
    PlannedTouch planned;

    /** Whether the phase ends when it is due. */
    boolean ends;

    /** The silence that somebody has been told of; null where nobody has. */
    Outline.@Nullable Silent silent;

    /** Since when it has been in a stage for too long, as somebody has been told; null where nobody has. */
    @Nullable
    Instant lingers;

    /** What there may be to do about a customer; null for anything else. */
    @Nullable
    CustomerAgenda agenda;

    /** When they answered last, where nobody pursues them; null where they have not. */
    @Nullable
    Instant answered;

    /** The specialists whose answer a deal waits for. */
    List<Consultation> consulted;

    List<CompanyKey> keys;

    /** Whether it has its place in every {@link Sorted} list. */
    boolean isPlaced;

    /** The position of the first event. */
    final long began;

    long version;
    private long sinceSeconds;
    private int sinceNanos;
    private int dueNanos;
    private long dueSeconds;

    Card(String id, long began, long version, Outline outline) {
        this.id = id;
        this.began = began;
        this.version = version;
        phase = outline.phase();
        owner = outline.owner().getOrNull();
        addressed = outline.addressed().getOrNull();
        company = outline.company().getOrNull();
        deal = outline.deal().getOrNull();
        referrer = outline.referrer().getOrNull();
        people = outline.people();
        keys = outline.keys();
        ends = outline.times().ends();
        planned = outline.times().planned().getOrNull();
        silent = outline.silent().getOrNull();
        lingers = outline.lingers().getOrNull();
        agenda = outline.agenda().getOrNull();
        answered = outline.answered().getOrNull();
        consulted = outline.consulted();
        Instant since = outline.times().since();
        sinceSeconds = since.getEpochSecond();
        sinceNanos = since.getNano();
        Instant due = outline.times().due().getOrElse(NEVER);
        dueSeconds = due.getEpochSecond();
        dueNanos = due.getNano();
    }

    /** Whether an outline names the same members; the card's own are shared. */
    boolean hasMembersOf(Outline outline) {
        return Objects.equals(owner, outline.owner().getOrNull())
                && Objects.equals(addressed, outline.addressed().getOrNull());
    }

    /** Takes over everything that another card of the same history says. */
    void become(Card other) {
        phase = other.phase;
        if (!Objects.equals(owner, other.owner)) {
            owner = other.owner;
        }
        if (!Objects.equals(addressed, other.addressed)) {
            addressed = other.addressed;
        }
        company = other.company;
        deal = other.deal;
        referrer = other.referrer;
        people = other.people;
        ends = other.ends;
        planned = other.planned;
        silent = other.silent;
        lingers = other.lingers;
        agenda = other.agenda;
        answered = other.answered;
        consulted = other.consulted;
        keys = other.keys;
        version = other.version;
        sinceSeconds = other.sinceSeconds;
        sinceNanos = other.sinceNanos;
        dueSeconds = other.dueSeconds;
        dueNanos = other.dueNanos;
    }

    Instant since() {
        return Instant.ofEpochSecond(sinceSeconds, sinceNanos);
    }

    boolean isTimed() {
        return dueSeconds != NEVER.getEpochSecond();
    }

    /** When time will act; none where it never will. */
    Option<Instant> due() {
        return isTimed() ? Option.of(Instant.ofEpochSecond(dueSeconds, dueNanos)) : Option.none();
    }

    /** When time will end the phase; none where that is not what it does next. */
    Option<Instant> end() {
        return ends ? due() : Option.none();
    }

    /** Whether somebody is to be told by now of a silence on it. */
    boolean isReminderDue(Instant now) {
        return isTimed() && !ends && compareDue(now) <= 0;
    }

    boolean isEscalated() {
        return silent != null && silent.escalated();
    }

    int compareDue(Card other) {
        int seconds = Long.compare(dueSeconds, other.dueSeconds);
        return seconds != 0 ? seconds : Integer.compare(dueNanos, other.dueNanos);
    }

    int compareDue(Instant instant) {
        int seconds = Long.compare(dueSeconds, instant.getEpochSecond());
        return seconds != 0 ? seconds : Integer.compare(dueNanos, instant.getNano());
    }

    boolean isDueBefore(Instant instant) {
        return isTimed() && compareDue(instant) < 0;
    }

    /** Everything that it says, for comparing one index with another. */
    @Override
    public String toString() {
        return id + ": " + phase + ", owner " + owner + ", addressed " + addressed + ", company " + company + ", deal "
                + deal + ", referrer " + referrer + ", keys "
                + keys.stream().map(CompanyKey::value).toList() + ", people " + people + ", since " + since() + ", due "
                + due() + (ends ? " as its end" : "") + ", planned " + planned + ", silent " + silent + ", lingers "
                + lingers + ", agenda " + agenda + ", answered " + answered + ", consulted " + consulted + ", version "
                + version + ", began "
                + began;
    }

    /** The owner's text; null where there is none, which sorts first. */
    @Nullable
    String ownerText() {
        return owner == null ? null : owner.value();
    }

    @Nullable
    String addressedText() {
        return addressed == null ? null : addressed.value();
    }

    @Nullable
    String companyText() {
        return company == null ? null : company.value();
    }

    @Nullable
    String dealText() {
        return deal == null ? null : deal.value();
    }

    @Nullable
    String referrerText() {
        return referrer == null ? null : referrer.value();
    }

    @SuppressWarnings("ReferenceEquality") // most texts are the same object
    static int compare(@Nullable String one, @Nullable String other) {
        if (one == other) {
            return 0;
        }
        return one == null ? -1 : other == null ? 1 : one.compareTo(other);
    }
}
