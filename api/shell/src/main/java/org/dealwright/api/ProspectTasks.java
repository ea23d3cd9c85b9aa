package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.api.Worklist.Section;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.process.Names;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectLifecycle;
import org.jspecify.annotations.Nullable;

/** What there is to do about prospects. */
final class ProspectTasks extends Tasks {
    private static final Names NAMES = ProspectLifecycle.table().names();
    private static final String OFFERED = NAMES.phase(Prospect.HandoffOffered.class);
    private static final String RESTING = NAMES.phase(Prospect.Nurturing.class);
    private static final Moves MOVES = new Moves(
            NAMES.command(ProspectCommand.Claim.class),
            NAMES.command(ProspectCommand.Assign.class),
            NAMES.command(ProspectCommand.Reassign.class));
    private static final String RESUME = NAMES.command(ProspectCommand.Resume.class);
    private static final String REOPEN = NAMES.command(ProspectCommand.Reopen.class);
    private static final String CONTACT = NAMES.command(ProspectCommand.LogTouch.class);

    // spotless:off
    private static final Map<String, Step> STEPS = Map.of(
        NAMES.phase(Prospect.Identified.class), step("worklist.first-contact", ProspectCommand.LogTouch.class),
        NAMES.phase(Prospect.Working.class), step("worklist.no-answer-yet", ProspectCommand.LogTouch.class),
        NAMES.phase(Prospect.Engaged.class), step("worklist.assess", ProspectCommand.Assess.class),
        NAMES.phase(Prospect.Qualified.class), step("worklist.hand-off", ProspectCommand.OfferHandoff.class));
    // spotless:on
    private static final Map<String, Step> STEPS_OF_EXECUTIVES =
            Map.of(NAMES.phase(Prospect.Qualified.class), step("worklist.convert", ProspectCommand.Convert.class));

    ProspectTasks(Index index, Desk desk) {
        super(index, Kind.PROSPECT, MOVES, desk);
    }

    private static Step step(String reason, Class<? extends ProspectCommand<?>> command) {
        return new Step(reason, NAMES.command(command));
    }

    @Override
    void addressed() {
        cards.addressedTo(desk.member()).stream().filter(card -> !isOver(card)).forEach(this::answer);
    }

    private void answer(Card card) {
        String command =
                desk.actor().has(Role.ACCOUNT_EXECUTIVE) || desk.actor().has(Role.SALES_MANAGER)
                        ? NAMES.command(ProspectCommand.AcceptHandoff.class)
                        : NAMES.command(ProspectCommand.ReturnHandoff.class);
        Section section = card.end().exists(end -> end.isBefore(desk.tomorrow())) ? Section.DUE : Section.TO_ANSWER;
        Reason reason = card.end()
                .map(end -> Reason.of("worklist.answer", end))
                .getOrElse(() -> Reason.of("worklist.answer-any-time"));
        add(section, card, reason, command);
    }

    @Override
    void own(Card card) {
        if (isSilent(card)) {
            return;
        }
        if (card.phase.equals(OFFERED)) {
            offered(card);
            return;
        }
        if (card.answered != null && !isOver(card)) {
            answered(card, card.answered);
            return;
        }
        if (card.phase.equals(RESTING)) {
            rests(card, RESUME, CONTACT);
            return;
        }
        if (card.planned != null && !isOver(card)) {
            planned(card, card.planned);
            return;
        }
        Step step = step(card);
        if (step != null && !isOver(card)) {
            add(Section.NEXT, card, Reason.of(step.reason(), card.since()), step.command());
        }
    }

    /** It is on the list until somebody takes it up again: time alone would do so late, or never. */
    private void answered(Card card, Instant at) {
        boolean rests = card.phase.equals(RESTING);
        Reason reason = Reason.of(rests ? "worklist.answered-at-rest" : "worklist.answered-given-up", at);
        add(Section.DUE, card, Option.some(at), reason, rests ? RESUME : REOPEN);
    }

    /** A touch that was to be made before today is overdue; one of a later day can wait, and is shown with its day. */
    private void planned(Card card, PlannedTouch touch) {
        Section section = touch.at().isBefore(desk.today())
                ? Section.OVERDUE
                : touch.at().isBefore(desk.tomorrow()) ? Section.DUE : Section.NEXT;
        Reason reason = Reason.of("worklist.touch-planned", touch.channel().term(), touch.at());
        add(section, card, Option.some(touch.at()), reason, CONTACT);
    }

    @Override
    String afterSilence(Card card) {
        Step step = step(card);
        return step == null ? CONTACT : step.command();
    }

    private @Nullable Step step(Card card) {
        Step usual = STEPS.get(card.phase);
        return desk.actor().has(Role.ACCOUNT_EXECUTIVE) ? STEPS_OF_EXECUTIVES.getOrDefault(card.phase, usual) : usual;
    }

    /** While the executive has time to answer, the owner keeps in touch: an offer lapses by itself. */
    private void offered(Card card) {
        String to = card.addressed == null ? "" : card.addressed.value();
        if (isOver(card)) {
            add(
                    Section.OVERDUE,
                    card,
                    Reason.of("worklist.lapsed", to, card.end().get()),
                    NAMES.command(ProspectCommand.OfferHandoff.class));
            return;
        }
        Reason reason = card.end()
                .map(end -> Reason.of("worklist.waiting", to, end))
                .getOrElse(() -> Reason.of("worklist.waiting-any-time", to));
        add(Section.WAITING, card, reason, CONTACT);
    }

    /** The phases in which one of the actor's roles may claim. */
    @Override
    Set<String> claimable() {
        Set<String> roles = desk.actor().roles().stream().map(Role::code).collect(Collectors.toSet());
        return ProspectLifecycle.table().transitions().stream()
                .filter(row -> row.command().equals(MOVES.claim())
                        && row.who().stream().anyMatch(roles::contains))
                .map(row -> row.from())
                .collect(Collectors.toSet());
    }
}
