package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dealwright.id.DealId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.Needs;
import org.dealwright.process.Actor;
import org.dealwright.process.Check;
import org.dealwright.process.Fact;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.proposal.Proposal.Revisable;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.joda.money.CurrencyUnit;

/** What it takes to write a proposal, for the first time or anew. Package-private: the table is the only way in. */
final class ProposalRules {
    /** What there is of a deal; none where there is no such deal. */
    static final Fact<DealId, Option<DealStanding>> DEAL_STANDING = new Fact<>("deal-standing");

    private ProposalRules() {}

    static Either<Rejection, ProposalEvent.Drafted> draft(
            New none, ProposalCommand.Draft command, Situation<ProposalPolicy> now) {
        Option<DealStanding> deal = now.fact(DEAL_STANDING, command.deal());
        if (deal.isEmpty()) {
            return Rejection.broken("proposal.deal-unknown", command.deal().value());
        }
        DealStanding standing = deal.get();
        if (!standing.open()) {
            return Rejection.broken("proposal.deal-not-open");
        }
        if (!mayWriteFor(standing, now.actor())) {
            return standing.owner().isEmpty()
                    ? Rejection.broken("proposal.not-of-the-team")
                    : Rejection.broken(
                            "proposal.deal-of-another", standing.owner().get().value());
        }
        List<String> strangers = strangers(command.wording(), standing, member -> false, now);
        if (!strangers.isEmpty()) {
            return Rejection.broken("proposal.co-author-not-of-the-team", strangers);
        }
        if (standing.needs().asList().isEmpty() && !now.policy().draftsWithoutNeed()) {
            return Rejection.broken("proposal.no-need");
        }
        return quotation(command.wording(), command.currency(), command.basis(), standing.needs(), now)
                .map(quotation -> new ProposalEvent.Drafted(
                        now.at(),
                        now.actor().member(),
                        command.deal(),
                        authorship(command.wording().coAuthors(), List.of(), now),
                        quotation,
                        command.wording().note(),
                        command.attributes()));
    }

    /** Whoever owns the deal or is of its team, and a manager; where nobody owns it yet, anybody but a mere specialist. */
    private static boolean mayWriteFor(DealStanding deal, Actor actor) {
        return actor.has(Role.SALES_MANAGER)
                || actor.member().exists(deal::involves)
                || (deal.owner().isEmpty()
                        && (actor.has(Role.ACCOUNT_EXECUTIVE) || actor.has(Role.CUSTOMER_SUCCESS_REP)));
    }

    /** Whoever works on the proposal, a manager, whoever owns its deal or is of its team, and what happens by itself. */
    static Option<RuleBroken> isOfTheTeam(Proposal proposal, Situation<ProposalPolicy> now) {
        Actor actor = now.actor();
        if (actor.isSystem()
                || actor.has(Role.SALES_MANAGER)
                || actor.member().exists(member -> proposal.isOwnedBy(member) || proposal.isWrittenBy(member))) {
            return Option.none();
        }
        Option<DealStanding> deal = now.fact(DEAL_STANDING, proposal.dossier().deal());
        return deal.exists(standing -> actor.member().exists(standing::involves))
                ? Option.none()
                : Option.some(RuleBroken.of("proposal.not-of-the-team"));
    }

    /** The same, and whatever reports what the customer said. */
    static Option<RuleBroken> isOfTheTeamOrReports(Proposal proposal, Situation<ProposalPolicy> now) {
        return now.actor().has(Role.INTEGRATION) ? Option.none() : isOfTheTeam(proposal, now);
    }

    /** The co-authors who are neither of the deal, nor of the proposal as it was, nor whoever enters it. */
    private static List<String> strangers(
            Wording wording, DealStanding deal, Predicate<MemberId> known, Situation<ProposalPolicy> now) {
        List<String> strangers = new ArrayList<>();
        for (MemberId one : wording.coAuthors()) {
            if (strangers.size() < NAMED
                    && !deal.involves(one)
                    && !known.test(one)
                    && !now.actor().is(one)) {
                strangers.add(one.value());
            }
        }
        return strangers;
    }

    private static final int NAMED = 10;

    static Either<Rejection, ProposalEvent.Revised> revise(
            Revisable proposal, ProposalCommand.Revise command, Situation<ProposalPolicy> now) {
        Dossier dossier = proposal.dossier();
        DealStanding deal = now.fact(DEAL_STANDING, dossier.deal()).get();
        List<String> strangers = strangers(
                command.wording(), deal, member -> proposal.isOwnedBy(member) || proposal.isWrittenBy(member), now);
        if (!strangers.isEmpty()) {
            return Rejection.broken("proposal.co-author-not-of-the-team", strangers);
        }
        return quotation(
                        command.wording(),
                        dossier.subject().currency(),
                        dossier.subject().basis(),
                        deal.needs(),
                        now)
                .map(quotation -> new ProposalEvent.Revised(
                        now.at(),
                        now.actor().member(),
                        dossier.revision().number() + 1,
                        authorship(command.wording().coAuthors(), authorsOfWhatStays(dossier, quotation), now),
                        quotation,
                        command.wording().note()));
    }

    static Option<RuleBroken> isForAnOpenDeal(Proposal proposal, Situation<ProposalPolicy> now) {
        Option<DealStanding> deal = now.fact(DEAL_STANDING, proposal.dossier().deal());
        if (deal.isEmpty()) {
            return Option.some(RuleBroken.of(
                    "proposal.deal-unknown", proposal.dossier().deal().value()));
        }
        return deal.get().open() ? Option.none() : Option.some(RuleBroken.of("proposal.deal-not-open"));
    }

    private static Authorship authorship(
            List<MemberId> coAuthors, List<MemberId> before, Situation<ProposalPolicy> now) {
        Percentage authority = highest(now.policy().mayGive(), now.actor());
        MemberId author = now.actor().member().get();
        if (coAuthors.isEmpty() && before.isEmpty()) {
            return new Authorship(List.of(author), authority);
        }
        Set<MemberId> authors = new LinkedHashSet<>();
        authors.add(author);
        authors.addAll(coAuthors);
        authors.addAll(before);
        return new Authorship(List.copyOf(authors), authority);
    }

    /** Whoever wrote what stays as it was, be it one line, is an author still. */
    private static List<MemberId> authorsOfWhatStays(Dossier before, Quotation next) {
        if (before.revision().contents() instanceof Quotation quotation) {
            boolean discountStays =
                    !(next.discount() instanceof WholeDiscount.None) && isSame(next.discount(), quotation.discount());
            if (discountStays
                    || quotation.lines().stream()
                            .anyMatch(line -> next.lines().stream().anyMatch(other -> isSamePrice(line, other)))) {
                return before.authorsOrPresumed();
            }
        }
        return List.of();
    }

    /** However many are sold, whoever said at which price has said what is given away. */
    private static boolean isSamePrice(Line one, Line other) {
        return one.product().equals(other.product())
                && one.list().equals(other.list())
                && one.price().equals(other.price());
    }

    private static boolean isSame(WholeDiscount one, WholeDiscount other) {
        if (one instanceof WholeDiscount.Percent percent && other instanceof WholeDiscount.Percent its) {
            return percent.percent().compareTo(its.percent()) == 0;
        }
        return one.equals(other);
    }

    /** The most that any of somebody's roles may. */
    static Percentage highest(Map<Role, Percentage> byRole, Actor actor) {
        Percentage highest = Percentage.ZERO;
        for (Map.Entry<Role, Percentage> each : byRole.entrySet()) {
            if (actor.has(each.getKey()) && each.getValue().compareTo(highest) > 0) {
                highest = each.getValue();
            }
        }
        return highest;
    }

    private static Either<Rejection, Quotation> quotation(
            Wording wording, CurrencyUnit currency, PriceBasis basis, Needs needs, Situation<ProposalPolicy> now) {
        List<Violation> found = new ArrayList<>();
        violations(wording.lines(), currency, found);
        answersKnown(wording.lines(), needs, found);
        if (wording.coAuthors().size() > Check.LIST_LENGTH) {
            found.add(tooMany("coAuthors", wording.coAuthors().size()));
        }
        found.addAll(Check.violations(Check.optionalText("note", wording.note())));
        return found.isEmpty()
                ? priced(wording.lines(), wording.discount(), basis, now)
                : Either.left(Rejection.invalid(found));
    }

    /** Prices lines that nothing is wrong with by themselves. */
    static Either<Rejection, Quotation> priced(
            List<LineRequest> asked, WholeDiscount discount, PriceBasis basis, Situation<ProposalPolicy> now) {
        List<Line> lines = new ArrayList<>(asked.size());
        for (LineRequest one : asked) {
            lines.add(one.line());
        }
        return Quotation.checked(lines, discount, basis, now.policy().rounding())
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)));
    }

    /** What is wrong with lines, each named by its place, from 0. */
    static void violations(List<LineRequest> lines, CurrencyUnit currency, List<Violation> found) {
        if (lines.isEmpty()) {
            found.add(Violation.of("lines", "none"));
        }
        if (lines.size() > Check.LIST_LENGTH) {
            found.add(tooMany("lines", lines.size()));
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            found.addAll(lines.get(i).violations("[" + i + "]", currency));
        }
    }

    private static Violation tooMany(String field, int given) {
        return Violation.showing(field, "too-many", Integer.toString(given), Check.LIST_LENGTH);
    }

    private static void answersKnown(List<LineRequest> lines, Needs needs, List<Violation> found) {
        for (int i = 0; i < lines.size() && i < Check.LIST_LENGTH; i++) {
            for (NeedId answered : lines.get(i).answers()) {
                if (needs.of(answered).isEmpty()) {
                    found.add(Violation.showing("answers[" + i + "]", "not-known", answered.value(), ids(needs)));
                }
            }
        }
    }

    private static List<String> ids(Needs needs) {
        return needs.asList().stream().map(Need::id).map(NeedId::value).toList();
    }
}
