package org.dealwright.consent;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.contact.Channel;
import org.dealwright.contact.ContactAnswer;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Reason;
import org.dealwright.process.Term;

/** What a person's decisions allow under a policy, and why. */
record Permission(Decisions decisions, ConsentPolicy policy) {
    ContactAnswer over(Scope scope, Instant at) {
        if (decisions.forgottenBy(at).isEmpty() && policy.alwaysAllowed().contains(scope.purpose())) {
            return ContactAnswer.allowed(
                    Reason.of("consent.always-allowed", scope.purpose().term()));
        }
        Option<Decision.Given> given = decisions.givenBy(scope, at);
        Option<Decision> forbidden = decisions.forbiddenBy(scope, at);
        if (forbidden.isDefined() && !given.exists(consent -> consent.isGivenAfter(forbidden.get()))) {
            return ContactAnswer.refused(forbidden(scope, forbidden.get()));
        }
        boolean needed = forbidden.isDefined() || policy.optIn().contains(scope);
        Option<Duration> lasts = policy.lasts(scope);
        if (given.exists(consent -> hasNotRunOut(consent, lasts, at))) {
            return ContactAnswer.allowed(given(scope, given.get()));
        }
        if (!needed) {
            return ContactAnswer.allowed(Reason.of("consent.not-withdrawn", words(scope)));
        }
        return ContactAnswer.refused(
                given.isDefined() ? ranOut(scope, given.get(), lasts) : Reason.of("consent.never-given", words(scope)));
    }

    ContactAnswer overAnyChannel(Purpose purpose, Instant at) {
        Set<String> codes = new TreeSet<>(decisions.channels(purpose, at));
        policy.channels().forEach(channel -> codes.add(channel.code()));
        List<Term> left = codes.stream()
                .map(Channel::new)
                .filter(channel -> over(new Scope(channel, purpose), at).allowed())
                .map(Channel::term)
                .toList();
        return left.isEmpty()
                ? ContactAnswer.refused(decisions
                        .forgottenBy(at)
                        .map(Permission::forgotten)
                        .getOrElse(() -> Reason.of("consent.no-channel-left", purpose.term())))
                : ContactAnswer.allowed(Reason.of("consent.channels-left", purpose.term(), left));
    }

    /** Of a consent given nobody knows when, nobody knows either that it has not run out. */
    private static boolean hasNotRunOut(Decision.Given given, Option<Duration> lasts, Instant at) {
        return lasts.isEmpty()
                || given.givenAt().exists(since -> Duration.between(since, at).compareTo(lasts.get()) < 0);
    }

    private static Reason given(Scope scope, Decision.Given given) {
        return given.givenAt().isEmpty()
                ? Reason.of(
                        "consent.given-once",
                        scope.channel().term(),
                        scope.purpose().term(),
                        evidence(given))
                : Reason.of(
                        "consent.given",
                        scope.channel().term(),
                        scope.purpose().term(),
                        given.givenAt().get(),
                        evidence(given));
    }

    /** The source and, where there is one, the reference. */
    private static List<Object> evidence(Decision.Given given) {
        if (given.evidence().isEmpty()) {
            return List.of(new Term("consent-source", "unknown"));
        }
        ConsentEvidence evidence = given.evidence().get();
        return evidence.reference().isEmpty()
                ? List.of(evidence.source().term())
                : List.of(evidence.source().term(), evidence.reference().get());
    }

    private static Reason forbidden(Scope scope, Decision last) {
        return last instanceof Decision.Forgotten erasure
                ? forgotten(erasure)
                : withdrawn(scope, (Decision.Withdrawn) last);
    }

    private static Reason forgotten(Decision.Forgotten erasure) {
        return Reason.of("consent.forgotten", erasure.from());
    }

    private static Reason withdrawn(Scope scope, Decision.Withdrawn withdrawn) {
        return withdrawn.dated()
                ? Reason.of(
                        "consent.withdrawn",
                        scope.channel().term(),
                        scope.purpose().term(),
                        withdrawn.from())
                : Reason.of("consent.withdrawn-once", words(scope));
    }

    private static Reason ranOut(Scope scope, Decision.Given given, Option<Duration> lasts) {
        return given.givenAt().isEmpty()
                ? Reason.of("consent.too-old-to-tell", words(scope))
                : Reason.of(
                        "consent.ran-out",
                        scope.channel().term(),
                        scope.purpose().term(),
                        given.givenAt().get(),
                        given.givenAt().get().plus(lasts.get()));
    }

    private static Object[] words(Scope scope) {
        return new Object[] {scope.channel().term(), scope.purpose().term()};
    }
}
