package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.Omission;
import org.dealwright.process.MemberId;
import org.dealwright.retention.ArrivalEvent;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerFact;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.retention.EndEvent;
import org.dealwright.retention.GrowthEvent;
import org.dealwright.retention.Handover;
import org.dealwright.retention.RelationEvent;
import org.dealwright.retention.SuccessEvent;
import org.jspecify.annotations.Nullable;

/** What the history of one customer tells. */
final class CustomerLife extends Life<Customer, CustomerEvent> {
    /** From a day on, until another, or still. */
    record Days(LocalDate since, Option<LocalDate> until) {
        /** Whether others, which do not begin earlier, begin before these are over, or with their end. */
        boolean meets(Days later) {
            return until.isEmpty() || !later.since.isAfter(until.get());
        }

        /** At least until that day, or still where there is none. */
        Days until(Option<LocalDate> end) {
            boolean longer = until.isDefined() && (end.isEmpty() || end.get().isAfter(until.get()));
            return longer ? new Days(since, end) : this;
        }
    }

    final CustomerId customer;
    final Touches touches = new Touches();
    final Handoffs handoffs;
    final Contracting contracting = new Contracting();
    final Answers answers;
    final List<DealId> won = new ArrayList<>(1);
    private final List<Days> tenures = new ArrayList<>(1);
    private final List<Omission> untold = new ArrayList<>(0);
    private @Nullable LocalDate since;

    /** Whether they are a customer whatever was won: somebody took them over, adopted them, or knew them by another name. */
    private boolean known;

    CustomerLife(String id, FactOptions options) {
        super(id, CustomerLifecycle.table(), options);
        customer = new CustomerId(id);
        handoffs = new Handoffs(options.successReps());
        answers = new Answers(customer);
    }

    @Override
    Option<Instant> began(CustomerEvent event, Instant recordedAt) {
        if (!(event instanceof ArrivalEvent.Adopted adopted)) {
            since = options.day(event.at());
            return Option.some(event.at());
        }
        known = true;
        since = adopted.customerSince().map(options::day).getOrNull();
        adopted.business()
                .recurring()
                .filter(each -> adopted.business().terms().isEmpty())
                .forEach(each -> contracting.claimed(customer, each, options.day(adopted.at())));
        Option<Instant> left =
                adopted.claim() instanceof ClaimedCustomer.Churned churned ? churned.churnedAt() : Option.none();
        if (since == null) {
            untold.add(Omission.NO_BEGINNING);
        } else if (adopted.claim() instanceof ClaimedCustomer.Churned && left.isEmpty()) {
            untold.add(Omission.NO_END);
            since = null;
        }
        return adopted.claim() instanceof ClaimedCustomer.Arriving ? adopted.customerSince() : left;
    }

    @Override
    void happened(@Nullable Customer before, Customer after, CustomerEvent event) {
        LocalDate today = options.day(event.at());
        if (after instanceof Customer.Ended) {
            left(before, after, today);
        } else {
            if (before instanceof Customer.Churned) {
                since = today;
            }
            known |= event instanceof EndEvent.Absorbed;
            contracting.now(after.dossier().business(), today, event instanceof EndEvent.Absorbed);
        }
        contact(event);
        handover(before, after, event);
        told(event);
    }

    private void left(@Nullable Customer before, Customer after, LocalDate today) {
        if (before instanceof Customer.Ended) {
            return;
        }
        LocalDate last = after instanceof Customer.Churned churned
                ? churned.churnedAt().map(options::day).getOrElse(today)
                : today;
        contracting.over(last);
        LocalDate first = since;
        if (first != null) {
            // claims may contradict each other
            tenures.add(new Days(first.isAfter(last) ? last : first, Option.some(last)));
        }
        since = null;
    }

    private void contact(CustomerEvent event) {
        if (event instanceof RelationEvent.TouchLogged touch) {
            touches.made(touch.at(), touch.by(), touch.channel(), touch.direction(), touch.outcome());
        } else if (event instanceof RelationEvent.TouchRetracted retracted) {
            touches.retracted(retracted.touch());
        } else if (event instanceof SuccessEvent.CheckedIn check) {
            touches.made(check.at(), check.by(), check.channel(), Direction.OUTBOUND, TouchOutcome.ANSWERED);
        }
    }

    private void told(CustomerEvent event) {
        if (event instanceof SuccessEvent.SatisfactionRecorded recorded) {
            answers.satisfaction(recorded.rating());
        } else if (event instanceof GrowthEvent.ReviewRecorded recorded) {
            answers.review(recorded.review());
        } else if (event instanceof RelationEvent.Retracted retracted
                && retracted.fact() instanceof CustomerFact.OfSatisfaction fact) {
            answers.retracted(fact);
        } else if (event instanceof ContractEvent.DealNoted noted) {
            noted(noted, options.day(noted.at()));
        } else if (event instanceof EndEvent.WonBack back) {
            back.deal().forEach(this::bought);
        }
    }

    /**
     * Whose only win is annulled before anybody took them over is no customer, and never was; they are from the day on which they
     * buy after all, or are taken over.
     */
    private void noted(ContractEvent.DealNoted noted, LocalDate today) {
        won.remove(noted.deal());
        if (noted.result() == org.dealwright.retention.DealResult.WON) {
            isCustomerFrom(today);
            won.add(noted.deal());
        } else if (!isCustomer()) {
            since = null;
        }
    }

    private void isCustomerFrom(LocalDate day) {
        since = isCustomer() ? since : day;
    }

    /** Whether they bought something, or are known as one. */
    boolean isCustomer() {
        return known || !won.isEmpty();
    }

    /** A deal by which they come back may have been noted before, and counts once. */
    private void bought(DealId deal) {
        if (!won.contains(deal)) {
            won.add(deal);
        }
    }

    private void handover(@Nullable Customer before, Customer after, CustomerEvent event) {
        if (event instanceof ArrivalEvent.Welcomed welcomed) {
            won.add(welcomed.arrival().deal());
            offered(Option.some(welcomed.arrival().seller()), welcomed.handover());
        } else if (event instanceof ArrivalEvent.OfferedAgain again) {
            offered(after.dossier().profile().seller(), again.handover());
        } else if (event instanceof ArrivalEvent.Accepted accepted) {
            handoffs.accepted(event.at(), accepted.owner());
            isCustomerFrom(options.day(event.at()));
            known = true;
        } else if (event instanceof ArrivalEvent.ReturnedToSales returned) {
            handoffs.returned(event.at(), event.by(), returned.reason().code());
        } else if (event instanceof ArrivalEvent.HandoffLapsed
                || event instanceof ArrivalEvent.HandoffLapsedForAbsence) {
            handoffs.lapsed(event.at());
        } else if (before instanceof Customer.Arriving && after instanceof Customer.Ended) {
            handoffs.withdrawn(event.at());
        }
    }

    private void offered(Option<MemberId> seller, Handover handover) {
        if (handover instanceof Handover.Offered offered) {
            handoffs.offered(
                    offered.offer().credit().orElse(seller),
                    Option.some(offered.offer().to()),
                    offered.offer().offeredAt());
        } else if (handover instanceof Handover.Queued queued) {
            handoffs.offered(seller, Option.none(), queued.offeredAt());
        }
    }

    @Override
    boolean isAdopted(Customer phase) {
        return phase.dossier().profile().adoptedAs().isDefined();
    }

    /** Why it cannot always be told how long they were a customer; empty where it can. */
    List<Omission> untold() {
        return untold;
    }

    /** How long they were a customer, every time. */
    List<Days> tenures() {
        List<Days> all = new ArrayList<>(tenures);
        LocalDate first = since;
        if (first != null) {
            all.add(new Days(first, Option.none()));
        }
        return all;
    }

    /** What became of a customer who was taken over. */
    static DealResult became(Customer now) {
        return now instanceof Customer.Churned ? DealResult.LOST : DealResult.OPEN;
    }
}
