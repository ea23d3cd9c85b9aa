package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.testing.ApiListing;
import org.dealwright.testing.CompiledModule;
import org.dealwright.testing.Golden;
import org.junit.jupiter.api.Test;

/** What others build on: changing it is a decision, not an accident. */
class GoldenTest {
    private static final String FOLDER = "org/dealwright/json/";
    private static final CompiledModule MODULE = CompiledModule.of(DealwrightJson.class);

    @Test
    void the_exported_api_is_what_was_agreed_on() {
        Golden.check(FOLDER + "api.txt", ApiListing.of(MODULE.exportedTypes()));
    }

    @Test
    void the_types_have_the_names_and_versions_that_were_agreed_on() {
        Golden.check(
                FOLDER + "types.txt",
                Stream.of(
                                DealwrightJson.events(),
                                DealwrightJson.commands(),
                                DealwrightJson.phases(),
                                DealwrightJson.facts(),
                                DealwrightJson.policies())
                        .flatMap(json -> json.types().stream())
                        .toList());
    }

    /** By a checksum of its schema; those of events are files of their own. */
    @Test
    void what_else_is_written_has_the_form_that_was_agreed_on() {
        Golden.check(
                FOLDER + "forms.txt",
                Stream.of(
                                DealwrightJson.commands(),
                                DealwrightJson.phases(),
                                DealwrightJson.facts(),
                                DealwrightJson.policies())
                        .flatMap(json -> json.types().stream().map(type -> type + " " + Sums.of(json.schema(type))))
                        .toList());
    }

    @Test
    void the_schema_files_say_what_is_written() throws IOException {
        List<String> types = DealwrightJson.events().types();
        if (Boolean.getBoolean("golden.update")) {
            for (String type : types) {
                Files.writeString(
                        Files.createDirectories(Path.of("src/main/resources", FOLDER, "schema"))
                                .resolve(type + ".json"),
                        DealwrightJson.events().schema(type));
            }
            throw new AssertionError("the schemas were written anew. Look at what changed, and commit it");
        }
        for (String type : types) {
            assertEquals(file(type), DealwrightJson.events().schema(type), type);
        }
    }

    private static String file(String type) throws IOException {
        try (InputStream in = DealwrightJson.class.getResourceAsStream("schema/" + type + ".json")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
