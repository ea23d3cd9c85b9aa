package org.dealwright.process;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes sentences of refusals, reasons and choices, from a resource bundle by code. */
final class Explanation {
    private static final int MOST_COMMANDS = 4;
    private static final String BUNDLE = "org.dealwright.process.explanations";

    private static final Set<String> BY_ITSELF = Set.of("time", "system");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter toTheMinute;
    private final DateTimeFormatter toTheSecond;
    private final DateTimeFormatter toTheNano;

    Explanation(Locale asked, ZoneId zone) {
        // never the machine's own language: only the one asked for, else English
        locale = asked.getLanguage().equals("hu") ? Locale.forLanguageTag("hu") : Locale.ROOT;
        bundle = ResourceBundle.getBundle(BUNDLE, locale, Explanation.class.getModule());
        ZoneId shown = zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone;
        toTheMinute = pattern("uuuu-MM-dd HH:mm VV", shown);
        toTheSecond = pattern("uuuu-MM-dd HH:mm:ss VV", shown);
        toTheNano = pattern("uuuu-MM-dd HH:mm:ss.nnnnnnnnn VV", shown);
    }

    /** With the zone's identifier: its abbreviation is not the same on every Java, nor one zone's alone. */
    private static DateTimeFormatter pattern(String pattern, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(zone);
    }

    String of(Rejection rejection) {
        if (rejection instanceof Rejection.WrongPhase wrong) {
            return wrongPhase(wrong);
        }
        if (rejection instanceof Rejection.NotPermitted not) {
            boolean byPeople = not.who().stream().anyMatch(who -> !BY_ITSELF.contains(who.code()));
            return format(byPeople ? "not-permitted" : "by-itself", not.command(), not.who());
        }
        if (rejection instanceof Rejection.NotDue not) {
            return not.due().isEmpty()
                    ? format("never-due", not.command())
                    : format("not-due", not.command(), not.due().get());
        }
        if (rejection instanceof Rejection.Invalid invalid) {
            return invalid.violations().stream().map(this::violation).collect(Collectors.joining(" "));
        }
        Rejection.RuleBroken broken = (Rejection.RuleBroken) rejection;
        Object[] arguments = broken.arguments().toArray();
        String lift = broken.code() + ".lift";
        return bundle.containsKey(lift)
                ? format(broken.code(), arguments) + " " + format(lift, arguments)
                : format(broken.code(), arguments);
    }

    private String wrongPhase(Rejection.WrongPhase wrong) {
        if (wrong.phase().code().equals(Names.NEW)) {
            return format("nothing-yet", wrong.command(), wrong.commands());
        }
        String commands = commands(wrong.commands());
        List<Term> phases = wrong.phases();
        if (phases.size() == 1 && phases.get(0).code().equals(Names.NEW)) {
            return format("begun-already", wrong.command(), wrong.phase()) + commands;
        }
        return format("wrong-phase", wrong.command(), wrong.phase())
                + (phases.isEmpty() ? "" : " " + format("wrong-phase.phases", phases))
                + commands;
    }

    /** Who reads it cannot use dozens: the first of them lead on. */
    private String commands(List<Term> all) {
        List<Term> commands = all.stream().distinct().toList();
        if (commands.isEmpty()) {
            return "";
        }
        int more = commands.size() - MOST_COMMANDS;
        return " "
                + (more <= 1
                        ? format("wrong-phase.commands", commands)
                        : format("wrong-phase.commands-among-others", commands.subList(0, MOST_COMMANDS), more));
    }

    String of(Reason reason) {
        return format(reason.code(), reason.arguments().toArray());
    }

    /** What names the command itself is not introduced by it once more. */
    String of(Choice choice) {
        Term command = new Term("command", choice.command());
        if (choice.isOpen()) {
            return format("choice.open", command, choice.who());
        }
        String sentences = choice.obstacles().stream().map(this::of).collect(Collectors.joining(" "));
        return choice.obstacles().get(0) instanceof Rejection.RuleBroken
                ? format("choice.blocked", command, sentences)
                : sentences;
    }

    private String violation(Violation violation) {
        List<Object> arguments = new ArrayList<>(List.of(new Term("field", violation.field())));
        arguments.addAll(violation.arguments());
        String sentence = format("violation." + violation.code(), arguments.toArray());
        return violation.value().isEmpty()
                ? sentence
                : sentence + " " + format("violation.value", violation.value().get());
    }

    private String format(String code, Object... arguments) {
        if (!bundle.containsKey(code)) {
            String words = Stream.of(arguments).map(this::word).collect(Collectors.joining(", "));
            return words.isEmpty() ? code : code + " " + words;
        }
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(arguments[i]);
        }
        return new MessageFormat(bundle.getString(code), locale).format(words);
    }

    String word(Term term) {
        String code = term.code();
        if (term.kind().equals("who") && code.startsWith(Row.NOT)) {
            return format("who.not", new Term("who", code.substring(Row.NOT.length())));
        }
        // an entry of a list is named by the list's word and its place
        int place = code.indexOf('[');
        String key = term.kind() + "." + (place < 0 ? code : code.substring(0, place));
        return bundle.containsKey(key) ? bundle.getString(key) + (place < 0 ? "" : code.substring(place)) : code;
    }

    private String instant(Instant instant) {
        if (instant.getNano() != 0) {
            return toTheNano.format(instant);
        }
        return instant.getEpochSecond() % 60 == 0 ? toTheMinute.format(instant) : toTheSecond.format(instant);
    }

    private String word(Object argument) {
        if (argument instanceof Term term) {
            return word(term);
        }
        if (argument instanceof Instant instant) {
            return instant(instant);
        }
        if (argument instanceof List<?> list) {
            return list.isEmpty()
                    ? bundle.getString("list.empty")
                    : list.stream().map(this::word).distinct().collect(Collectors.joining(", "));
        }
        return argument.toString();
    }
}
