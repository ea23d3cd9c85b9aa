package org.dealwright.examples.olist;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.api.Journal;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.SalesProcess;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.DealSilenceTerms;
import org.dealwright.examples.rows.CsvSource;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.Ledger;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.rows.UnreadableSource;
import org.dealwright.examples.store.Store;
import org.dealwright.id.DealId;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.prospect.SilenceTerms;

/**
 * Puts Olist's funnel through the public API. Not thread-safe.
 *
 * <p>The closed deals are read first and kept by their lead; then the leads stream past, each recorded with its deal or
 * without; deals whose lead never came are adopted last. A lead whose deal is refused is recorded as a lead all the same.
 */
public final class OlistImport {
    private final Path folder;
    private final Progress progress;
    private final OlistRecorder recorder;
    private final List<Fault> leadFaults = new ArrayList<>();
    private final List<Fault> dealFaults = new ArrayList<>();
    private final Ledger leadLedger = new Ledger(LeadRow.FILE, leadFaults::add);
    private final Ledger dealLedger = new Ledger(DealRow.FILE, dealFaults::add);
    private final Map<String, DealRow> waiting = new LinkedHashMap<>();
    private final Map<String, Long> dealLines = new HashMap<>();
    private final Map<String, Long> leadLines = new HashMap<>();
    private String current = "";

    private OlistImport(Path folder, ZoneId zone, Instant asOf, Progress progress, Store store) {
        this.folder = folder;
        this.progress = progress;
        SalesProcess process = SalesProcess.builder()
                .journal(store.journal())
                .policy(policy())
                .clock(InstantSource.fixed(asOf))
                .dealIds(() -> new DealId(current))
                .build();
        recorder = new OlistRecorder(process, zone, store);
    }

    /** The source records no touches: what it does not say is not taken for silence. */
    private static SalesPolicy policy() {
        return SalesPolicy.defaults()
                .with(ProspectPolicy.builder().silence(SilenceTerms.NONE).build())
                .with(DealPolicy.builder().silence(DealSilenceTerms.NONE).build());
    }

    /** The files of a folder that are read. */
    public static List<Path> files(Path folder) {
        return List.of(folder.resolve(LeadRow.FILE), folder.resolve(DealRow.FILE));
    }

    /**
     * Imports the two files of a folder.
     *
     * @param zone where calendar dates are meant; timestamps are in UTC
     * @param asOf what time it is while importing; whatever happens later is refused
     * @param store where it is recorded; the report is on all the leads that stand there
     * @throws UnreadableSource if the folder or one of the files cannot be read at all
     * @throws IllegalStateException if a row were neither recorded nor refused nor reported
     */
    public static OlistReport run(Path folder, ZoneId zone, Instant asOf, Progress progress, Store store) {
        OlistImport run = new OlistImport(folder, zone, asOf, progress, store);
        run.readAll();
        List<Fault> faults = new ArrayList<>(byLine(run.leadFaults));
        faults.addAll(byLine(run.dealFaults));
        return OlistReport.of(
                RecordedLead.all(run.recorder.process().journal(), zone),
                List.of(run.leadLedger.tally(), run.dealLedger.tally()),
                faults,
                zone,
                asOf);
    }

    private static List<Fault> byLine(List<Fault> faults) {
        return faults.stream().sorted(Comparator.comparingLong(Fault::line)).toList();
    }

    /** Imports the two files of a folder; answers with the journal alone. */
    static Journal journal(Path folder, ZoneId zone, Instant asOf, Progress progress) {
        Store store = Store.inMemory();
        OlistImport run = new OlistImport(folder, zone, asOf, progress, store);
        run.readAll();
        return run.recorder.process().journal();
    }

    private void readAll() {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableSource("There is no folder " + folder + ".");
        }
        new CsvSource(folder, columns(DealRow.COLUMNS), dealLedger).forEach(progress, this::keep);
        new CsvSource(folder, columns(LeadRow.COLUMNS), leadLedger).forEach(progress, this::record);
        waiting.values().forEach(this::recordWithoutLead);
    }

    private static CsvSource.Columns columns(List<String> needed) {
        return new CsvSource.Columns(
                needed, Set.of(), OlistFault.UNKNOWN_COLUMN, OlistFault.WRONG_COLUMNS, OlistFault.NOT_CSV);
    }

    private void keep(CsvSource.Row row) {
        Either<Fault, DealRow> read =
                DealRow.read(row).flatMap(deal -> unlessKnown(dealLines, deal.id(), DealRow.FILE, row, deal));
        read.peekLeft(dealLedger::notRecorded).peek(deal -> waiting.put(deal.id(), deal));
    }

    private void record(CsvSource.Row row) {
        LeadRow.read(row)
                .flatMap(lead -> unlessKnown(leadLines, lead.id(), LeadRow.FILE, row, lead))
                .peekLeft(leadLedger::notRecorded)
                .peek(this::record);
    }

    private static <T> Either<Fault, T> unlessKnown(
            Map<String, Long> lines, String id, String file, CsvSource.Row row, T read) {
        Long first = lines.putIfAbsent(id, row.line());
        return first == null
                ? Either.right(read)
                : Either.left(new Fault(file, row.line(), LeadRow.ID, id, OlistFault.DUPLICATE, "line " + first));
    }

    private void record(LeadRow lead) {
        Option<DealRow> deal = Option.of(waiting.remove(lead.id()));
        if (deal.isDefined() && recordDeal(deal.get(), Option.of(lead))) {
            leadLedger.recorded(lead.notes());
            return;
        }
        recorder.identify(lead)
                .peek(why -> leadLedger.notRecorded(new Fault(
                        LeadRow.FILE,
                        lead.line(),
                        LeadRow.FIRST_CONTACT,
                        lead.firstContact().toString(),
                        OlistFault.REFUSED,
                        why)))
                .onEmpty(() -> leadLedger.recorded(lead.notes()));
    }

    private void recordWithoutLead(DealRow deal) {
        recordDeal(deal, Option.none());
    }

    /** Whether the prospect stands in the journal now. */
    private boolean recordDeal(DealRow deal, Option<LeadRow> lead) {
        current = deal.id();
        OlistRecorder.Result result = recorder.adopt(deal, lead);
        if (result.refusal().isDefined()) {
            dealLedger.notRecorded(deal.fault(
                    DealRow.WON,
                    Values.written(deal.wonAt()),
                    OlistFault.REFUSED,
                    result.refusal().get()));
        } else {
            List<Fault> notes = new ArrayList<>(deal.notes());
            notes.addAll(result.notes());
            dealLedger.recorded(notes);
        }
        return result.adopted();
    }
}
