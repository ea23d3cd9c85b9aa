package org.dealwright.examples.olist;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dealwright.api.Journal;
import org.dealwright.api.SalesProcess;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.rows.UnreadableSource;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/**
 * The office on the evening of the last day that the data knows, with everything that was imported.
 *
 * @param process the process, whose clock stands still
 * @param day the day
 * @param roles the members that the data names, with what they did: an SDR worked leads, an executive took some over
 */
public record OlistDay(SalesProcess process, LocalDate day, Map<String, Set<Role>> roles) {
    /**
     * Imports the two files of a folder, and stops at the last day on which something happened.
     *
     * @param zone where calendar dates are meant; timestamps are in UTC
     * @param asOf what time it is while importing; whatever happens later is refused
     * @return none where nothing was recorded
     * @throws UnreadableSource if the folder or one of the files cannot be read at all
     */
    public static Optional<OlistDay> last(Path folder, ZoneId zone, Instant asOf, Progress progress) {
        Journal journal = OlistImport.journal(folder, zone, asOf, progress);
        List<RecordedLead> leads = RecordedLead.all(journal, zone);
        Map<String, Set<Role>> roles = new TreeMap<>();
        leads.stream().flatMap(lead -> lead.won().stream()).forEach(won -> {
            won.sdr().ifPresent(sdr -> rolesOf(sdr, roles).add(Role.SALES_DEVELOPMENT_REP));
            rolesOf(won.rep(), roles).add(Role.ACCOUNT_EXECUTIVE);
        });
        return OlistReport.lastDay(leads).map(day -> {
            Instant evening = day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
            SalesProcess process = SalesProcess.builder()
                    .journal(journal)
                    .clock(InstantSource.fixed(evening))
                    .build();
            return new OlistDay(process, day, roles);
        });
    }

    private static Set<Role> rolesOf(String member, Map<String, Set<Role>> roles) {
        return roles.computeIfAbsent(member, name -> EnumSet.noneOf(Role.class));
    }

    /** A member that the data names, as they act; none where it names no such member. */
    public Optional<Actor> member(String id) {
        return Optional.ofNullable(roles.get(id)).map(its -> Actor.of(new MemberId(id), its.toArray(Role[]::new)));
    }
}
