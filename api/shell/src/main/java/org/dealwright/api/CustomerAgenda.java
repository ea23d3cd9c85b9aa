package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.id.ProspectId;
import org.dealwright.retention.Complaint;
import org.dealwright.retention.Contract;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.Customer;
import org.dealwright.retention.Handover;
import org.dealwright.retention.Rating;
import org.dealwright.retention.Referral;
import org.dealwright.retention.ReferralStanding;
import org.dealwright.retention.Review;
import org.dealwright.retention.RiskReason;
import org.dealwright.retention.SatisfactionScale;
import org.dealwright.retention.Supply;
import org.dealwright.retention.TermId;

/**
 * What there may be to do about a customer, as far as their phase tells; what of it there is, policy says.
 *
 * @param handed how the handoff stands; none once they are taken over
 * @param steps the codes of the steps of the onboarding that are done
 * @param complaints when the complaints that are open were made, the earliest first
 * @param risks why they might leave, as far as nobody has taken note of it
 * @param silent themselves, where one of these is their silence: how long it is now, and beside what rhythm, they tell
 * @param renewals the contracts whose renewal is pursued
 * @param ending while they are brought in, the contracts that end unless something is done
 * @param supplies what runs out, and was suggested to be ordered again
 * @param rated the last scores that they gave, one on each scale
 * @param reviewed the last review that they gave; none where they gave none, or a score since
 * @param reviewAskedAt when they were last asked for a review; none where they never were
 * @param unrewarded whom they sent who bought, and for whom they were not thanked
 */
record CustomerAgenda(
        Option<Handover> handed,
        List<String> steps,
        List<Instant> complaints,
        List<RiskReason> risks,
        Option<Customer.Kept> silent,
        List<Renewal> renewals,
        List<ContractTerm> ending,
        List<Supply> supplies,
        List<Rating> rated,
        Option<Review> reviewed,
        Option<Instant> reviewAskedAt,
        List<ProspectId> unrewarded) {
    /**
     * A renewal that is pursued.
     *
     * @param term of which contract
     * @param noticeBy the first day on which notice comes too late
     */
    record Renewal(TermId term, LocalDate noticeBy) {}

    /** None for whoever is a customer no more. */
    static Option<CustomerAgenda> of(Customer phase) {
        if (!(phase instanceof Customer.Ongoing)) {
            return Option.none();
        }
        return Option.some(new CustomerAgenda(
                phase instanceof Customer.Arriving arriving ? Option.some(arriving.handover()) : Option.none(),
                phase instanceof Customer.Onboarding ? phase.dossier().care().steps() : List.of(),
                phase.dossier().signals().complaints().open().stream()
                        .map(Complaint::at)
                        .toList(),
                phase.dossier().signals().risks().left(),
                silent(phase),
                renewals(phase.dossier().business().contracts().running()),
                phase instanceof Customer.Onboarding
                        ? ending(phase.dossier().business().contracts().running())
                        : List.of(),
                phase.dossier().business().supplies().stream()
                        .filter(Supply::suggested)
                        .toList(),
                rated(phase),
                phase.dossier().signals().latestReview(),
                phase.dossier().signals().reviews().askedAt(),
                phase.dossier().growth().referrals().stream()
                        .filter(one -> one.standing() == ReferralStanding.WON && !one.rewarded())
                        .map(Referral::prospect)
                        .toList()));
    }

    private static Option<Customer.Kept> silent(Customer phase) {
        return phase instanceof Customer.Kept kept
                        && phase.dossier().signals().risks().left().contains(RiskReason.SILENCE)
                ? Option.some(kept)
                : Option.none();
    }

    private static List<Renewal> renewals(List<Contract> running) {
        return running.stream()
                .filter(contract -> contract.open().isDefined())
                .map(contract -> new Renewal(contract.id(), contract.term().noticeBy()))
                .toList();
    }

    /** One of which notice was given ends as it should. */
    private static List<ContractTerm> ending(List<Contract> running) {
        return running.stream()
                .filter(contract ->
                        !contract.term().tacit() && contract.notice().isEmpty())
                .map(Contract::term)
                .toList();
    }

    private static List<Rating> rated(Customer phase) {
        List<Rating> rated = new ArrayList<>(0);
        for (SatisfactionScale scale : SatisfactionScale.values()) {
            phase.dossier().signals().satisfaction().last(scale).forEach(rated::add);
        }
        return List.copyOf(rated);
    }
}
