package org.dealwright.deal;

import java.util.List;
import java.util.Objects;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Stakeholder;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/** Something that must hold before a deal leaves a stage for a later one. Immutable and thread-safe. */
public sealed interface ExitCriterion {
    /** It as a word for explanations. */
    Term term();

    /**
     * Whether it holds.
     *
     * @param dossier what is known of the deal
     * @param stated the codes of what whoever moves the deal says
     */
    boolean isMet(DealDossier dossier, List<String> stated);

    /** A need is recorded. */
    record NeedKnown() implements ExitCriterion {
        @Override
        public Term term() {
            return new Term("exit-criterion", "need-known");
        }

        @Override
        public boolean isMet(DealDossier dossier, List<String> stated) {
            return !dossier.needs().asList().isEmpty();
        }
    }

    /** Every need that is a must was covered by something that was shown; there may be none. */
    record MustsCovered() implements ExitCriterion {
        @Override
        public Term term() {
            return new Term("exit-criterion", "musts-covered");
        }

        @Override
        public boolean isMet(DealDossier dossier, List<String> stated) {
            for (Need need : dossier.needs().asList()) {
                if (need.kind() == NeedKind.MUST && !isCovered(dossier, need.id())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isCovered(DealDossier dossier, NeedId need) {
            return dossier.pursuit().presentations().exists(one -> one.covered().contains(need));
        }
    }

    /** No blocking obstacle is open. */
    record Unobstructed() implements ExitCriterion {
        @Override
        public Term term() {
            return new Term("exit-criterion", "unobstructed");
        }

        @Override
        public boolean isMet(DealDossier dossier, List<String> stated) {
            return !dossier.pursuit().obstacles().exists(Obstacle::blocking);
        }
    }

    /** Its value is known, by a proposal or by the forecast. */
    record ValueKnown() implements ExitCriterion {
        @Override
        public Term term() {
            return new Term("exit-criterion", "value-known");
        }

        @Override
        public boolean isMet(DealDossier dossier, List<String> stated) {
            return dossier.outlook().value().isDefined();
        }
    }

    /** It is forecast when it will be decided. */
    record CloseExpected() implements ExitCriterion {
        @Override
        public Term term() {
            return new Term("exit-criterion", "close-expected");
        }

        @Override
        public boolean isMet(DealDossier dossier, List<String> stated) {
            return dossier.outlook().forecast().closeOn().isDefined();
        }
    }

    /**
     * Somebody with a role in the purchase is known.
     *
     * @param role the role
     */
    record RoleKnown(BuyingRole role) implements ExitCriterion {
        public RoleKnown {
            Objects.requireNonNull(role, "role");
        }

        @Override
        public Term term() {
            return role.term();
        }

        @Override
        public boolean isMet(DealDossier dossier, List<String> stated) {
            for (Stakeholder one : dossier.people().stakeholders()) {
                if (one.roles().contains(role)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A custom field is set.
     *
     * @param key the field
     */
    record AttributeSet(AttributeKey<?> key) implements ExitCriterion {
        public AttributeSet {
            Objects.requireNonNull(key, "key");
        }

        @Override
        public Term term() {
            return new Term("attribute", key.name());
        }

        @Override
        public boolean isMet(DealDossier dossier, List<String> stated) {
            return dossier.profile().attributes().holds(key);
        }
    }

    /**
     * Whoever moves the deal says that it holds.
     *
     * @param code what they have to say
     */
    record Stated(String code) implements ExitCriterion {
        /**
         * Names what is to be said.
         *
         * @throws IllegalArgumentException if it is not a code
         */
        public Stated {
            Check.requireCode("code", code);
        }

        @Override
        public Term term() {
            return new Term("exit-criterion", code);
        }

        @Override
        public boolean isMet(DealDossier dossier, List<String> stated) {
            return stated.contains(code);
        }
    }
}
