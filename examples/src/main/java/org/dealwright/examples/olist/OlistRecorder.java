package org.dealwright.examples.olist;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.api.Entry;
import org.dealwright.api.Outcome;
import org.dealwright.api.Refusal;
import org.dealwright.api.SalesProcess;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.store.Store;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Names;
import org.dealwright.process.Role;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;

/**
 * Makes commands of rows: what the source knows is claimed, and nothing is invented.
 *
 * <p>A won deal says that its rep had taken the lead over by then, and not when it was offered or accepted: so the
 * prospect is adopted as offered, without the offer's time, and accepted at the instant of winning.
 */
final class OlistRecorder {
    private static final Names NAMES = ProspectLifecycle.table().names();
    private static final Actor OLIST = Actor.of(new MemberId("olist"), Role.INTEGRATION);

    private final SalesProcess process;
    private final ZoneId zone;
    private final Store store;

    OlistRecorder(SalesProcess process, ZoneId zone, Store store) {
        this.process = process;
        this.zone = zone;
        this.store = store;
    }

    /**
     * What came of a closed deal.
     *
     * @param adopted whether the prospect stands in the journal
     * @param refusal why the deal does not stand there as claimed; none where it does
     * @param notes what showed only now
     */
    record Result(boolean adopted, Option<String> refusal, List<Fault> notes) {
        Result {
            notes = List.copyOf(notes);
        }
    }

    SalesProcess process() {
        return process;
    }

    /** Records a lead that no deal is known of; answers with what stands against it. */
    Option<String> identify(LeadRow lead) {
        ProspectCommand.Identify identify =
                new ProspectCommand.Identify(lead.source(), Option.none(), Option.none(), lead.attributes());
        return refusal(counted(give(lead.id(), identify, OLIST, start(lead.firstContact()))));
    }

    /** Records a closed deal with its lead, where there is one. */
    Result adopt(DealRow deal, Option<LeadRow> lead) {
        ClaimedPhase claim = deal.isOnePersons()
                ? new ClaimedPhase.Qualified()
                : new ClaimedPhase.HandoffOffered(deal.rep(), Option.none());
        ProspectCommand.Adopt adopt = new ProspectCommand.Adopt(
                claim,
                lead.map(LeadRow::source),
                deal.seller(),
                deal.sdr(),
                lead.map(row -> start(row.firstContact())),
                lead.map(row -> merged(deal.attributes(), row.attributes())).getOrElse(deal.attributes()));
        Option<String> refused = refusal(give(deal.id(), adopt, OLIST, deal.wonAt()));
        if (refused.isDefined()) {
            return new Result(false, refused, List.of());
        }
        ProspectCommand<?> taken =
                deal.isOnePersons() ? new ProspectCommand.Convert() : new ProspectCommand.AcceptHandoff();
        Actor rep = Actor.of(deal.rep(), Role.ACCOUNT_EXECUTIVE);
        Either<Refusal, Outcome<Prospect>> outcome = counted(give(deal.id(), taken, rep, deal.wonAt()));
        return new Result(true, refusal(outcome), notes(deal, lead, outcome));
    }

    private List<Fault> notes(DealRow deal, Option<LeadRow> lead, Either<Refusal, Outcome<Prospect>> outcome) {
        List<Fault> notes = new ArrayList<>();
        if (lead.isEmpty()) {
            notes.add(deal.fault(LeadRow.ID, deal.id(), OlistFault.DEAL_WITHOUT_LEAD, ""));
        }
        LocalDate won = LocalDate.ofInstant(deal.wonAt(), zone);
        lead.map(row -> ChronoUnit.DAYS.between(row.firstContact(), won))
                .filter(days -> days < 0)
                .forEach(days -> notes.add(deal.fault(
                        DealRow.WON,
                        Values.written(deal.wonAt()),
                        OlistFault.WON_BEFORE_FIRST_CONTACT,
                        days + " days")));
        if (outcome.exists(OlistRecorder::joined)) {
            String seller = deal.seller().get().value();
            notes.add(deal.fault("seller_id", seller, OlistFault.DEAL_JOINED, ""));
        }
        return notes;
    }

    private static boolean joined(Outcome<Prospect> outcome) {
        return outcome.recorded().stream()
                .anyMatch(recorded -> (recorded.event() instanceof ProspectEvent.HandoffAccepted accepted
                                && accepted.joined())
                        || (recorded.event() instanceof ProspectEvent.Converted converted && converted.joined()));
    }

    /** A key for each lead and each sort of command: what was recorded before is not recorded again. */
    private Either<Refusal, Outcome<Prospect>> give(String id, ProspectCommand<?> command, Actor actor, Instant at) {
        String key = "olist " + NAMES.command(command.getClass()) + " " + id;
        return process.prospects().handle(new ProspectId(id), command, actor, store.keyed(Entry.late(at), key));
    }

    private Either<Refusal, Outcome<Prospect>> counted(Either<Refusal, Outcome<Prospect>> outcome) {
        return outcome.peek(store::count);
    }

    private static Option<String> refusal(Either<Refusal, Outcome<Prospect>> outcome) {
        return outcome.swap().toOption().map(refusal -> refusal.explain(Locale.ENGLISH));
    }

    private Instant start(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** A lead's attributes are texts, under names that no deal has. */
    private static Attributes merged(Attributes deal, Attributes lead) {
        Attributes both = deal;
        for (Map.Entry<String, Object> one : lead.asMap().entrySet()) {
            both = both.with(AttributeKey.text(one.getKey()), (String) one.getValue());
        }
        return both;
    }
}
