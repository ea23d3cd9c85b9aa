package org.dealwright.examples.crm;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.dealwright.api.Entry;
import org.dealwright.api.InMemoryJournal;
import org.dealwright.api.Journal;
import org.dealwright.api.Outcome;
import org.dealwright.api.Refusal;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.SalesProcess;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.Competitor;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.DealSilenceTerms;
import org.dealwright.deal.Forecast;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.OpenPhase;
import org.dealwright.examples.store.Store;
import org.dealwright.id.DealId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;

/**
 * Adopts what rows claim, through the public API. A deal that is won or lost is adopted as of when it was, where the row
 * says so; any other as of the export. Not thread-safe.
 *
 * <p>A dry run adopts, too, into a process that is thrown away from time to time; so it remembers by itself which deals
 * there were, by their fingerprints.
 */
final class Adoption {
    private static final Actor EXPORT = Actor.of(new MemberId("import"), Role.INTEGRATION);
    private static final int THROWN_AWAY_AFTER = 5_000;

    private final CrmSetting setting;
    private final ZoneId zone;
    private final Store store;
    private final Fingerprints checked = new Fingerprints();
    private SalesProcess process;

    Adoption(CrmSetting setting, Store store) {
        this.setting = setting;
        this.store = store;
        zone = setting.mapping().reading().zone();
        process = begun(setting.asOf(), setting.dryRun() ? new InMemoryJournal() : store.journal());
    }

    /** An export tells of no touches: what it does not say is not taken for silence. */
    private static SalesProcess begun(Instant asOf, Journal journal) {
        return SalesProcess.builder()
                .journal(journal)
                .policy(SalesPolicy.defaults()
                        .with(DealPolicy.builder()
                                .silence(DealSilenceTerms.NONE)
                                .build()))
                .clock(InstantSource.fixed(asOf))
                .build();
    }

    /**
     * Why a deal is not adopted.
     *
     * @param duplicate whether it is there already
     * @param field what of the claim is wrong, as the library names it; {@code at} for when it closed
     * @param why in the library's words
     */
    record Refused(boolean duplicate, String field, String why) {}

    /**
     * Adopts a deal; answers with what was recorded.
     *
     * @param line where the row stands that claims it: the same deal in another row is a duplicate
     */
    Either<Refused, Outcome<Deal>> adopt(long line, DealClaim claim) {
        Option<Instant> closed = claim.dates().closed();
        Entry entry = closed.isDefined() ? Entry.late(closed.get()) : Entry.now();
        DealCommand.Adopt command = command(claim);
        Either<Refused, Outcome<Deal>> outcome = process.deals()
                .handle(new DealId(claim.id()), command, EXPORT, store.keyed(entry, key(line, claim.id())))
                .peek(recorded -> count(line, command, recorded))
                .mapLeft(Adoption::refused);
        return setting.dryRun() && outcome.isRight() ? thrownAway(claim.id(), outcome) : outcome;
    }

    private void count(long line, DealCommand.Adopt command, Outcome<Deal> outcome) {
        store.count(outcome);
        if (store.isFromBefore(outcome)
                && !outcome.eventsOf(DealEvent.Adopted.class).stream().allMatch(event -> tells(event, command))) {
            store.countOther(line);
        }
    }

    private static boolean tells(DealEvent.Adopted event, DealCommand.Adopt command) {
        return event.claim().equals(command.claim())
                && event.company().equals(command.company())
                && event.owner().equals(command.owner())
                && event.openedAt().equals(command.openedAt())
                && event.forecast().equals(command.forecast())
                && event.attributes().equals(command.attributes());
    }

    /** An identifier may be as long as a key. */
    private static String key(long line, String id) {
        byte[] row = ("row " + line + " of " + id).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(row).toString();
    }

    private Either<Refused, Outcome<Deal>> thrownAway(String id, Either<Refused, Outcome<Deal>> outcome) {
        boolean first = checked.add(id);
        if (checked.count() % THROWN_AWAY_AFTER == 0) {
            process = begun(setting.asOf(), new InMemoryJournal());
        }
        return first ? outcome : Either.left(new Refused(true, "", ""));
    }

    private DealCommand.Adopt command(DealClaim claim) {
        return new DealCommand.Adopt(
                claimed(claim),
                claim.parties().company(),
                Option.none(),
                claim.parties().owner(),
                claim.dates().opened(),
                new Forecast(
                        claim.value(),
                        claim.dates().expectedClose().map(at -> LocalDate.ofInstant(at, zone)),
                        Option.none()),
                claim.attributes());
    }

    private static ClaimedDeal claimed(DealClaim claim) {
        return switch (claim.phase()) {
            case DISCOVERING -> new ClaimedDeal.Open(OpenPhase.DISCOVERING);
            case PRESENTED -> new ClaimedDeal.Open(OpenPhase.PRESENTED);
            case PROPOSED -> new ClaimedDeal.Open(OpenPhase.PROPOSED);
            case NEGOTIATING -> new ClaimedDeal.Open(OpenPhase.NEGOTIATING);
            case AGREED -> new ClaimedDeal.Open(OpenPhase.AGREED);
            case ON_HOLD -> new ClaimedDeal.OnHold(claim.dates().onHoldUntil(), Option.none(), Option.none());
            case WON -> new ClaimedDeal.Won(claim.value());
            case LOST ->
                new ClaimedDeal.Lost(
                        claim.ending().reason().map(LossReason::new),
                        claim.ending().competitor().map(Competitor::new),
                        Option.none());
            case LEAVE_OUT, NEXT -> throw new IllegalArgumentException(claim.phase() + " is no phase of a deal");
        };
    }

    private static Refused refused(Refusal refusal) {
        String why = refusal.explain(Locale.ENGLISH);
        if (refusal instanceof Refusal.ByRule rule) {
            if (rule.rejection() instanceof Rejection.WrongPhase) {
                return new Refused(true, "", why);
            }
            if (rule.rejection() instanceof Rejection.Invalid invalid) {
                return new Refused(false, invalid.violations().get(0).field(), why);
            }
        }
        return new Refused(false, "at", why);
    }
}
