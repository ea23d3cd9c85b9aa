package org.dealwright.api;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last entry of a page: its identifier, and when it was due where that is the order.
 *
 * @param due when it was due; none where the order is by identifier
 * @param id its identifier
 */
record Cursor(Option<Instant> due, String id) {
    private static final Pattern FORM = Pattern.compile("(?:(-?\\d{1,18})\\.(\\d{1,9}))?\\|(.+)", Pattern.DOTALL);

    static Cursor of(Card card, boolean byDue) {
        return new Cursor(byDue ? card.due() : Option.none(), card.id);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static Cursor parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            Matcher form = FORM.matcher(new String(bytes, StandardCharsets.UTF_8));
            if (form.matches()) {
                Option<Instant> due = Option.of(form.group(1))
                        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds), Long.parseLong(form.group(2))));
                return new Cursor(due, form.group(3));
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new IllegalArgumentException("after must be what a page said to come next", unreadable);
        }
        throw new IllegalArgumentException("after must be what a page said to come next");
    }

    String text() {
        String place = due.map(at -> at.getEpochSecond() + "." + at.getNano()).getOrElse("");
        byte[] bytes = (place + "|" + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean isAtOrAfter(Card card) {
        int places = due.isEmpty() ? 0 : card.compareDue(due.get());
        return places < 0 || (places == 0 && card.id.compareTo(id) <= 0);
    }
}
