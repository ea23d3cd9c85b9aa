package org.dealwright.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Role;

/** The oracle: what is known of a member by days and counts, without tables, events and instants. */
final class MemberModel {
    /** No day: never. */
    private static final int NEVER = Integer.MAX_VALUE;

    Presence presence = Presence.ACTIVE;
    private int backOn = NEVER;
    private int goneOn = NEVER;
    boolean heldUp;
    int joinedOn = 1;
    final Set<Role> roles = new HashSet<>(Set.of(Role.ACCOUNT_EXECUTIVE));
    final Map<Skill, Integer> levels = new HashMap<>();
    final Map<Boolean, List<Object>> motivators = new HashMap<>();
    final List<Object> recognitions = new ArrayList<>();

    static MemberModel of(List<MemberSteps.Step> steps) {
        MemberModel model = new MemberModel();
        int day = 1;
        for (MemberSteps.Step step : steps) {
            day += step.days();
            model.pass(day, step.busy());
            model.apply(step, day);
        }
        return model;
    }

    /** The midnight before each of these mornings brings people back, and lets them go. */
    private void pass(int day, boolean busy) {
        if (presence == Presence.ON_LEAVE && day >= backOn) {
            presence = Presence.ACTIVE;
        }
        if (presence == Presence.LEAVING && !heldUp && day >= goneOn) {
            heldUp = busy;
            presence = busy ? Presence.LEAVING : Presence.LEFT;
        }
    }

    private void apply(MemberSteps.Step step, int day) {
        boolean left = presence == Presence.LEFT;
        switch (step.kind()) {
            case GO_ON_LEAVE -> {
                if (presence == Presence.ACTIVE || presence == Presence.ON_LEAVE) {
                    presence = Presence.ON_LEAVE;
                    backOn = step.first() ? day + step.number() : NEVER;
                }
            }
            case RETURN -> presence = presence == Presence.ON_LEAVE ? Presence.ACTIVE : presence;
            case LEAVE -> {
                if (!left) {
                    presence = Presence.LEAVING;
                    heldUp = false;
                    goneOn = day + step.number();
                }
            }
            case REJOIN -> {
                joinedOn = left ? day : joinedOn;
                presence = left || presence == Presence.LEAVING ? Presence.ACTIVE : presence;
            }
            case DEPART -> presence = presence == Presence.LEAVING && !step.busy() ? Presence.LEFT : presence;
            case RECOGNISE -> {
                Object given = List.of(step.self(), step.first());
                if (step.self() || !recognitions.contains(given)) {
                    recognitions.add(given);
                }
            }
            default -> {
                if (!left) {
                    record(step);
                }
            }
        }
    }

    private void record(MemberSteps.Step step) {
        switch (step.kind()) {
            case ASSIGN -> roles.add(step.role());
            case REVOKE -> roles.remove(step.role());
            case RATE -> levels.put(step.skill(), step.number());
            case MOTIVATE -> {
                List<Object> known = motivators.get(step.first());
                if (step.self() || known == null || !known.get(0).equals(true)) {
                    motivators.put(step.first(), List.of(step.self(), step.number()));
                }
            }
            default -> throw new AssertionError(step.kind());
        }
    }
}
