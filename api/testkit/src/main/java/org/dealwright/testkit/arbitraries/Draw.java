package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectPolicy;

/** Picks what a command is made of: for the same seed, always the same. */
final class Draw {
    private static final List<PersonId> PEOPLE =
            List.of(new PersonId("p-1"), new PersonId("p-2"), new PersonId("p-3"), new PersonId("p-4"));

    private final Random random;
    private final List<String> texts;
    private final Setting setting;

    /**
     * What the picks should fit.
     *
     * @param phase the phase that the command is for; none where there is nothing yet, or that is not known
     * @param history what led to that phase; empty where that is not known
     * @param at when it is given
     */
    record Setting(ProspectPolicy policy, Team team, Option<Prospect> phase, List<ProspectEvent> history, Instant at) {}

    Draw(long seed, List<String> texts, Setting setting) {
        this.random = new Random(seed);
        this.texts = texts;
        this.setting = setting;
    }

    ProspectPolicy policy() {
        return setting.policy();
    }

    Option<Prospect> phase() {
        return setting.phase();
    }

    /** What led to the phase. */
    List<ProspectEvent> history() {
        return setting.history();
    }

    /** When the command is given. */
    Instant at() {
        return setting.at();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int many) {
        return below(many) == 0;
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    /** One of a set; sorted first, since sets have another order in every run. */
    <T> T of(Collection<T> values, Function<T, String> code) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing(code));
        return of(sorted);
    }

    <T> Option<T> perhaps(Supplier<T> value) {
        return oneIn(2) ? Option.of(value.get()) : Option.none();
    }

    Actor actor() {
        return of(setting.team().members());
    }

    MemberId member() {
        return actor().member().get();
    }

    /** An executive other than the owner, where the team has one. */
    MemberId executive() {
        List<MemberId> others = setting.team().members().stream()
                .filter(one -> one.has(Role.ACCOUNT_EXECUTIVE))
                .map(one -> one.member().get())
                .filter(one -> !setting.phase().exists(prospect -> prospect.isOwnedBy(one)))
                .toList();
        return others.isEmpty() ? member() : of(others);
    }

    /** Another prospect. */
    ProspectId prospect() {
        return new ProspectId("q-" + below(1_000));
    }

    DealId deal() {
        return new DealId("d-" + below(1_000));
    }

    PersonId person() {
        return of(PEOPLE);
    }

    /** Somebody known to the prospect where there is anybody. */
    PersonId knownPerson() {
        List<PersonId> known = setting.phase().isEmpty()
                ? List.of()
                : setting.phase().get().dossier().people().stakeholders().stream()
                        .map(one -> one.person())
                        .toList();
        return known.isEmpty() ? person() : of(known);
    }

    String text() {
        return of(texts);
    }

    /** Words where the reason does not speak for itself. */
    Option<String> words(String reason) {
        return reason.equals("other") ? Option.of(text()) : perhaps(this::text);
    }

    /** A day within the next month. */
    LocalDate day() {
        return setting.at().atZone(setting.policy().zone()).toLocalDate().plusDays(1 + below(30));
    }

    /** An instant within the ten days before. */
    Instant earlier() {
        return setting.at().minus(Duration.ofMinutes(below(14_400)));
    }
}
