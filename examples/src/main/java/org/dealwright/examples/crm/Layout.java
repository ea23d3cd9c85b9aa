package org.dealwright.examples.crm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.examples.mapping.ColumnUse;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.rows.Fault;

/**
 * Where the columns that a mapping names stand: in the export, or in a file that is joined. Not thread-safe.
 *
 * <p>Each column named has a slot; a row is read into its slots once, and asked by slot from then on.
 */
final class Layout {
    private final Mapping mapping;
    private final Cells cells;
    private final String file;
    private final List<JoinedFile> joined;
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final int width;

    /**
     * Where a column stands.
     *
     * @param column its name
     * @param join the file that is joined, from 0; -1 for the export itself
     * @param index the column's place in its file, from 0
     */
    private record Place(String column, int join, int index) {}

    private Layout(Mapping mapping, String file, List<JoinedFile> joined, int width) {
        this.mapping = mapping;
        this.file = file;
        this.joined = joined;
        this.width = width;
        cells = new Cells(mapping, file, "");
    }

    /**
     * Finds every column.
     *
     * @throws org.dealwright.examples.mapping.UnusableMapping if the mapping names a column that there is not, or that
     *     there is twice
     */
    static Layout of(Mapping mapping, String file, List<String> header, List<JoinedFile> joined) {
        Map<String, List<Place>> known = new HashMap<>();
        List<String> names = new ArrayList<>(header);
        for (int i = 0; i < header.size(); i++) {
            known.computeIfAbsent(header.get(i), name -> new ArrayList<>()).add(new Place(header.get(i), -1, i));
        }
        for (int join = 0; join < joined.size(); join++) {
            List<String> columns = joined.get(join).columns();
            names.addAll(columns);
            for (int i = 0; i < columns.size(); i++) {
                known.computeIfAbsent(columns.get(i), name -> new ArrayList<>())
                        .add(new Place(columns.get(i), join, i));
            }
        }
        mapping.requireColumns(names);
        Layout layout = new Layout(mapping, file, joined, header.size());
        for (ColumnUse use : mapping.uses()) {
            layout.slots.computeIfAbsent(use.column(), column -> {
                layout.places.add(known.getOrDefault(column, List.of()).get(0));
                return layout.places.size() - 1;
            });
        }
        return layout;
    }

    /** The slot of a column that the mapping names. */
    int slot(String column) {
        Integer slot = slots.get(column);
        if (slot == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return slot;
    }

    /** How many fields a row has. */
    int width() {
        return width;
    }

    /** The name of a slot's column. */
    String column(int slot) {
        return places.get(slot).column();
    }

    /** What stands in a slot's column; of a file that is joined, nothing. */
    String written(int slot, List<String> fields) {
        Place place = places.get(slot);
        return place.join() < 0 ? fields.get(place.index()) : "";
    }

    /** Reads a row of the right width into its slots; blank where it says nothing. */
    String[] read(long line, List<String> fields, List<Fault> notes) {
        String[] values = new String[places.size()];
        for (int slot = 0; slot < values.length; slot++) {
            Place place = places.get(slot);
            values[slot] = place.join() < 0 ? cells.read(place.column(), fields.get(place.index()), line, notes) : "";
        }
        for (int join = 0; join < joined.size(); join++) {
            join(join, line, values, notes);
        }
        return values;
    }

    private void join(int join, long line, String[] values, List<Fault> notes) {
        String column = mapping.joins().get(join).column();
        String key = values[slot(column)];
        if (key.isEmpty()) {
            return;
        }
        List<String> row = joined.get(join).row(key);
        if (row.isEmpty()) {
            notes.add(new Fault(
                    file,
                    line,
                    column,
                    key,
                    CrmFault.NOT_JOINED,
                    mapping.joins().get(join).file()));
            return;
        }
        for (int slot = 0; slot < values.length; slot++) {
            Place place = places.get(slot);
            if (place.join() == join) {
                values[slot] = row.get(place.index());
            }
        }
    }
}
