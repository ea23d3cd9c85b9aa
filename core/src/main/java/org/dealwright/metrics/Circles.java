package org.dealwright.metrics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the circles of a directed graph into which no way leads: its strongly connected components (S. R. Kosaraju, by M.
 * Sharir, 1981) without a way from another. Not thread-safe.
 *
 * @param <N> what the ways lead between
 */
final class Circles<N> {
    private final Map<N, Set<N>> ways;
    private final Map<N, Set<N>> back = new HashMap<>();

    /** @param ways where ways lead to, from each that has one; what has none is in no circle */
    Circles(Map<N, Set<N>> ways) {
        this.ways = ways;
        ways.forEach((from, all) -> all.forEach(
                to -> back.computeIfAbsent(to, each -> new HashSet<>()).add(from)));
    }

    /** The members of all those circles; where nobody has a way that leads to them, one alone is such a circle, too. */
    Set<N> first() {
        Set<N> first = new HashSet<>();
        Set<N> seen = new HashSet<>();
        List<N> ends = ends();
        for (int i = ends.size() - 1; i >= 0; i--) {
            if (!seen.contains(ends.get(i))) {
                Set<N> circle = circle(ends.get(i), seen);
                seen.addAll(circle);
                if (circle.stream().allMatch(each -> circle.containsAll(back(each)))) {
                    first.addAll(circle);
                }
            }
        }
        return first;
    }

    /** Everybody, in the order in which walks along the ways come to an end at them. */
    private List<N> ends() {
        List<N> ends = new ArrayList<>();
        Set<N> seen = new HashSet<>();
        for (N start : ways.keySet()) {
            Deque<N> path = new ArrayDeque<>();
            Deque<Iterator<N>> open = new ArrayDeque<>();
            enter(start, seen, path, open);
            while (!path.isEmpty()) {
                if (open.element().hasNext()) {
                    enter(open.element().next(), seen, path, open);
                } else {
                    open.remove();
                    ends.add(path.remove());
                }
            }
        }
        return ends;
    }

    private void enter(N node, Set<N> seen, Deque<N> path, Deque<Iterator<N>> open) {
        if (seen.add(node)) {
            path.push(node);
            open.push(ways.getOrDefault(node, Set.of()).iterator());
        }
    }

    /** Everybody from whom a way leads to that one, but for those seen before. */
    private Set<N> circle(N node, Set<N> seen) {
        Set<N> circle = new HashSet<>(Set.of(node));
        Deque<N> open = new ArrayDeque<>(circle);
        while (!open.isEmpty()) {
            for (N from : back(open.remove())) {
                if (!seen.contains(from) && circle.add(from)) {
                    open.add(from);
                }
            }
        }
        return circle;
    }

    private Set<N> back(N node) {
        return back.getOrDefault(node, Set.of());
    }
}
