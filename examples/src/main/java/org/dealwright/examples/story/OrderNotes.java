package org.dealwright.examples.story;

import java.util.List;
import java.util.stream.Collectors;
import org.dealwright.closing.Instalment;
import org.dealwright.closing.OrderEvent;

/** What came of an order's event besides its phase: what is to be paid, and was. */
final class OrderNotes {
    private final StoryWords words;

    OrderNotes(StoryWords words) {
        this.words = words;
    }

    /** The notes; empty where the event says no more than its phase does. */
    List<String> of(OrderEvent event) {
        if (event instanceof OrderEvent.Placed placed) {
            return List.of(words.of("note.order-placed", placed.total(), parts(placed.instalments())));
        }
        if (event instanceof OrderEvent.Rescheduled rescheduled) {
            return List.of(words.of("note.parts", parts(rescheduled.instalments())));
        }
        if (event instanceof OrderEvent.PaymentRecorded recorded) {
            return List.of(
                    recorded.counted().isZero()
                            ? words.of("note.paid-already", recorded.amount())
                            : words.of("note.paid", recorded.counted()));
        }
        if (event instanceof OrderEvent.PaymentReminded reminded) {
            String key = reminded.days() < 0 ? "note.due-in" : "note.due-since";
            return List.of(words.of(key, reminded.number(), reminded.open(), Math.abs(reminded.days())));
        }
        if (event instanceof OrderEvent.InstalmentOverdue overdue) {
            return List.of(words.of("note.overdue", overdue.number(), overdue.open(), overdue.due()));
        }
        return List.of();
    }

    private String parts(List<Instalment> instalments) {
        return instalments.stream()
                .map(each -> words.of(
                        "part", each.amount(), each.due().map(Object::toString).getOrElse("")))
                .collect(Collectors.joining(", "));
    }
}
