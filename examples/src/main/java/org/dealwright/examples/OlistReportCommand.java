package org.dealwright.examples;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.dealwright.examples.olist.ManagersReport;
import org.dealwright.examples.olist.OlistImport;
import org.dealwright.examples.report.ComparedPair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Imports Olist's funnel, and prints the manager's report on it. */
@Command(name = "olist", description = "The manager's report on Olist's funnel: conversion, cohorts, days, people.")
final class OlistReportCommand implements Runnable {
    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private OlistSource source;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StoreOption store;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ReportOutput output;

    @Override
    public void run() {
        ZoneId zone = source.zone();
        Instant asOf = source.asOf();
        Path folder = source.folder();
        Optional<ComparedPair> compared = output.compared();
        output.print(
                OlistImport.files(folder),
                () -> ManagersReport.of(
                        store.use(its -> OlistImport.run(folder, zone, asOf, ProgressOnTerminal.orNone(), its)),
                        compared));
    }
}
