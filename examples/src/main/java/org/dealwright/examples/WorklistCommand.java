package org.dealwright.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.api.Query;
import org.dealwright.api.Worklist;
import org.dealwright.api.Worklist.Section;
import org.dealwright.api.Worklist.Task;
import org.dealwright.examples.olist.OlistDay;
import org.dealwright.examples.print.Columns;
import org.dealwright.examples.print.Json;
import org.dealwright.examples.rows.UnreadableSource;
import org.dealwright.process.Actor;
import org.dealwright.process.Role;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectLifecycle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Imports Olist's funnel, and prints what a member has to do on the data's last day, and who should do what next. */
@Command(
        name = "worklist",
        description = "Imports Olist's marketing funnel, and prints a member's work on the last day that it knows.")
final class WorklistCommand implements Runnable {
    private static final int SHOWN = 10;
    private static final String QUEUE = "(queue)";
    private static final String LEADS = ProspectLifecycle.table().names().lifecycle();
    private static final String CLAIM = ProspectLifecycle.table().names().command(ProspectCommand.Claim.class);
    private static final Set<String> OPEN = Stream.of(
                    Prospect.Identified.class,
                    Prospect.Working.class,
                    Prospect.Engaged.class,
                    Prospect.Qualified.class,
                    Prospect.HandoffOffered.class)
            .map(ProspectLifecycle.table().names()::phase)
            .collect(Collectors.toSet());

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private OlistSource source;

    @Option(
            names = "--member",
            required = true,
            paramLabel = "ID",
            description = "Whose work: an SDR or a rep that the data names; import olist --all lists them.")
    private String member = "";

    @Option(names = "--all", description = "Every task, instead of the first ten of a sort.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public void run() {
        try {
            Optional<OlistDay> day =
                    OlistDay.last(source.folder(), source.zone(), source.asOf(), ProgressOnTerminal.orNone());
            OlistDay office = day.orElseThrow(() -> new DemoFailure("Nothing was recorded: there is no last day."));
            Actor actor = office.member(member).orElseThrow(() -> unknown(office));
            Worklist worklist = office.process().worklist(actor);
            spec.commandLine().getOut().print(json ? json(office, worklist) : text(office, actor, worklist));
        } catch (UnreadableSource problem) {
            throw new DemoFailure(String.valueOf(problem.getMessage()), problem);
        }
    }

    private ParameterException unknown(OlistDay office) {
        return new ParameterException(
                spec.commandLine(),
                "Unknown member '" + member + "': the data names "
                        + office.roles().size() + ", such as "
                        + office.roles().keySet().stream().findFirst().orElse("none"));
    }

    private String text(OlistDay office, Actor actor, Worklist worklist) {
        StringBuilder text = new StringBuilder()
                .append("Work of ")
                .append(member)
                .append(" (")
                .append(roles(actor))
                .append(") on ")
                .append(office.day())
                .append('\n');
        for (Section section : Section.values()) {
            List<Task> tasks = worklist.in(section);
            if (!tasks.isEmpty()) {
                text.append('\n').append(section(section, tasks));
            }
        }
        return text.append("\nOpen leads, by who should do what next\n")
                .append(text(next(office)))
                .toString();
    }

    private String section(Section section, List<Task> tasks) {
        Columns columns = new Columns("lll", name(section), "next", "why");
        List<Task> shown = all ? tasks : tasks.subList(0, Math.min(SHOWN, tasks.size()));
        shown.forEach(task ->
                columns.row(task.stream().id(), task.command(), task.reason().explain(Locale.ENGLISH)));
        int more = tasks.size() - shown.size();
        return columns + (more > 0 ? "and " + more + " more; --all shows them\n" : "");
    }

    /** How many leads wait for whom, and for what; each member's as their own work says, the others in the queue. */
    private static Map<String, Map<String, Long>> next(OlistDay office) {
        Map<String, Map<String, Long>> next = new LinkedHashMap<>();
        for (String member : office.roles().keySet()) {
            office.process().worklist(office.member(member).orElseThrow()).tasks().stream()
                    .filter(task -> task.section() != Section.QUEUE
                            && task.stream().lifecycle().equals(LEADS))
                    .forEach(task -> next.computeIfAbsent(member, name -> new LinkedHashMap<>())
                            .merge(task.command(), 1L, Long::sum));
        }
        long queue = office.process().prospects().stream(Query.all().inQueue().size(Query.LARGEST))
                .filter(lead -> isOpen(lead.phase()))
                .count();
        if (queue > 0) {
            next.put(QUEUE, Map.of(CLAIM, queue));
        }
        return next;
    }

    private static boolean isOpen(String phase) {
        return OPEN.contains(phase);
    }

    private static String text(Map<String, Map<String, Long>> next) {
        Columns columns = new Columns("llr", "who", "next", "leads");
        next.forEach((who, commands) -> commands.forEach((command, leads) -> columns.row(who, command, leads + "")));
        return columns.toString();
    }

    private String json(OlistDay office, Worklist worklist) {
        List<Map<String, Object>> tasks = new ArrayList<>();
        for (Task task : worklist.tasks()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("section", name(task.section()));
            one.put("lead", task.stream().id());
            one.put("phase", task.phase());
            one.put("since", task.since().toString());
            task.due().forEach(due -> one.put("due", due.toString()));
            one.put("command", task.command());
            one.put("reason", task.reason().explain(Locale.ENGLISH));
            tasks.add(one);
        }
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("member", member);
        printed.put("day", office.day().toString());
        printed.put("tasks", tasks);
        printed.put("next", next(office));
        return Json.of(printed);
    }

    private static String roles(Actor actor) {
        return String.join(", ", actor.roles().stream().map(Role::code).sorted().toList());
    }

    private static String name(Section section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
