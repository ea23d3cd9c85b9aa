package org.dealwright.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dealwright.api.Person;
import org.dealwright.api.Person.Mail;
import org.dealwright.api.Person.Name;
import org.dealwright.api.Person.Phone;
import org.dealwright.id.PersonId;

/** People with a mark on everything that tells who they are, and how such marks are found again. */
final class Traces {
    private static final String MARK = "Zq7mark";
    private static final String NUMBER = "7753121664";

    /** The marks as they stand in texts, in UTF-16 either way, and in hexadecimal. */
    private static final List<String> FORMS = Stream.of(MARK, NUMBER)
            .flatMap(mark -> Stream.of(
                    mark,
                    new String(mark.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
                    new String(mark.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1),
                    hex(mark),
                    hex(mark).toUpperCase(Locale.ROOT)))
            .toList();

    private Traces() {}

    private static String hex(String mark) {
        return HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8));
    }

    static Person person(PersonId id, int number) {
        return Person.of(id)
                .with(new Name(MARK + " Ilona " + number))
                .with(new Mail(MARK + "." + number + "@example.org"))
                .with(new Phone("+36 " + NUMBER + " " + number));
    }

    static int in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    static int in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int found = 0;
        for (String form : FORMS) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                found++;
            }
        }
        return found;
    }

    /** In every file of a folder. */
    static int inFiles(Path folder) throws IOException {
        int found = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found += in(Files.readAllBytes(file));
            }
        }
        return found;
    }
}
