package org.dealwright.json;

/** Carries a failure from where it is found to the door; never leaves the package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DecodeFailure failure;

    Refused(DecodeFailure failure) {
        super(null, null, false, false);
        this.failure = failure;
    }

    DecodeFailure failure() {
        return failure;
    }
}
