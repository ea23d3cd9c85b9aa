package org.dealwright.examples.olist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.api.Journal;
import org.dealwright.api.Recorded;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.Source;

/**
 * A lead as the journal has it: the row that the measures are made of.
 *
 * @param id its identifier
 * @param origin its source's detail; none where the source has none
 * @param firstContact the date on which it was identified; none where the source system did not say
 * @param won what is known of its winning; none where it is still open
 */
record RecordedLead(String id, Optional<String> origin, Optional<LocalDate> firstContact, Optional<Won> won) {
    private static final int PAGE = 10_000;

    /**
     * A lead that was won.
     *
     * @param at when
     * @param date the same as a date
     * @param sdr who owned the lead; none where the source system did not say
     * @param rep who took it over
     * @param handedOff whether it was handed over rather than kept
     * @param attributes the names of the custom fields that are there
     */
    record Won(
            Instant at, LocalDate date, Optional<String> sdr, String rep, boolean handedOff, List<String> attributes) {}

    boolean isWon() {
        return won.isPresent();
    }

    /** Calendar days from first contact to winning; none where one of the two is not known. */
    Optional<Long> days() {
        return firstContact.flatMap(from -> won.map(to -> ChronoUnit.DAYS.between(from, to.date())));
    }

    /**
     * Every prospect in a journal, in the order in which they came.
     *
     * @param zone where instants become dates
     */
    static List<RecordedLead> all(Journal journal, ZoneId zone) {
        Map<String, RecordedLead> leads = new LinkedHashMap<>();
        Map<String, ProspectEvent.Adopted> claims = new LinkedHashMap<>();
        long position = 0;
        for (List<Recorded> page = journal.readAll(0, PAGE); !page.isEmpty(); page = journal.readAll(position, PAGE)) {
            for (Recorded recorded : page) {
                note(recorded, leads, claims, zone);
                position = recorded.position();
            }
        }
        return new ArrayList<>(leads.values());
    }

    /** Only what was adopted as far as an offer, or as qualified, is accepted or converted by this import. */
    private static void note(
            Recorded recorded,
            Map<String, RecordedLead> leads,
            Map<String, ProspectEvent.Adopted> claims,
            ZoneId zone) {
        String id = recorded.stream().id();
        ProspectEvent.Adopted claim = claims.get(id);
        if (recorded.event() instanceof ProspectEvent.Identified event) {
            leads.put(id, new RecordedLead(id, origin(event.source()), date(event.at(), zone), Optional.empty()));
        } else if (recorded.event() instanceof ProspectEvent.Adopted event) {
            claims.put(id, event);
            leads.put(id, open(id, event, zone));
        } else if (recorded.event() instanceof ProspectEvent.HandoffAccepted event && claim != null) {
            leads.put(id, open(id, claim, zone).won(claim, event.to(), true, zone));
        } else if (recorded.event() instanceof ProspectEvent.Converted event && claim != null) {
            leads.put(id, open(id, claim, zone).won(claim, event.to(), false, zone));
        }
    }

    private static RecordedLead open(String id, ProspectEvent.Adopted claim, ZoneId zone) {
        return new RecordedLead(
                id,
                claim.source().toJavaOptional().flatMap(RecordedLead::origin),
                claim.identifiedAt().toJavaOptional().flatMap(at -> date(at, zone)),
                Optional.empty());
    }

    private RecordedLead won(ProspectEvent.Adopted claim, MemberId rep, boolean handedOff, ZoneId zone) {
        Won won = new Won(
                claim.at(),
                LocalDate.ofInstant(claim.at(), zone),
                claim.owner().toJavaOptional().map(MemberId::value),
                rep.value(),
                handedOff,
                List.copyOf(claim.attributes().asMap().keySet()));
        return new RecordedLead(id, origin, firstContact, Optional.of(won));
    }

    private static Optional<String> origin(Source source) {
        return source.detail().toJavaOptional();
    }

    private static Optional<LocalDate> date(Instant at, ZoneId zone) {
        return Optional.of(LocalDate.ofInstant(at, zone));
    }
}
