package org.dealwright.examples.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.evaluation.PeriodResult;
import org.dealwright.evaluation.PlanLimits;
import org.dealwright.evaluation.Profile;
import org.dealwright.evaluation.Team;
import org.dealwright.evaluation.TeamResults;
import org.dealwright.evaluation.TrainingCatalogue;
import org.dealwright.examples.rows.CsvFile;
import org.dealwright.examples.rows.CsvFormat;
import org.dealwright.examples.rows.Progress;
import org.dealwright.examples.rows.UnreadableSource;
import org.dealwright.handoff.Candidate;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.team.DatePeriod;
import org.joda.money.Money;

/** The sales agents of Maven Analytics' pipeline, and what they did in each quarter of 2017. */
public final class MavenTeam {
    private static final String TEAMS = "sales_teams.csv";
    private static final String PIPELINE = "sales_pipeline.csv";
    private static final int YEAR = 2017;
    private static final int QUARTERS = 4;

    private final Map<String, AgentTally> agents = new TreeMap<>();
    private final Map<MemberId, String> managers = new LinkedHashMap<>();
    private final Map<MemberId, String> regions = new LinkedHashMap<>();
    private final List<DatePeriod> quarters = new ArrayList<>();
    private int rows;
    private int unreadable;
    private int strangers;

    private MavenTeam() {
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            quarters.add(DatePeriod.quarter(YEAR, quarter));
        }
    }

    /**
     * Reads the team.
     *
     * @param folder where the CSV files are
     * @param goal what every agent is to win in a quarter; none where nobody says
     * @throws UnreadableSource if a file cannot be read, or lacks a column
     */
    public static TeamFigures of(Path folder, Optional<Money> goal, Progress progress) {
        MavenTeam team = new MavenTeam();
        team.read(folder.resolve(TEAMS), progress, List.of("sales_agent", "manager", "regional_office"), team::agent);
        team.read(
                folder.resolve(PIPELINE),
                progress,
                List.of("sales_agent", "deal_stage", "engage_date", "close_date", "close_value"),
                team::opportunity);
        return team.figures(goal);
    }

    private interface Row {
        void take(List<String> cells);
    }

    private void read(Path path, Progress progress, List<String> columns, Row action) {
        new CsvFile(path, CsvFormat.USUAL).read(progress, new CsvFile.Rows() {
            private List<Integer> places = List.of();
            private int width;

            @Override
            public void header(long line, List<String> found) {
                columns.stream()
                        .filter(column -> !found.contains(column))
                        .findFirst()
                        .ifPresent(column -> {
                            throw new UnreadableSource(
                                    "The file " + path + " has no column " + column + " in its header.");
                        });
                places = columns.stream().map(found::indexOf).toList();
                width = found.size();
            }

            @Override
            public boolean row(long line, List<String> fields) {
                if (fields.size() == width) {
                    action.take(places.stream().map(fields::get).toList());
                } else {
                    unreadable++;
                }
                return true;
            }
        });
    }

    private void agent(List<String> cells) {
        MemberId member = new MemberId(cells.get(0));
        agents.put(cells.get(0), new AgentTally(quarters));
        managers.put(member, cells.get(1));
        regions.put(member, cells.get(2));
    }

    private void opportunity(List<String> cells) {
        rows++;
        AgentTally tally = agents.get(cells.get(0));
        if (tally == null) {
            strangers++;
        } else if (!tally.add(cells.get(1), cells.get(2), cells.get(3), cells.get(4))) {
            unreadable++;
        }
    }

    private TeamFigures figures(Optional<Money> goal) {
        List<Profile> members = new ArrayList<>();
        List<PeriodResult> results = new ArrayList<>();
        Set<String> idle = new TreeSet<>();
        agents.forEach((name, tally) -> {
            MemberId member = new MemberId(name);
            members.add(Profile.of(Candidate.active(member).with(Role.ACCOUNT_EXECUTIVE)));
            if (tally.isIdle()) {
                idle.add(name);
            }
            tally.results(member).stream()
                    .map(result -> goal.map(result::goal).orElse(result))
                    .forEach(results::add);
        });
        Map<String, Map<MemberId, String>> groups = new LinkedHashMap<>();
        groups.put("manager", managers);
        groups.put("region", regions);
        return new TeamFigures(
                "the agents of " + PIPELINE,
                new Team(members),
                new TeamResults(results),
                quarters.get(QUARTERS - 1),
                DatePeriod.year(YEAR),
                new TrainingCatalogue(List.of()),
                PlanLimits.NONE,
                EvaluationPolicy.defaults(),
                groups,
                readings(idle, goal));
    }

    private List<String> readings(Set<String> idle, Optional<Money> goal) {
        List<String> readings = new ArrayList<>(List.of(
                rows + " opportunities of " + agents.size() + " agents; " + strangers + " of somebody else, "
                        + unreadable + " unreadable.",
                idle.size() + " of " + agents.size() + " agents have no opportunity, and so no results: "
                        + String.join(", ", idle) + ".",
                "Results are by quarter of " + YEAR
                        + ", of the deals closed in it. A lead is an opportunity first engaged in"
                        + " the quarter; what is open is open on its last day. Opportunities without a date are in none.",
                "Every agent is taken for an account executive. Skills, trainings, activity and the quality of leads are not"
                        + " in the data."));
        readings.add(goal.map(amount -> "The goal of every agent and quarter is " + amount + ", by --goal.")
                .orElse("Goals are not in the data; --goal AMOUNT gives every agent one for each quarter."));
        return readings;
    }
}
