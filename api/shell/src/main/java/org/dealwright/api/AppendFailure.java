package org.dealwright.api;

import java.util.Objects;

/** Why a batch was not recorded, or is not known to have been. */
public sealed interface AppendFailure {
    /**
     * A history is not at the version expected. Nothing was recorded.
     *
     * @param stream the history
     * @param expected how many events it was expected to hold
     * @param actual how many it holds
     */
    record Conflict(StreamId stream, long expected, long actual) implements AppendFailure {
        public Conflict {
            Objects.requireNonNull(stream, "stream");
        }
    }

    /**
     * Another batch was recorded with the key. Nothing was recorded now.
     *
     * @param key the key
     */
    record KeyTaken(String key) implements AppendFailure {
        public KeyTaken {
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * The store failed, and certainly recorded nothing.
     *
     * @param reason what the store says
     */
    record Absent(String reason) implements AppendFailure {
        public Absent {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The store failed, and may or may not have recorded the batch: {@link Journal#findByKey} tells.
     *
     * @param reason what the store says
     */
    record Unknown(String reason) implements AppendFailure {
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
