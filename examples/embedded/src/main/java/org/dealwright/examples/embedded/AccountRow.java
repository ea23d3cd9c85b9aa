package org.dealwright.examples.embedded;

import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.contact.People;
import org.dealwright.contact.Silence;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.handoff.Offer;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.DealId;
import org.dealwright.need.Needs;
import org.dealwright.process.Attributes;
import org.dealwright.process.Deadline;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.Dossier;
import org.dealwright.prospect.NurtureReason;
import org.dealwright.prospect.Outreach;
import org.dealwright.prospect.Profile;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.Assessment;
import org.dealwright.qualification.Evidence;
import org.jspecify.annotations.Nullable;

/** A phase as the columns of one row, and back: what this CRM keeps of a prospect, and nothing else. */
final class AccountRow {
    private AccountRow() {}

    /** Every column but the number and the version, in the same order for every phase; those of other phases are empty. */
    static Map<String, @Nullable Object> columns(Prospect prospect) {
        Dossier dossier = prospect.dossier();
        Profile profile = dossier.profile();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("phase", ProspectLifecycle.table().names().phase(prospect.getClass()));
        row.put("since", prospect.since());
        row.put(
                "due",
                ProspectLifecycle.table()
                        .deadline(prospect, CrmPolicy.PROSPECTS)
                        .map(Deadline::at)
                        .getOrNull());
        row.put("owner", dossier.owner().map(CrmUser::id).getOrNull());
        row.put(
                "company",
                profile.company().map(its -> Long.parseLong(its.value())).getOrNull());
        row.put("source", profile.source().map(its -> its.kind().code()).getOrNull());
        row.put("identified_at", profile.identifiedAt().getOrNull());
        row.put("seats", profile.attributes().get(CrmPolicy.SEATS).getOrNull());
        row.put("last_done", dossier.silence().lastDone());
        row.put("owner_told", dossier.silence().ownerTold().getOrNull());
        row.put("manager_told", dossier.silence().managerTold().getOrNull());
        row.put("touches", dossier.outreach().touches());
        row.put("answers", dossier.outreach().answers());
        row.put("last_touch", dossier.outreach().lastTouch().getOrNull());
        row.put("offers", dossier.handoffs().offered());
        row.put("returns", dossier.handoffs().returned());
        row.put("lapses", dossier.handoffs().lapsed());
        row.put("withdrawals", dossier.handoffs().withdrawn());
        for (String column : List.of(
                "until",
                "given_to",
                "credit",
                "summary",
                "promised",
                "next_step",
                "deal",
                "reason",
                "answered",
                "was",
                "was_since")) {
            row.put(column, null);
        }
        if (prospect instanceof Prospect.HandoffOffered offered) {
            write(offered.offer(), row);
        } else if (prospect instanceof Prospect.HandedOff handed) {
            row.put("given_to", CrmUser.id(handed.to()));
            row.put(
                    "deal",
                    handed.deal().map(its -> Long.parseLong(its.value())).getOrNull());
        } else if (prospect instanceof Prospect.Nurturing resting) {
            row.put("until", resting.until().getOrNull());
            row.put("answered", resting.answered().getOrNull());
            write(resting.reason().map(NurtureReason::code), resting.was(), row);
        } else if (prospect instanceof Prospect.Disqualified ended) {
            row.put("answered", ended.answered().getOrNull());
            write(ended.reason().map(DisqualificationReason::code), ended.was(), row);
        }
        return row;
    }

    private static void write(Offer offer, Map<String, @Nullable Object> row) {
        row.put("until", offer.respondBy().getOrNull());
        row.put("given_to", CrmUser.id(offer.to()));
        row.put("credit", offer.credit().map(CrmUser::id).getOrNull());
        for (HandoffPackage contents : offer.contents()) {
            row.put("summary", contents.summary().getOrNull());
            row.put("promised", String.join("\n", contents.promised()));
            row.put("next_step", contents.nextStep().getOrNull());
        }
    }

    private static void write(Option<String> reason, Prospect.Open was, Map<String, @Nullable Object> row) {
        row.put("reason", reason.getOrNull());
        row.put("was", ProspectLifecycle.table().names().phase(was.getClass()));
        row.put("was_since", was.since());
    }

    /** The phase that a row holds. */
    static Prospect prospect(ResultSet row, List<Evidence> evidence) throws SQLException {
        Profile profile = new Profile(
                CompanyIdentity.of(number(row, "company").map(id -> new CompanyId(id.toString()))),
                Option.of(row.getString("source")).map(code -> Source.of(new SourceKind(code))),
                instant(row, "identified_at"),
                io.vavr.collection.List.empty(),
                number(row, "seats")
                        .map(seats -> Attributes.none().with(CrmPolicy.SEATS, seats))
                        .getOrElse(Attributes.none()),
                Option.none());
        Instant since = instant(row, "since").get();
        Dossier dossier = Dossier.of(profile, member(row, "owner"), since)
                .with(new Outreach(row.getInt("touches"), row.getInt("answers"), instant(row, "last_touch")))
                .with(new Assessment(io.vavr.collection.List.ofAll(evidence)))
                .with(new HandoffTally(
                        row.getInt("offers"), row.getInt("returns"), row.getInt("lapses"), row.getInt("withdrawals")))
                .with(new Silence(
                        instant(row, "last_done").get(), instant(row, "owner_told"), instant(row, "manager_told")));
        Option<String> reason = Option.of(row.getString("reason"));
        return switch (row.getString("phase")) {
            case "handoff-offered" -> new Prospect.HandoffOffered(dossier, since, offer(row, since, evidence));
            case "handed-off" ->
                new Prospect.HandedOff(
                        dossier,
                        since,
                        member(row, "given_to").get(),
                        number(row, "deal").map(id -> new DealId(id.toString())));
            case "nurturing" ->
                new Prospect.Nurturing(
                        dossier,
                        since,
                        instant(row, "until"),
                        reason.map(NurtureReason::new),
                        was(row, dossier),
                        instant(row, "answered"));
            case "disqualified" ->
                new Prospect.Disqualified(
                        dossier,
                        since,
                        reason.map(DisqualificationReason::new),
                        was(row, dossier),
                        instant(row, "answered"));
            case "opted-out" -> new Prospect.OptedOut(dossier, since);
            default -> open(row.getString("phase"), dossier, since);
        };
    }

    private static Offer offer(ResultSet row, Instant since, List<Evidence> evidence) throws SQLException {
        HandoffPackage contents = HandoffPackage.of(
                row.getString("summary"),
                Needs.none(),
                evidence,
                People.none(),
                Arrays.asList(row.getString("promised").split("\n")),
                row.getString("next_step"));
        return new Offer(
                member(row, "credit"),
                member(row, "given_to").get(),
                Option.of(contents),
                Option.of(since),
                instant(row, "until"));
    }

    private static Prospect.Open was(ResultSet row, Dossier dossier) throws SQLException {
        return open(row.getString("was"), dossier, instant(row, "was_since").get());
    }

    private static Prospect.Open open(String phase, Dossier dossier, Instant since) {
        return switch (phase) {
            case "identified" -> new Prospect.Identified(dossier, since);
            case "working" -> new Prospect.Working(dossier, since);
            case "engaged" -> new Prospect.Engaged(dossier, since);
            case "qualified" -> new Prospect.Qualified(dossier, since);
            default -> throw new IllegalStateException("the row holds a phase that nobody knows: " + phase);
        };
    }

    private static Option<Instant> instant(ResultSet row, String column) throws SQLException {
        return Option.of(row.getObject(column, Instant.class));
    }

    private static Option<Long> number(ResultSet row, String column) throws SQLException {
        return Option.of(row.getObject(column, Long.class));
    }

    private static Option<MemberId> member(ResultSet row, String column) throws SQLException {
        return number(row, column).map(CrmUser::member);
    }
}
