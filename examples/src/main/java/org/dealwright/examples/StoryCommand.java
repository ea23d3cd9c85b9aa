package org.dealwright.examples;

import java.util.Locale;
import org.dealwright.examples.print.Json;
import org.dealwright.examples.store.Store;
import org.dealwright.examples.story.Story;
import org.dealwright.examples.story.StoryJson;
import org.dealwright.examples.story.StoryText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells how one customer came from cold call to the second year. It needs no file. */
@Command(name = "story", description = "Tells of one customer, from cold call to the second year. Needs no file.")
final class StoryCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "en (the default) or hu.")
    private String language = "en";

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StoreOption store;

    @Option(names = "--json", description = "The same steps as JSON.")
    private boolean json;

    @Override
    public void run() {
        Locale locale = switch (language) {
            case "en" -> Locale.ENGLISH;
            case "hu" -> Locale.forLanguageTag("hu");
            default ->
                throw new ParameterException(
                        spec.commandLine(), "Unknown language '" + language + "': expected en or hu");
        };
        String told = store.use(its -> told(locale, its));
        spec.commandLine().getOut().print(told);
    }

    private String told(Locale locale, Store its) {
        if (!its.wasEmpty()) {
            throw new DemoFailure("The story is told from its beginning: expected a database that holds nothing yet.");
        }
        Story story = Story.told(locale, its.journal());
        return json ? Json.of(StoryJson.of(story)) : StoryText.of(story);
    }
}
