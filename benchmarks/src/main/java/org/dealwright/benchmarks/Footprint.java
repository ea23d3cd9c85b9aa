package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CompanyId;
import org.dealwright.id.PersonId;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.Command;
import org.dealwright.process.Facts;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.Assess;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;

/**
 * Prints how much memory an open prospect retains: the heap in use with a hundred thousand of them and without, after the
 * collector has run.
 *
 * <p>Texts are shared by all of them, so that they do not count; everything else is made anew for each. Aim: 400 bytes.
 */
final class Footprint {
    private static final int PROSPECTS = 100_000;
    private static final String REP = "ann";
    private static final String COMPANY = "acme";
    private static final String PERSON = "p-1";

    private Footprint() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        print("identified, owned, of a company", i -> identified());
        print("working, touched once", i -> touched(identified(), TouchOutcome.NO_ANSWER));
        print("engaged, with one person", i -> engaged());
        print("engaged, with one person and four answers assessed", i -> assessed());
    }

    private static void print(String what, IntFunction<Prospect> make) {
        Prospect warm = make.apply(0);
        Prospect[] kept = new Prospect[PROSPECTS];
        long before = inUse();
        for (int i = 0; i < PROSPECTS; i++) {
            kept[i] = make.apply(i);
        }
        long after = inUse();
        if (!kept[PROSPECTS - 1].equals(warm)) {
            throw new IllegalStateException("each must be as the others");
        }
        System.out.printf(Locale.ROOT, "%-52s %6.0f B%n", what, (double) (after - before) / PROSPECTS);
    }

    private static long inUse() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    static Prospect identified() {
        Identify identify = new Identify(
                new Source(SourceKind.INBOUND, Option.none(), Option.none()),
                Option.some(new CompanyId(COMPANY)),
                Option.some(new MemberId(REP)),
                Attributes.none());
        Facts known = Facts.none().with(ProspectLifecycle.LIKELY_DUPLICATES, identify.identity(), List.of());
        return ProspectLifecycle.table()
                .start(ProspectLifecycle.table()
                        .begin(identify, now().with(known))
                        .get());
    }

    private static Prospect touched(Prospect prospect, TouchOutcome outcome) {
        return after(prospect, new LogTouch(Channel.PHONE, Direction.OUTBOUND, outcome));
    }

    private static Prospect engaged() {
        Prospect engaged = touched(identified(), TouchOutcome.ANSWERED);
        return after(engaged, new AddPerson(new PersonId(PERSON), List.of(BuyingRole.CHAMPION)));
    }

    static Prospect assessed() {
        Prospect prospect = engaged();
        for (String criterion : List.of("budget", "authority", "need", "timing")) {
            prospect = after(prospect, new Assess(criterion, Answer.YES, EvidenceSource.CALL));
        }
        return prospect;
    }

    private static Prospect after(Prospect prospect, Command<? extends Prospect> command) {
        ProspectEvent event = ProspectLifecycle.table()
                .dispatch(prospect, command, now())
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
        return ProspectLifecycle.table().evolve(prospect, event);
    }

    /** The situation, its instant made anew. */
    private static Situation<ProspectPolicy> now() {
        return new Situation<>(
                Actor.of(new MemberId(REP), Role.SALES_DEVELOPMENT_REP),
                Office.NOW.plusSeconds(1),
                ProspectPolicy.defaults());
    }
}
