package org.dealwright.prospect;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CompanyKey;
import org.dealwright.process.Fact;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.prospect.LikelyDuplicate.Likeness;
import org.dealwright.prospect.Prospect.Mergeable;
import org.dealwright.prospect.Prospect.Ongoing;
import org.dealwright.prospect.ProspectCommand.Absorb;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.MergeInto;

/** What is found again under another name, and what it takes to make one of two. */
final class ProspectMergeRules {
    static final Fact<CompanyIdentity, List<LikelyDuplicate>> LIKELY_DUPLICATES = new Fact<>("likely-duplicates");
    static final Fact<MergeTarget, TargetStanding> TARGET_STANDING = new Fact<>("target-standing");

    private ProspectMergeRules() {}

    /** Nobody is asked where there is nothing to find it by. */
    static Option<CompanyIdentity> question(New none, Identify command, ProspectPolicy policy) {
        return command.identity().isUnknown() ? Option.none() : Option.some(command.identity());
    }

    /** Without the hosts that tell no company from another. */
    static CompanyIdentity itsOwn(CompanyIdentity identity, Situation<ProspectPolicy> now) {
        return identity.with(identity.keys().without(key -> isShared(key, now)));
    }

    private static boolean isShared(CompanyKey key, Situation<ProspectPolicy> now) {
        return key.kind() == CompanyKey.Kind.DOMAIN
                && now.policy().sharedDomains().contains(key.value());
    }

    /** What looks like it; a host that it shares with others is no reason. */
    static List<LikelyDuplicate> duplicates(CompanyIdentity identity, Situation<ProspectPolicy> now) {
        if (identity.isUnknown()) {
            return List.of();
        }
        boolean byDomain =
                itsOwn(identity, now).keys().keys().stream().anyMatch(key -> key.kind() == CompanyKey.Kind.DOMAIN);
        return now.fact(LIKELY_DUPLICATES, identity).stream()
                .flatMap(found -> because(found, byDomain).toJavaStream())
                .limit(LikelyDuplicate.MOST)
                .toList();
    }

    private static Option<LikelyDuplicate> because(LikelyDuplicate found, boolean byDomain) {
        List<Likeness> reasons = found.because().stream()
                .filter(reason -> byDomain || reason != Likeness.DOMAIN)
                .toList();
        return reasons.isEmpty() ? Option.none() : Option.of(new LikelyDuplicate(found.known(), reasons));
    }

    static Either<Rejection, ProspectEvent.Merged> mergeInto(
            Mergeable prospect, MergeInto command, Situation<ProspectPolicy> now) {
        MergeTarget target = command.target();
        TargetStanding standing = now.fact(TARGET_STANDING, target);
        if (standing instanceof TargetStanding.Ongoing) {
            return Either.right(new ProspectEvent.Merged(now.at(), now.actor().member(), target));
        }
        if (standing instanceof TargetStanding.Itself) {
            return Rejection.broken("prospect.merge-into-itself");
        }
        if (standing instanceof TargetStanding.Absent) {
            return Rejection.broken("prospect.merge-target-unknown", target.what(), target.id());
        }
        TargetStanding.Ended ended = (TargetStanding.Ended) standing;
        if (ended.wentOn().isEmpty()) {
            return Rejection.broken("prospect.merge-target-ended", target.what(), target.id(), ended.phase());
        }
        MergeTarget wentOn = ended.wentOn().get();
        return Rejection.broken(
                "prospect.merge-target-went-on", target.what(), target.id(), ended.phase(), wentOn.what(), wentOn.id());
    }

    static Either<Rejection, ProspectEvent.Absorbed> absorb(
            Ongoing prospect, Absorb command, Situation<ProspectPolicy> now) {
        Absorption taken = Absorption.of(prospect.dossier(), command.dossier());
        return Either.right(new ProspectEvent.Absorbed(now.at(), now.actor().member(), command.prospect(), taken));
    }
}
