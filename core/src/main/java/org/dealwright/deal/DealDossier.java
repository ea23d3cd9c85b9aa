package org.dealwright.deal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.contact.People;
import org.dealwright.contact.Silence;
import org.dealwright.contact.TouchTally;
import org.dealwright.need.Needs;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a deal in every phase, grouped by what changes together. Immutable and thread-safe.
 *
 * <p>So many are kept in memory at once that nothing in it is wrapped: who owns it becomes an option when it is asked for.
 */
public final class DealDossier {
    private final DealProfile profile;
    private final @Nullable MemberId owner;
    private final List<FormerOwner> former;
    private final People people;
    private final TouchTally contact;
    private final Needs needs;
    private final Pursuit pursuit;
    private final Outlook outlook;
    private final Silence silence;

    /**
     * Takes what is true.
     *
     * @param profile what it is about and where it came from
     * @param owner who leads it; none while it waits in the queue
     * @param formerOwners who led it before, each once
     * @param people who is who on the buyer's side
     * @param contact the contact made since it was opened
     * @param needs what they need
     * @param pursuit what is done to win it, and what stands against it
     * @param outlook what it is expected to come to
     * @param silence what breaks a silence, and who has been told of one
     */
    public DealDossier(
            DealProfile profile,
            Option<MemberId> owner,
            List<FormerOwner> formerOwners,
            People people,
            TouchTally contact,
            Needs needs,
            Pursuit pursuit,
            Outlook outlook,
            Silence silence) {
        this(
                profile,
                Check.valueOrNull("owner", owner),
                formerOwners,
                people,
                contact,
                needs,
                pursuit,
                outlook,
                silence);
    }

    private DealDossier(
            DealProfile profile,
            @Nullable MemberId owner,
            List<FormerOwner> former,
            People people,
            TouchTally contact,
            Needs needs,
            Pursuit pursuit,
            Outlook outlook,
            Silence silence) {
        this.profile = Objects.requireNonNull(profile, "profile");
        this.owner = owner;
        this.former = Objects.requireNonNull(former, "formerOwners");
        this.people = Objects.requireNonNull(people, "people");
        this.contact = Objects.requireNonNull(contact, "contact");
        this.needs = Objects.requireNonNull(needs, "needs");
        this.pursuit = Objects.requireNonNull(pursuit, "pursuit");
        this.outlook = Objects.requireNonNull(outlook, "outlook");
        this.silence = Objects.requireNonNull(silence, "silence");
    }

    /**
     * What is true of a deal of which nothing else is known; add what is with {@code with}.
     *
     * @param beginning since when nothing has been done on it
     */
    public static DealDossier of(DealProfile profile, Option<MemberId> owner, Instant beginning) {
        return new DealDossier(
                profile,
                Check.valueOrNull("owner", owner),
                List.empty(),
                People.none(),
                TouchTally.NONE,
                Needs.none(),
                Pursuit.NONE,
                Outlook.NONE,
                Silence.from(beginning));
    }

    /** What it is about and where it came from. */
    public DealProfile profile() {
        return profile;
    }

    /** Who leads it; none while it waits in the queue. */
    public Option<MemberId> owner() {
        return Option.of(owner);
    }

    /** Who led it before, each once, and until when the last time; whoever did so last first. */
    public List<FormerOwner> formerOwners() {
        return former;
    }

    /** Who is who on the buyer's side. */
    public People people() {
        return people;
    }

    /** The contact made since it was opened. */
    public TouchTally contact() {
        return contact;
    }

    /** What they need. */
    public Needs needs() {
        return needs;
    }

    /** What is done to win it, and what stands against it. */
    public Pursuit pursuit() {
        return pursuit;
    }

    /** What it is expected to come to. */
    public Outlook outlook() {
        return outlook;
    }

    /** What breaks a silence, and who has been told of one. */
    public Silence silence() {
        return silence;
    }

    /** Whether that member is its owner. */
    public boolean isOwnedBy(MemberId member) {
        return owner != null && owner.equals(member);
    }

    /** How far it has come by its live proposals, by what was shown, and by what is stated. */
    public OpenPhase implied() {
        return outlook.proposals().implied(pursuit.isShown());
    }

    /** The same, about something else. */
    public DealDossier with(DealProfile changed) {
        return new DealDossier(changed, owner, former, people, contact, needs, pursuit, outlook, silence);
    }

    /** The same, led by that member from an instant on: whoever led it before did so until then. */
    public DealDossier ledBy(MemberId next, Instant from) {
        List<FormerOwner> others = former.filter(one -> !one.member().equals(owner));
        return new DealDossier(
                profile,
                Objects.requireNonNull(next, "owner"),
                owner == null ? former : others.prepend(new FormerOwner(owner, from)),
                people,
                contact,
                needs,
                pursuit,
                outlook,
                silence.brokenAt(from));
    }

    /** The same, with other people on the buyer's side. */
    public DealDossier with(People changed) {
        return new DealDossier(profile, owner, former, changed, contact, needs, pursuit, outlook, silence);
    }

    /** The same, with other contact made. */
    public DealDossier with(TouchTally changed) {
        return new DealDossier(profile, owner, former, people, changed, needs, pursuit, outlook, silence);
    }

    /** The same, with other needs. */
    public DealDossier with(Needs changed) {
        return new DealDossier(profile, owner, former, people, contact, changed, pursuit, outlook, silence);
    }

    /** The same, with something else done to win it, or standing against it. */
    public DealDossier with(Pursuit changed) {
        return new DealDossier(profile, owner, former, people, contact, needs, changed, outlook, silence);
    }

    /** The same, expected to come to something else. */
    public DealDossier with(Outlook changed) {
        return new DealDossier(profile, owner, former, people, contact, needs, pursuit, changed, silence);
    }

    /** The same, with something else that broke the silence, or somebody else told of it. */
    public DealDossier with(Silence changed) {
        return new DealDossier(profile, owner, former, people, contact, needs, pursuit, outlook, changed);
    }

    /** {@link #with(People)} and {@link #doneAt} in one, without a copy between; so are the others. */
    DealDossier with(People changed, Instant doneAt) {
        return new DealDossier(
                profile, owner, former, changed, contact, needs, pursuit, outlook, silence.brokenAt(doneAt));
    }

    DealDossier with(Needs changed, Instant doneAt) {
        return new DealDossier(
                profile, owner, former, people, contact, changed, pursuit, outlook, silence.brokenAt(doneAt));
    }

    DealDossier with(Pursuit changed, Instant doneAt) {
        return new DealDossier(
                profile, owner, former, people, contact, needs, changed, outlook, silence.brokenAt(doneAt));
    }

    DealDossier with(Outlook changed, Instant doneAt) {
        return new DealDossier(
                profile, owner, former, people, contact, needs, pursuit, changed, silence.brokenAt(doneAt));
    }

    /** The same; something was done then. What is entered late does not set the silence back. */
    DealDossier doneAt(Instant at) {
        return at.isAfter(silence.lastDone()) ? with(silence.brokenAt(at)) : this;
    }

    /** Whether that fact is recorded here. */
    boolean has(DealFact fact) {
        if (fact instanceof DealFact.OfNeed need) {
            return needs.of(need.id()).isDefined();
        }
        return fact instanceof DealFact.OfObstacle obstacle
                ? pursuit.has(obstacle.id())
                : pursuit.has(((DealFact.OfPresentation) fact).id());
    }

    DealDossier without(DealFact fact) {
        if (fact instanceof DealFact.OfNeed need) {
            return with(needs.without(need.id()));
        }
        return fact instanceof DealFact.OfObstacle obstacle
                ? with(pursuit.without(obstacle.id()))
                : with(pursuit.without(((DealFact.OfPresentation) fact).id()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DealDossier that
                && profile.equals(that.profile)
                && Objects.equals(owner, that.owner)
                && former.equals(that.former)
                && people.equals(that.people)
                && contact.equals(that.contact)
                && needs.equals(that.needs)
                && pursuit.equals(that.pursuit)
                && outlook.equals(that.outlook)
                && silence.equals(that.silence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profile, owner, former, people, contact, needs, pursuit, outlook, silence);
    }

    @Override
    public String toString() {
        return "DealDossier[profile=" + profile + ", owner=" + owner() + ", formerOwners=" + former + ", people="
                + people + ", contact=" + contact + ", needs=" + needs + ", pursuit=" + pursuit + ", outlook=" + outlook
                + ", silence=" + silence + "]";
    }
}
