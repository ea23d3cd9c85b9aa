package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.dealwright.api.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed while it appends, as often as {@code dealwright.kills} says: whatever it was told is recorded is there,
 * every batch is whole, and no position is missing. Somebody follows beside it, and keeps how far they have come.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("dealwright.kills", 10);
    private static final boolean VARY = "vary".equals(System.getProperty("dealwright.seeds"));
    private static final int MOST_ACKNOWLEDGED = 90;
    private static final int LONGEST_PAUSE_NANOS = 3_000_000;

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_outlives_the_process() throws Exception {
        DataSource server = Databases.postgresql("killed", "");
        String postgresql = Databases.postgresqlUrl("killed");
        Random random = new Random(VARY ? System.nanoTime() : 2026);
        Map<String, List<String>> acknowledged = new HashMap<>();
        KilledWriter.sources(folder, postgresql).keySet().forEach(name -> acknowledged.put(name, new ArrayList<>()));

        for (int trial = 0; trial < KILLS; trial++) {
            kill(postgresql, trial, random)
                    .forEach(line -> acknowledged.get(line.split(" ")[0]).add(line));
            for (Map.Entry<String, DataSource> one :
                    KilledWriter.sources(folder, postgresql).entrySet()) {
                assertWhole(one.getKey(), one.getValue(), acknowledged.get(one.getKey()));
            }
        }

        assertTrue(server.getConnection().isValid(1));
        acknowledged.forEach((name, lines) -> assertTrue(lines.size() >= KILLS, () -> name + " was hardly written to"));
    }

    /** What the process said before it was killed; a line that broke off was not said. */
    private List<String> kill(String postgresql, int trial, Random random) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        postgresql,
                        "t" + trial)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        StringBuilder said = new StringBuilder();
        int wanted = 3 + random.nextInt(MOST_ACKNOWLEDGED);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            int lines = 0;
            for (int next = out.read(); next >= 0; next = out.read()) {
                said.append((char) next);
                lines += next == '\n' ? 1 : 0;
                if (next == '\n' && lines == wanted) {
                    LockSupport.parkNanos(random.nextInt(LONGEST_PAUSE_NANOS));
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        return said.substring(0, said.lastIndexOf("\n") + 1).lines().toList();
    }

    private static void assertWhole(String name, DataSource source, List<String> acknowledged) {
        JdbcJournal journal = JdbcJournal.builder(source).keepingConnections(1).open();
        List<Recorded> all = journal.readAll(0, Integer.MAX_VALUE);
        long followed = journal.positions().of(KilledWriter.FOLLOWER);
        journal.close();
        assertTrue(followed <= all.size(), name + ": somebody followed what is not there");
        if (name.equals("h2")) {
            Databases.run(source, "SHUTDOWN");
        }

        assertEquals(
                LongStream.rangeClosed(1, all.size()).boxed().toList(),
                all.stream().map(Recorded::position).toList(),
                name + " has a gap, or a position twice");
        Map<String, List<Recorded>> batches = new HashMap<>();
        Map<String, Long> versions = new HashMap<>();
        all.forEach(one -> {
            batches.computeIfAbsent(one.key().get(), key -> new ArrayList<>()).add(one);
            assertEquals(versions.merge(one.stream().toString(), 1L, Long::sum), one.version(), name);
        });
        batches.forEach((key, batch) ->
                assertEquals(key.substring(key.lastIndexOf('/') + 1), String.valueOf(batch.size()), name + ": " + key));
        acknowledged.forEach(line -> {
            String[] parts = line.split(" ");
            List<Recorded> batch = batches.getOrDefault(parts[1], List.of());
            assertTrue(!batch.isEmpty(), () -> name + " has lost " + line);
            assertEquals(parts[2], String.valueOf(batch.get(0).position()), line);
            assertEquals(parts[3], String.valueOf(batch.get(batch.size() - 1).position()), line);
        });
    }
}
