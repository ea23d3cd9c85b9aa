package org.dealwright.examples;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealwright.examples.crm.CrmDeals;
import org.dealwright.examples.crm.CrmImport;
import org.dealwright.examples.crm.CrmSetting;
import org.dealwright.examples.crm.ManagersReport;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.mapping.UnusableMapping;
import org.dealwright.examples.report.ComparedPair;
import org.dealwright.examples.report.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every report on an import by a mapping can be asked: the options, and the run itself. */
final class CrmReportOptions {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StoreOption store;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ReportOutput output;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day at whose end the export was made.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "GROUPING",
            description = "Of which grouping two groups are compared: owner, or one of the mapping's groups.")
    private Optional<String> by = Optional.empty();

    /**
     * A report: its stable name, by what it compares unless an option says, and the last day unless an option says, which it must
     * where there is none.
     */
    record Usual(String code, String by, Optional<LocalDate> asOf) {}

    /**
     * Imports, and prints the report.
     *
     * @param mappedBy the mapping's file; none for the one that comes with the demo
     */
    void run(Path export, Mapping mapping, Optional<Path> mappedBy, Usual usual) {
        List<Path> read = new ArrayList<>(List.of(export));
        mappedBy.ifPresent(read::add);
        mapping.joins().forEach(join -> read.add(export.resolveSibling(join.file())));
        LocalDate day = asOf.map(text -> OlistSource.day(spec, text))
                .or(usual::asOf)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "Missing --as-of: expected the day at whose end the export was made, such as 2025-12-31; the"
                                + " export does not say it"));
        Instant now = CrmOptions.endOf(day, mapping.reading().zone());
        String name = mappedBy.map(Path::toString).orElse("maven-crm");
        CrmSetting setting = new CrmSetting(export, mapping, name, now, false, Optional.empty(), Optional.empty());
        Optional<ComparedPair> compared = output.compared();
        output.print(read, () -> report(setting, usual, compared));
    }

    private Report report(CrmSetting setting, Usual usual, Optional<ComparedPair> compared) {
        try {
            CrmDeals deals = store.use(its -> CrmImport.deals(setting, ProgressOnTerminal.orNone(), its));
            return ManagersReport.of(deals, usual.code(), by.orElse(usual.by()), compared);
        } catch (UnusableMapping problem) {
            throw new DemoFailure(
                    "The mapping " + setting.mappedBy() + " does not fit " + setting.export() + ": "
                            + problem.getMessage() + ".",
                    problem);
        }
    }
}
