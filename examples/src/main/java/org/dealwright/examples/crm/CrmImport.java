package org.dealwright.examples.crm;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.dealwright.deal.DealEvent;
import org.dealwright.examples.mapping.Join;
import org.dealwright.examples.rows.CsvFile;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.Ledger;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.store.Store;
import org.dealwright.id.DealId;
import org.jspecify.annotations.Nullable;

/**
 * Puts an export through the public API, row by row: of what is read, only the row at hand is in memory, and the files that
 * are joined. Not thread-safe.
 */
public final class CrmImport {
    private final CrmSetting setting;
    private final CsvFile export;
    private final List<JoinedFile> joined = new ArrayList<>();
    private final FaultListing faults;
    private final RejectedFile rejected;
    private final Ledger ledger;
    private final List<Grouping> groupings = new ArrayList<>();
    private final MeasureTaker measures;
    private final Adoption adoption;

    private final Consumer<RecordedDeal> each;

    private CrmImport(
            CrmSetting setting, FaultListing faults, RejectedFile rejected, Store store, Consumer<RecordedDeal> each) {
        this.setting = setting;
        this.each = each;
        this.faults = faults;
        this.rejected = rejected;
        export = new CsvFile(setting.export(), setting.mapping().reading().format());
        ledger = new Ledger(export.name(), faults);
        groupings.add(Grouping.BY_OWNER);
        setting.mapping().fields().groups().forEach(name -> groupings.add(Grouping.of(name)));
        measures = new MeasureTaker(groupings.stream().map(Grouping::name).toList());
        adoption = new Adoption(setting, store);
    }

    /**
     * Imports a file.
     *
     * @param store where it is recorded; the report is on the rows of this file
     * @throws org.dealwright.examples.rows.UnreadableSource if a file cannot be read or written at all
     * @throws org.dealwright.examples.mapping.UnusableMapping if the mapping names columns that are not there
     * @throws IllegalStateException if a row were neither recorded nor refused nor reported
     */
    public static CrmReport run(CrmSetting setting, Progress progress, Store store) {
        return run(setting, progress, store, deal -> {});
    }

    /**
     * Imports a file, and keeps what was recorded of each of its deals.
     *
     * @param store where it is recorded
     * @throws org.dealwright.examples.rows.UnreadableSource if a file cannot be read or written at all
     * @throws org.dealwright.examples.mapping.UnusableMapping if the mapping names columns that are not there
     * @throws IllegalStateException if a row were neither recorded nor refused nor reported
     */
    public static CrmDeals deals(CrmSetting setting, Progress progress, Store store) {
        List<RecordedDeal> deals = new ArrayList<>();
        CrmReport report = run(setting, progress, store, deals::add);
        return new CrmDeals(report, deals);
    }

    private static CrmReport run(CrmSetting setting, Progress progress, Store store, Consumer<RecordedDeal> each) {
        try (FaultListing faults = new FaultListing(setting.faults());
                RejectedFile rejected = new RejectedFile(
                        setting.rejected(), setting.mapping().reading().format())) {
            CrmImport run = new CrmImport(setting, faults, rejected, store, each);
            run.read(progress);
            CrmReport report = new CrmReport(
                    setting,
                    run.measures.measures(),
                    run.ledger.tally(),
                    run.joined.stream().map(JoinedFile::referral).toList(),
                    faults.classes());
            rejected.keep();
            faults.keep();
            return report;
        }
    }

    private void read(Progress progress) {
        export.requireThere();
        Path folder = setting.export().toAbsolutePath().getParent();
        for (Join join : setting.mapping().joins()) {
            joined.add(
                    JoinedFile.read(folder == null ? Path.of("") : folder, join, setting.mapping(), faults, progress));
        }
        export.read(progress, new CsvFile.Rows() {
            private @Nullable ClaimReader claims;

            @Override
            public void header(long line, List<String> columns) {
                claims = CrmImport.this.claims(columns);
            }

            @Override
            public boolean row(long line, List<String> fields) {
                CrmImport.this.row(Objects.requireNonNull(claims), line, fields);
                return true;
            }

            @Override
            public boolean notCsv(long line, String text) {
                ledger.read();
                keepOut(List.of(CrmFaults.notCsv(export.name(), line, text)), List.of());
                return true;
            }
        });
    }

    private ClaimReader claims(List<String> columns) {
        rejected.header(columns);
        return new ClaimReader(setting, Layout.of(setting.mapping(), export.name(), columns, joined), export.name());
    }

    private void row(ClaimReader claims, long line, List<String> fields) {
        ledger.read();
        Either<List<Fault>, DealClaim> read = claims.read(line, fields);
        Either<List<Fault>, RecordedDeal> recorded = read.flatMap(
                claim -> adopt(line, claim).mapLeft(refused -> List.of(claims.refused(line, fields, refused))));
        if (recorded.isLeft()) {
            keepOut(recorded.getLeft(), fields);
            return;
        }
        measures.add(recorded.get());
        each.accept(recorded.get());
        ledger.recorded(read.get().notes());
    }

    private void keepOut(List<Fault> why, List<String> fields) {
        ledger.notRecorded(why);
        rejected.add(why, fields);
    }

    private Either<Adoption.Refused, RecordedDeal> adopt(long line, DealClaim claim) {
        return adoption.adopt(line, claim)
                .map(outcome -> RecordedDeal.of(
                        new DealId(claim.id()),
                        outcome.eventsOf(DealEvent.Adopted.class).get(0),
                        claim.dates().closed().isDefined(),
                        groupings,
                        setting.mapping().reading().zone()));
    }
}
