package org.dealwright.examples.crm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.FaultFile;
import org.dealwright.examples.rows.FaultKind;

/** What does not fit, as it is found: the first of each class are kept, and all are written where that is wanted. */
final class FaultListing implements FaultSink, AutoCloseable {
    private final Map<Key, List<Fault>> first = new LinkedHashMap<>();
    private final Map<Key, Long> counts = new LinkedHashMap<>();
    private final Optional<FaultFile> written;

    private record Key(String file, FaultKind kind, String field) {}

    /**
     * Begins.
     *
     * @param file where all are written; none for nowhere
     * @throws org.dealwright.examples.rows.UnreadableSource if it could not be written
     */
    FaultListing(Optional<Path> file) {
        written = file.map(FaultFile::new);
    }

    @Override
    public void accept(Fault fault) {
        Key key = new Key(fault.file(), fault.kind(), fault.field());
        counts.merge(key, 1L, Long::sum);
        List<Fault> some = first.computeIfAbsent(key, its -> new ArrayList<>());
        if (some.size() < FaultClass.SHOWN) {
            some.add(fault);
        }
        written.ifPresent(file -> file.add(fault));
    }

    /** By what becomes of the rows, those that are not recorded first; then by kind, file and column. */
    List<FaultClass> classes() {
        return first.keySet().stream()
                .sorted(Comparator.comparing((Key key) -> key.kind().fate(), Comparator.reverseOrder())
                        .thenComparingInt(key -> key.kind().ordinal())
                        .thenComparing(Key::file)
                        .thenComparing(Key::field))
                .map(key ->
                        new FaultClass(counts.getOrDefault(key, 0L), List.copyOf(first.getOrDefault(key, List.of()))))
                .toList();
    }

    /** The import is complete: what was written takes its place. */
    void keep() {
        written.ifPresent(FaultFile::keep);
    }

    @Override
    public void close() {
        written.ifPresent(FaultFile::close);
    }
}
