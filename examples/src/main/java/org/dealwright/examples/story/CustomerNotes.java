package org.dealwright.examples.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.dealwright.api.ReferralLink;
import org.dealwright.api.StreamId;
import org.dealwright.id.ProspectId;
import org.dealwright.retention.ArrivalEvent;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.GrowthEvent;
import org.dealwright.retention.Reward;
import org.dealwright.retention.SuccessEvent;

/** What came of a customer's event besides its phase. */
final class CustomerNotes {
    private final StoryWords words;

    CustomerNotes(StoryWords words) {
        this.words = words;
    }

    /** The notes; empty where the event says no more than its phase does. */
    List<String> of(StreamId about, CustomerEvent event) {
        if (event instanceof ArrivalEvent arrival) {
            return of(about, arrival);
        }
        if (event instanceof SuccessEvent.RiskRaised raised) {
            return List.of(words.of("note.risk", words.word(raised.reason().term())));
        }
        if (event instanceof SuccessEvent.RiskCleared cleared) {
            return List.of(
                    words.of("note.risk-cleared", words.word(cleared.reason().term())));
        }
        if (event instanceof ContractEvent.RenewalOfferedInTime offered) {
            return List.of(words.of("note.renewal", offered.noticeBy()));
        }
        return event instanceof GrowthEvent.Referred referred
                ? List.of(words.of("note.referred", prospect(referred.prospect()), words.name(about)))
                : List.of();
    }

    private List<String> of(StreamId about, ArrivalEvent event) {
        if (event instanceof ArrivalEvent.Welcomed welcomed) {
            return List.of(words.of(
                    "note.welcomed",
                    words.name(about),
                    welcomed.business().contracts().running().stream()
                            .map(contract -> term(contract.term()))
                            .collect(Collectors.joining(", "))));
        }
        if (event instanceof ArrivalEvent.Accepted accepted) {
            return List.of(words.of("note.taken-over", words.member(accepted.owner())));
        }
        if (event instanceof ArrivalEvent.WentLive live) {
            return live.arrivedAt()
                    .map(arrived -> words.of(
                            "note.live",
                            ChronoUnit.DAYS.between(
                                    LocalDate.ofInstant(arrived, words.zone()),
                                    LocalDate.ofInstant(live.at(), words.zone()))))
                    .toJavaList();
        }
        return List.of();
    }

    /** What the customer notes of its deals, orders and referrals; empty where it is another event. */
    List<String> noted(StreamId about, CustomerEvent event) {
        if (event instanceof GrowthEvent.ReferralNoted noted) {
            return List.of(words.of(
                    "note.referral-noted",
                    words.name(about),
                    words.word(noted.standing().term())));
        }
        if (event instanceof GrowthEvent.OrderNoted noted) {
            String order =
                    words.name(new StreamId(StoryScene.ORDER, noted.order().value()));
            return List.of(words.of(
                    "note.customer-notes", order, words.word(noted.standing().term())));
        }
        if (event instanceof ContractEvent.DealNoted noted) {
            return noted.booked()
                    .map(next -> words.of(
                            "note.booked",
                            term(next),
                            noted.change()
                                    .map(change -> words.word(change.term()))
                                    .getOrElse("")))
                    .toJavaList();
        }
        return List.of();
    }

    /** Who sent whom, what has become of them, and what was given for it. */
    String link(ReferralLink link) {
        return words.of(
                "link",
                link.generation(),
                words.name(new StreamId(StoryScene.CUSTOMER, link.by().value())),
                prospect(link.prospect()),
                words.word(link.standing().term()),
                link.reward().map(this::thanked).getOrElse(words.of("link.not-thanked")));
    }

    private String thanked(Reward reward) {
        return words.of(
                "link.thanked",
                reward instanceof Reward.OfMoney money ? money.amount().toString() : ((Reward.InKind) reward).kind());
    }

    private String prospect(ProspectId prospect) {
        return words.name(new StreamId(StoryScene.PROSPECT, prospect.value()));
    }

    /** For how long, from when and for how much. */
    String term(ContractTerm term) {
        return words.of(
                "term",
                term.start(),
                term.end(),
                term.recurring().get().amount(),
                term.recurring().get().months());
    }
}
