package org.dealwright.handoff;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.People;
import org.dealwright.need.Needs;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;
import org.dealwright.qualification.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What is handed over: everything the next one needs so that the customer does not have to say it again.
 *
 * <p>The texts must not hold personal data: people are named by their identifiers elsewhere. Immutable and thread-safe.
 */
public final class HandoffPackage {
    private final @Nullable String summary;
    private final Needs needs;
    private final List<Evidence> evidence;
    private final People people;
    private final List<String> promised;
    private final @Nullable String nextStep;

    private HandoffPackage(
            @Nullable String summary,
            Needs needs,
            List<Evidence> evidence,
            People people,
            List<String> promised,
            @Nullable String nextStep) {
        this.summary = summary;
        this.needs = needs;
        this.evidence = evidence;
        this.people = people;
        this.promised = promised;
        this.nextStep = nextStep;
    }

    /**
     * A package of texts that are right already.
     *
     * @throws IllegalArgumentException if a text is blank, too long or not printable, or there are too many promises
     */
    public static HandoffPackage of(
            String summary,
            Needs needs,
            List<Evidence> evidence,
            People people,
            List<String> promised,
            String nextStep) {
        return checked(summary, needs, evidence, people, promised, nextStep)
                .getOrElseThrow(
                        violations -> new IllegalArgumentException("a handoff package is not right: " + violations));
    }

    /**
     * A package of texts that a user typed; each is looked at once.
     *
     * @param summary what it is about, up to 4,000 characters
     * @param needs what they need
     * @param evidence what is known of each criterion
     * @param people who is who on the buyer's side
     * @param promised what was promised to the prospect, at most 100 lines
     * @param nextStep what should happen next, one line
     * @return the package, or everything that is wrong
     */
    public static Either<List<Violation>, HandoffPackage> checked(
            String summary,
            Needs needs,
            List<Evidence> evidence,
            People people,
            List<String> promised,
            String nextStep) {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(promised, "promised");
        Objects.requireNonNull(nextStep, "nextStep");
        List<Violation> violations = Check.violations(
                Check.text("summary", summary), Check.lines("promised", promised), Check.line("nextStep", nextStep));
        return violations.isEmpty()
                ? Either.right(new HandoffPackage(
                        summary, needs, List.copyOf(evidence), people, List.copyOf(promised), nextStep))
                : Either.left(violations);
    }

    /**
     * A package of facts alone, where nobody had anything to say to whoever goes on.
     *
     * @param needs what they need
     * @param evidence what is known of each criterion
     * @param people who is who on the buyer's side
     */
    public static HandoffPackage ofFacts(Needs needs, List<Evidence> evidence, People people) {
        return new HandoffPackage(
                null,
                Objects.requireNonNull(needs, "needs"),
                List.copyOf(evidence),
                Objects.requireNonNull(people, "people"),
                List.of(),
                null);
    }

    /** What it is about, up to 4,000 characters; none where nobody has said. */
    public Option<String> summary() {
        return Option.of(summary);
    }

    /** What they need. */
    public Needs needs() {
        return needs;
    }

    /** What is known of each criterion. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Who is who on the buyer's side. */
    public People people() {
        return people;
    }

    /** What was promised to the prospect, at most 100 lines. */
    public List<String> promised() {
        return promised;
    }

    /** What should happen next, one line; none where nobody has said. */
    public Option<String> nextStep() {
        return Option.of(nextStep);
    }

    /** The same package, with the facts as they are known now. */
    public HandoffPackage with(Needs known, List<Evidence> found, People involved) {
        return new HandoffPackage(
                summary,
                Objects.requireNonNull(known, "needs"),
                List.copyOf(found),
                Objects.requireNonNull(involved, "people"),
                promised,
                nextStep);
    }

    /**
     * The same package, with these promises.
     *
     * @param lines what was promised, at most 100 lines
     * @throws IllegalArgumentException if there are too many, or one is blank, too long or not printable
     */
    public HandoffPackage promising(List<String> lines) {
        List<String> checked = List.copyOf(lines);
        Check.require(Check.lines("promised", checked));
        return new HandoffPackage(summary, needs, evidence, people, checked, nextStep);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandoffPackage that
                && Objects.equals(summary, that.summary)
                && needs.equals(that.needs)
                && evidence.equals(that.evidence)
                && people.equals(that.people)
                && promised.equals(that.promised)
                && Objects.equals(nextStep, that.nextStep);
    }

    @Override
    public int hashCode() {
        return Objects.hash(summary, needs, evidence, people, promised, nextStep);
    }

    /** The sizes only: the texts may say more than a log should. */
    @Override
    public String toString() {
        return "handoff package with " + needs + ", " + evidence.size() + " pieces of evidence, "
                + people.stakeholders().size() + " people, " + promised.size() + " promises";
    }
}
