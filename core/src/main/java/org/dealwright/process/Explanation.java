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
import java.util.stream.Collectors;

/** Makes sentences of refusals, from a resource bundle by code. */
final class Explanation {
    private static final String BUNDLE = "org.dealwright.process.explanations";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter instants;

    Explanation(Locale asked, ZoneId zone) {
        // never the machine's own language: only the one asked for, else English
        locale = asked.getLanguage().equals("hu") ? Locale.forLanguageTag("hu") : Locale.ROOT;
        bundle = ResourceBundle.getBundle(BUNDLE, locale, Explanation.class.getModule());
        instants = DateTimeFormatter.ofPattern(
                        "uuuu-MM-dd HH:mm z", locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale)
                .withZone(zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone);
    }

    String of(Rejection rejection) {
        if (rejection instanceof Rejection.WrongPhase wrong) {
            String sentence = format("wrong-phase", wrong.command(), wrong.phase());
            String takers = wrong.phases().isEmpty() ? "" : " " + format("wrong-phase.phases", wrong.phases());
            return sentence
                    + takers
                    + (wrong.commands().isEmpty() ? "" : " " + format("wrong-phase.commands", wrong.commands()));
        }
        if (rejection instanceof Rejection.NotPermitted not) {
            return format("not-permitted", not.command(), not.who());
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
        return format(broken.code(), arguments) + " " + format(broken.code() + ".lift", arguments);
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
            return code + " " + List.of(arguments).stream().map(this::word).collect(Collectors.joining(", "));
        }
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(arguments[i]);
        }
        return new MessageFormat(bundle.getString(code), locale).format(words);
    }

    private String word(Object argument) {
        if (argument instanceof Term term) {
            String key = term.kind() + "." + term.code();
            return bundle.containsKey(key) ? bundle.getString(key) : term.code();
        }
        if (argument instanceof Instant instant) {
            return instants.format(instant);
        }
        if (argument instanceof List<?> list) {
            return list.isEmpty()
                    ? bundle.getString("list.empty")
                    : list.stream().map(this::word).distinct().collect(Collectors.joining(", "));
        }
        return argument.toString();
    }
}
