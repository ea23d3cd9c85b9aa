package org.dealwright.deal;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.id.CustomerId;
import org.dealwright.id.PersonId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * Something that was shown to the customer.
 *
 * @param id which of the deal's presentations it is
 * @param kind in what form
 * @param at when
 * @param presenter who showed it
 * @param audience to whom, at most 100
 * @param covered the needs that it answered, at most 100
 * @param response how they took it
 * @param reference a customer who spoke for it; none where nobody did
 */
public record Presentation(
        PresentationId id,
        PresentationKind kind,
        Instant at,
        MemberId presenter,
        List<PersonId> audience,
        List<NeedId> covered,
        Response response,
        Option<CustomerId> reference) {
    /** The most presentations that one deal may have. */
    public static final int MOST = 100;

    /**
     * Takes a presentation.
     *
     * @throws IllegalArgumentException if a list has more than {@link Check#LIST_LENGTH} entries
     */
    public Presentation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(presenter, "presenter");
        audience = List.copyOf(Objects.requireNonNull(audience, "audience"));
        covered = List.copyOf(Objects.requireNonNull(covered, "covered"));
        Objects.requireNonNull(response, "response");
        Check.requireOption("reference", reference);
        if (audience.size() > Check.LIST_LENGTH || covered.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException("audience and covered must be at most " + Check.LIST_LENGTH + ", were "
                    + audience.size() + " and " + covered.size());
        }
    }

    /**
     * How the customer took it.
     *
     * @param reaction in a word
     * @param openQuestions what is left to be answered, at most 100 lines
     */
    public record Response(Reaction reaction, List<String> openQuestions) {
        /**
         * Takes a response.
         *
         * @throws IllegalArgumentException if a question is blank, too long or not printable, or there are too many
         */
        public Response {
            Objects.requireNonNull(reaction, "reaction");
            Check.require(Check.lines("openQuestions", Objects.requireNonNull(openQuestions, "openQuestions")));
            openQuestions = List.copyOf(openQuestions);
        }
    }

    /** What it was, without the questions: the texts may say more than a log should. */
    @Override
    public String toString() {
        return kind.code() + " " + id.value() + " by " + presenter.value() + " at " + at + ", "
                + response.openQuestions().size() + " questions open";
    }
}
