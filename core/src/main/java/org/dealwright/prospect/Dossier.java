package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.contact.People;
import org.dealwright.contact.Silence;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.need.Needs;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.qualification.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a prospect in every phase, grouped by what changes together. Immutable and thread-safe.
 *
 * <p>So many are kept in memory at once that nothing in it is wrapped: who owns it becomes an option when it is asked for.
 */
public final class Dossier {
    private final Profile profile;
    private final @Nullable MemberId owner;
    private final People people;
    private final Outreach outreach;
    private final Needs needs;
    private final Assessment assessment;
    private final HandoffTally handoffs;
    private final Silence silence;

    /**
     * Takes what is true.
     *
     * @param profile who it is
     * @param owner who works on it; none while it waits in the queue
     * @param people who is who on the buyer's side
     * @param outreach the contact made
     * @param needs what they need
     * @param assessment the evidence for qualification
     * @param handoffs how often handing over was tried
     * @param silence what breaks a silence, and who has been told of one
     */
    public Dossier(
            Profile profile,
            Option<MemberId> owner,
            People people,
            Outreach outreach,
            Needs needs,
            Assessment assessment,
            HandoffTally handoffs,
            Silence silence) {
        this(profile, Check.valueOrNull("owner", owner), people, outreach, needs, assessment, handoffs, silence);
    }

    private Dossier(
            Profile profile,
            @Nullable MemberId owner,
            People people,
            Outreach outreach,
            Needs needs,
            Assessment assessment,
            HandoffTally handoffs,
            Silence silence) {
        this.profile = Objects.requireNonNull(profile, "profile");
        this.owner = owner;
        this.people = Objects.requireNonNull(people, "people");
        this.outreach = Objects.requireNonNull(outreach, "outreach");
        this.needs = Objects.requireNonNull(needs, "needs");
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.handoffs = Objects.requireNonNull(handoffs, "handoffs");
        this.silence = Objects.requireNonNull(silence, "silence");
    }

    /**
     * What is true of a prospect of whom nothing else is known; add what is with {@code with}.
     *
     * @param profile who it is
     * @param owner who works on it; none while it waits in the queue
     * @param beginning since when nothing has been done on it
     */
    public static Dossier of(Profile profile, Option<MemberId> owner, Instant beginning) {
        return new Dossier(
                profile,
                Check.valueOrNull("owner", owner),
                People.none(),
                Outreach.NONE,
                Needs.none(),
                Assessment.empty(),
                HandoffTally.NONE,
                Silence.from(beginning));
    }

    /** Who it is. */
    public Profile profile() {
        return profile;
    }

    /** Who works on it; none while it waits in the queue. */
    public Option<MemberId> owner() {
        return Option.of(owner);
    }

    /** Who is who on the buyer's side. */
    public People people() {
        return people;
    }

    /** The contact made. */
    public Outreach outreach() {
        return outreach;
    }

    /** What they need. */
    public Needs needs() {
        return needs;
    }

    /** The evidence for qualification. */
    public Assessment assessment() {
        return assessment;
    }

    /** How often handing over was tried. */
    public HandoffTally handoffs() {
        return handoffs;
    }

    /** What breaks a silence, and who has been told of one. */
    public Silence silence() {
        return silence;
    }

    /** Whether that member is its owner. */
    public boolean isOwnedBy(MemberId member) {
        return owner != null && owner.equals(member);
    }

    /** The same, of somebody else, or with more known of them. */
    public Dossier with(Profile changed) {
        return new Dossier(changed, owner, people, outreach, needs, assessment, handoffs, silence);
    }

    /** The same, owned by that member. */
    public Dossier with(MemberId next) {
        return new Dossier(
                profile, Objects.requireNonNull(next, "owner"), people, outreach, needs, assessment, handoffs, silence);
    }

    /** The same, with other people on the buyer's side. */
    public Dossier with(People changed) {
        return new Dossier(profile, owner, changed, outreach, needs, assessment, handoffs, silence);
    }

    /** The same, with other contact made. */
    public Dossier with(Outreach changed) {
        return new Dossier(profile, owner, people, changed, needs, assessment, handoffs, silence);
    }

    /** The same, with other needs. */
    public Dossier with(Needs changed) {
        return new Dossier(profile, owner, people, outreach, changed, assessment, handoffs, silence);
    }

    /** The same, with other evidence. */
    public Dossier with(Assessment changed) {
        return new Dossier(profile, owner, people, outreach, needs, changed, handoffs, silence);
    }

    /** Whether that fact is recorded here. */
    boolean has(Retractable fact) {
        if (fact instanceof Retractable.Finding finding) {
            return profile.findings().exists(known -> known.topic().equals(finding.topic()));
        }
        return fact instanceof Retractable.Evidence its
                ? assessment.of(its.criterion()).isDefined()
                : needs.of(((Retractable.Need) fact).id()).isDefined();
    }

    Dossier without(Retractable fact) {
        if (fact instanceof Retractable.Finding finding) {
            return with(profile.without(finding.topic()));
        }
        return fact instanceof Retractable.Evidence its
                ? with(assessment.without(its.criterion()))
                : with(needs.without(((Retractable.Need) fact).id()));
    }

    /** The same, with other tries at handing over. */
    public Dossier with(HandoffTally changed) {
        return new Dossier(profile, owner, people, outreach, needs, assessment, changed, silence);
    }

    /** The same, with something else that broke the silence, or somebody else told of it. */
    public Dossier with(Silence changed) {
        return new Dossier(profile, owner, people, outreach, needs, assessment, handoffs, changed);
    }

    /** The same; something was done then. What is entered late does not set the silence back. */
    Dossier doneAt(Instant at) {
        return at.isAfter(silence.lastDone()) ? with(silence.brokenAt(at)) : this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dossier that
                && profile.equals(that.profile)
                && Objects.equals(owner, that.owner)
                && people.equals(that.people)
                && outreach.equals(that.outreach)
                && needs.equals(that.needs)
                && assessment.equals(that.assessment)
                && handoffs.equals(that.handoffs)
                && silence.equals(that.silence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profile, owner, people, outreach, needs, assessment, handoffs, silence);
    }

    @Override
    public String toString() {
        return "Dossier[profile=" + profile + ", owner=" + owner() + ", people=" + people + ", outreach=" + outreach
                + ", needs=" + needs + ", assessment=" + assessment + ", handoffs=" + handoffs + ", silence=" + silence
                + "]";
    }
}
