package org.dealwright.proposal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.contact.Silence;
import org.dealwright.id.DealId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * What is true of a proposal in every phase. Immutable and thread-safe.
 *
 * @param subject what it is for
 * @param owner who works on it; none where another system does not say
 * @param presumedAuthors who may have written what another system does not say who wrote: whoever brought it in, and whoever
 *     owned it then; empty where it began here
 * @param revisions every one there was, the latest first; at least one
 * @param rounds of the negotiation, the latest first; empty before anything was sent
 * @param silence what breaks a silence on it, and who has been told of one
 * @param attributes the embedder's custom fields
 */
public record Dossier(
        Subject subject,
        Option<MemberId> owner,
        List<MemberId> presumedAuthors,
        List<Revision> revisions,
        List<Round> rounds,
        Silence silence,
        Attributes attributes) {
    /**
     * Takes a dossier.
     *
     * @throws IllegalArgumentException if there is no revision
     */
    public Dossier {
        Objects.requireNonNull(subject, "subject");
        Check.requireOption("owner", owner);
        Objects.requireNonNull(presumedAuthors, "presumedAuthors");
        Objects.requireNonNull(revisions, "revisions");
        Objects.requireNonNull(rounds, "rounds");
        Objects.requireNonNull(silence, "silence");
        Objects.requireNonNull(attributes, "attributes");
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("revisions must hold one at least");
        }
    }

    /** The deal that it is for. */
    public DealId deal() {
        return subject.deal();
    }

    /** The latest revision. */
    public Revision revision() {
        return revisions.head();
    }

    /** What the latest revision comes to without tax; none where another system does not say. */
    public Option<Money> net() {
        return revision().contents().net();
    }

    /** When what was sent last holds no more, whatever is written meanwhile; none where nothing was, or nobody says. */
    public Option<Instant> lastOfferEndsAt() {
        return rounds.isEmpty() ? Option.none() : rounds.head().validity().map(Validity::endsAt);
    }

    /** Whether that member wrote any revision, alone or with others. */
    public boolean isWrittenBy(MemberId member) {
        for (List<Revision> rest = revisions; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().isBy(member)) {
                return true;
            }
        }
        return false;
    }

    /** Whether that member wrote the latest revision, or may have where another system does not say who did. */
    boolean mayHaveWritten(MemberId member) {
        return revision().isBy(member) || (revision().authorship().isUnknown() && presumedAuthors.contains(member));
    }

    /** Who wrote the latest revision; where another system does not say, whoever may have. */
    java.util.List<MemberId> authorsOrPresumed() {
        return revision().authorship().isUnknown()
                ? presumedAuthors.asJava()
                : revision().authorship().authors();
    }

    Dossier ownedBy(MemberId member, Instant at) {
        return new Dossier(
                subject, Option.some(member), presumedAuthors, revisions, rounds, silence.brokenAt(at), attributes);
    }

    Dossier with(Revision next) {
        return new Dossier(subject, owner, presumedAuthors, revisions.prepend(next), rounds, silence, attributes);
    }

    /**
     * The latest revision goes to the customer.
     *
     * @param sentAt when; none where another system does not say
     * @param validity how long it holds; none where another system does not say
     */
    Dossier sent(Option<Instant> sentAt, Option<Validity> validity) {
        Option<Money> price = price();
        Option<Money> before = rounds.isEmpty() ? Option.none() : rounds.head().price();
        Round round = new Round(
                rounds.isEmpty() ? 1 : rounds.head().number() + 1,
                revision().number(),
                sentAt,
                validity,
                price,
                difference(before, price),
                List.empty());
        return new Dossier(subject, owner, presumedAuthors, revisions, rounds.prepend(round), silence, attributes);
    }

    /** What is asked, in the basis in which prices are stated. */
    private Option<Money> price() {
        if (revision().contents() instanceof Quotation quotation) {
            return Option.some(quotation.totals().price());
        }
        return subject.basis() == PriceBasis.NET ? net() : Option.none();
    }

    /** How much the first is above the second. */
    static Option<Money> difference(Option<Money> one, Option<Money> other) {
        return one.isEmpty() || other.isEmpty()
                ? Option.none()
                : Option.some(one.get().minus(other.get()));
    }

    /** The price that the customer named last; none where they named none. */
    Option<Money> lastAsked() {
        for (List<Round> rest = rounds; !rest.isEmpty(); rest = rest.tail()) {
            for (List<Counteroffer> asked = rest.head().counteroffers(); !asked.isEmpty(); asked = asked.tail()) {
                if (asked.head().price().isDefined()) {
                    return asked.head().price();
                }
            }
        }
        return Option.none();
    }

    Dossier with(Counteroffer one) {
        List<Round> changed = rounds.tail().prepend(rounds.head().with(one));
        return new Dossier(subject, owner, presumedAuthors, revisions, changed, silence, attributes);
    }

    Dossier with(Silence changed) {
        return new Dossier(subject, owner, presumedAuthors, revisions, rounds, changed, attributes);
    }

    Dossier with(Attributes set, Instant at) {
        return new Dossier(
                subject, owner, presumedAuthors, revisions, rounds, silence.brokenAt(at), attributes.with(set));
    }
}
