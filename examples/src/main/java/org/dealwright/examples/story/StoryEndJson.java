package org.dealwright.examples.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.api.ReferralLink;
import org.dealwright.closing.Instalment;
import org.dealwright.closing.Order;
import org.dealwright.closing.Payment;
import org.dealwright.deal.CreditShare;
import org.dealwright.deal.Deal;
import org.dealwright.deal.NotedOrder;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.proposal.Proposal;
import org.dealwright.qualification.Evidence;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.Customer;
import org.dealwright.retention.Reward;

/** How the story ends, for machines. Money is a currency and an amount, such as {@code EUR 2691.18}. */
final class StoryEndJson {
    private StoryEndJson() {}

    static Map<String, Object> deal(Deal.Won deal) {
        HandoffPackage contents = deal.contents().get();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("phase", "won");
        json.put("since", deal.since().toString());
        json.put("owner", deal.owner().get().value());
        json.put("company", deal.company().get().value());
        json.put("prospect", deal.prospect().get().value());
        json.put("value", deal.value().get().toString());
        json.put("summary", contents.summary().getOrNull());
        json.put(
                "evidence",
                contents.evidence().stream().map(Evidence::criterion).sorted().toList());
        json.put("promised", contents.promised());
        json.put("nextStep", contents.nextStep().getOrNull());
        json.put(
                "overlay",
                deal.dossier().pursuit().credits().overlay().stream()
                        .map(StoryEndJson::of)
                        .toList());
        json.put(
                "orders",
                deal.dossier()
                        .outlook()
                        .orders()
                        .toJavaStream()
                        .map(StoryEndJson::of)
                        .toList());
        return json;
    }

    private static Map<String, Object> of(CreditShare share) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", share.member().value());
        json.put("percent", share.percent().value());
        return json;
    }

    private static Map<String, Object> of(NotedOrder noted) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("order", noted.order().value());
        json.put("standing", noted.standing().code());
        return json;
    }

    static Map<String, Object> proposal(Proposal.Accepted proposal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("phase", "accepted");
        json.put("since", proposal.since().toString());
        json.put("revisions", proposal.dossier().revisions().size());
        json.put("rounds", proposal.dossier().rounds().size());
        json.put("conceded", proposal.dossier().rounds().head().conceded().get().toString());
        json.put("net", proposal.dossier().net().get().toString());
        return json;
    }

    static Map<String, Object> order(Order.Settled order) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("phase", "settled");
        json.put("since", order.since().toString());
        json.put("total", order.agreement().total().toString());
        List<Map<String, Object>> parts =
                order.schedule().asList().stream().map(StoryEndJson::of).toList();
        json.put("instalments", parts);
        List<Map<String, Object>> payments =
                StoryEnd.receipts(order).stream().map(StoryEndJson::of).toList();
        json.put("payments", payments);
        return json;
    }

    static Map<String, Object> customer(Customer.Active customer, List<ReferralLink> referrals) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("phase", "active");
        json.put("since", customer.since().toString());
        json.put("owner", customer.owner().get().value());
        json.put("seller", customer.dossier().profile().seller().get().value());
        json.put(
                "contracts",
                customer.dossier().business().contracts().running().stream()
                        .map(contract -> of(contract.term()))
                        .toList());
        json.put("referrals", referrals.stream().map(StoryEndJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(ContractTerm term) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("contract", term.id().value());
        json.put("start", term.start().toString());
        json.put("end", term.end().toString());
        json.put("amount", term.recurring().get().amount().toString());
        json.put("months", term.recurring().get().months());
        return json;
    }

    private static Map<String, Object> of(ReferralLink link) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("generation", link.generation());
        json.put("by", link.by().value());
        json.put("prospect", link.prospect().value());
        json.put("standing", link.standing().code());
        link.reward().forEach(reward -> json.put("reward", text(reward)));
        link.deal().forEach(deal -> json.put("deal", deal.value()));
        link.became().forEach(customer -> json.put("became", customer.value()));
        return json;
    }

    private static String text(Reward reward) {
        return reward instanceof Reward.OfMoney money ? money.amount().toString() : ((Reward.InKind) reward).kind();
    }

    private static Map<String, Object> of(Instalment part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", part.number());
        json.put("amount", part.amount().toString());
        json.put("due", part.due().get().toString());
        return json;
    }

    private static Map<String, Object> of(Payment.Receipt receipt) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("amount", receipt.amount().toString());
        json.put("at", receipt.at().toString());
        return json;
    }
}
