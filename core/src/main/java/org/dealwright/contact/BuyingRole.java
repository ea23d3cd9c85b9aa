package org.dealwright.contact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * What somebody does in a purchase, on the buyer's side.
 *
 * @param code the role's code
 */
public record BuyingRole(String code) {
    /** Can spend the money. */
    public static final BuyingRole ECONOMIC_BUYER = new BuyingRole("economic-buyer");
    /** Sells for us within, and has influence. */
    public static final BuyingRole CHAMPION = new BuyingRole("champion");
    /** Decides what is bought. */
    public static final BuyingRole DECISION_MAKER = new BuyingRole("decision-maker");
    /** Is listened to by those who decide. */
    public static final BuyingRole INFLUENCER = new BuyingRole("influencer");
    /** Will work with what is bought. */
    public static final BuyingRole USER = new BuyingRole("user");
    /** Lets others through, or not: procurement, a secretary. */
    public static final BuyingRole GATEKEEPER = new BuyingRole("gatekeeper");
    /** Works against it. */
    public static final BuyingRole BLOCKER = new BuyingRole("blocker");

    /** Most people have one role that is known here: what they have is kept once. */
    private static final Map<BuyingRole, List<BuyingRole>> ALONE = Stream.of(
                    ECONOMIC_BUYER, CHAMPION, DECISION_MAKER, INFLUENCER, USER, GATEKEEPER, BLOCKER)
            .collect(Collectors.toUnmodifiableMap(role -> role, List::of));

    /**
     * A role of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public BuyingRole {
        Check.requireCode("BuyingRole", code);
    }

    /** An equal list, which does not take memory again where it holds one role that is known here. */
    static List<BuyingRole> shared(List<BuyingRole> roles) {
        return roles.size() == 1 ? ALONE.getOrDefault(roles.get(0), roles) : roles;
    }

    /** The role as a word for explanations. */
    public Term term() {
        return new Term("buying-role", code);
    }
}
