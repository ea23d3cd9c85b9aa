package org.dealwright.deal;

import io.vavr.collection.List;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.dealwright.process.MemberId;

/**
 * What is done to win a deal, and what stands against it. Immutable and thread-safe.
 *
 * @param presentations what was shown, the latest first
 * @param obstacles what stands in the way, the latest first
 * @param consultations the specialists called in and not released, the latest first
 * @param credits who is credited
 */
public record Pursuit(
        List<Presentation> presentations, List<Obstacle> obstacles, List<Consultation> consultations, Credits credits) {
    /** Nothing was done yet. */
    public static final Pursuit NONE = new Pursuit(List.empty(), List.empty(), List.empty(), Credits.NONE);

    public Pursuit {
        Objects.requireNonNull(presentations, "presentations");
        Objects.requireNonNull(obstacles, "obstacles");
        Objects.requireNonNull(consultations, "consultations");
        Objects.requireNonNull(credits, "credits");
    }

    /** Whether anything was ever shown. */
    public boolean isShown() {
        return !presentations.isEmpty();
    }

    /** Whether somebody is called in, or shares the revenue. */
    public boolean involves(MemberId member) {
        return isAny(consultations, one -> one.specialist().equals(member)) || credits.shares(member);
    }

    /** Whoever is called in, or shares the revenue, each once. */
    public java.util.List<MemberId> team() {
        Set<MemberId> team = new LinkedHashSet<>();
        consultations.forEach(one -> team.add(one.specialist()));
        credits.revenue().forEach(one -> team.add(one.member()));
        return java.util.List.copyOf(team);
    }

    /** The specialists who are called in and have not answered yet, the latest first. */
    public java.util.List<Consultation> unanswered() {
        return isAny(consultations, one -> one.answeredAt().isEmpty())
                ? java.util.List.copyOf(
                        consultations.filter(one -> one.answeredAt().isEmpty()).asJava())
                : java.util.List.of();
    }

    /** Without an iterator: every command asks. */
    private static <T> boolean isAny(List<T> all, Predicate<T> wanted) {
        for (List<T> rest = all; !rest.isEmpty(); rest = rest.tail()) {
            if (wanted.test(rest.head())) {
                return true;
            }
        }
        return false;
    }

    boolean has(PresentationId id) {
        return isAny(presentations, one -> one.id().equals(id));
    }

    boolean has(ObstacleId id) {
        return isAny(obstacles, one -> one.id().equals(id));
    }

    boolean has(ConsultationId id) {
        return isAny(consultations, one -> one.id().equals(id));
    }

    Pursuit with(Presentation one) {
        return new Pursuit(presentations.prepend(one), obstacles, consultations, credits);
    }

    Pursuit without(PresentationId id) {
        return new Pursuit(presentations.filter(one -> !one.id().equals(id)), obstacles, consultations, credits);
    }

    Pursuit with(Obstacle one) {
        return new Pursuit(presentations, obstacles.prepend(one), consultations, credits);
    }

    Pursuit without(ObstacleId id) {
        return new Pursuit(presentations, obstacles.filter(one -> !one.id().equals(id)), consultations, credits);
    }

    Pursuit with(Consultation one) {
        return new Pursuit(presentations, obstacles, consultations.prepend(one), credits);
    }

    Pursuit with(List<Consultation> changed) {
        return new Pursuit(presentations, obstacles, changed, credits);
    }

    Pursuit without(ConsultationId id) {
        return with(consultations.filter(one -> !one.id().equals(id)));
    }

    Pursuit with(Credits changed) {
        return new Pursuit(presentations, obstacles, consultations, changed);
    }
}
