package org.dealwright.examples.story;

import io.vavr.Tuple2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dealwright.api.ReferralLink;
import org.dealwright.closing.Instalment;
import org.dealwright.closing.Order;
import org.dealwright.closing.Payment;
import org.dealwright.closing.PaymentReference;
import org.dealwright.deal.CreditShare;
import org.dealwright.deal.Deal;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.proposal.Proposal;
import org.dealwright.retention.Contract;
import org.dealwright.retention.Customer;

/** How the story ends, in paragraphs: what was handed over, what was agreed on, what was paid, and the customer. */
final class StoryEnd {
    private final StoryWords words;

    StoryEnd(StoryWords words) {
        this.words = words;
    }

    /** The deal, in its first paragraph; then what belongs to it. */
    List<String> deal(Deal.Won deal) {
        List<String> said = new ArrayList<>();
        said.add(words.of(
                "end.deal",
                words.member(deal.owner().get()),
                words.word("phase", "won"),
                words.of(deal.since()),
                deal.value().get()));
        HandoffPackage contents = deal.contents().get();
        contents.summary().forEach(summary -> said.add(words.of("end.summary", summary)));
        String criteria = contents.evidence().stream()
                .map(evidence -> words.word("criterion", evidence.criterion()))
                .sorted()
                .collect(Collectors.joining(", "));
        said.add(words.of("end.evidence", criteria));
        contents.promised().forEach(promise -> said.add(words.of("end.promised", promise)));
        for (CreditShare share : deal.dossier().pursuit().credits().overlay()) {
            said.add(words.of(
                    "end.credit",
                    words.member(share.member()),
                    share.percent().value().toPlainString()));
        }
        return said;
    }

    /** What was agreed on, and how. */
    String proposal(Proposal.Accepted proposal) {
        return words.of(
                "end.proposal",
                proposal.dossier().revisions().size(),
                proposal.dossier().rounds().size(),
                proposal.dossier().rounds().head().conceded().get(),
                proposal.dossier().net().get());
    }

    /** The order, in its first paragraph; then what was to be paid by when, and each payment. */
    List<String> order(Order.Settled order) {
        List<String> said = new ArrayList<>();
        said.add(words.of(
                "end.order", order.agreement().total(), words.word("phase", "settled"), words.of(order.since())));
        for (Instalment part : order.schedule().asList()) {
            said.add(words.of(
                    "end.part", part.number(), part.amount(), part.due().get()));
        }
        for (Payment.Receipt receipt : receipts(order)) {
            said.add(words.of("end.payment", receipt.amount(), words.of(receipt.at())));
        }
        return said;
    }

    /** The customer, in the first paragraph; then its contracts, and whom it sent, over generations. */
    List<String> customer(Customer.Active customer, List<ReferralLink> referrals) {
        List<String> said = new ArrayList<>();
        said.add(words.of(
                "end.customer",
                words.member(customer.owner().get()),
                words.word("phase", "active"),
                words.of(customer.since())));
        CustomerNotes notes = new CustomerNotes(words);
        for (Contract contract : customer.dossier().business().contracts().running()) {
            said.add(words.of("end.contract", notes.term(contract.term())));
        }
        referrals.stream()
                .map(notes::link)
                .map(link -> words.of("end.referral", link))
                .forEach(said::add);
        return said;
    }

    /** What came in, the earliest first. */
    static List<Payment.Receipt> receipts(Order.Settled order) {
        return order.ledger()
                .payments()
                .toJavaStream()
                .map(Tuple2<PaymentReference, Payment>::_2)
                .flatMap(payment -> payment.received().toJavaStream())
                .sorted(Comparator.comparing(Payment.Receipt::at))
                .toList();
    }
}
