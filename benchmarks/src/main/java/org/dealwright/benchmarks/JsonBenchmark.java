package org.dealwright.benchmarks;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.dealwright.json.DealwrightJson;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.ProspectEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a typical event costs as JSON, in nanoseconds, beside Jackson's databind on a record of strings and numbers that holds
 * the same and checks nothing.
 *
 * <p>Aim: {@link #encodeAndDecode} within a microsecond.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
    /**
     * The rival's event.
     *
     * @param type its type
     * @param at when
     * @param by who
     * @param framework the framework's code
     * @param score in per cent
     */
    public record Plain(String type, String at, String by, String framework, int score) {}

    private final DealwrightJson<Event> json = DealwrightJson.events();
    private final JsonMapper mapper = new JsonMapper();
    private final Event event = new ProspectEvent.Qualified(
            Instant.parse("2026-03-02T09:00:00.123456Z"), Option.of(new MemberId("u-1742")), "bant", 85);
    private final Plain plain = new Plain("prospect.qualified.v1", "2026-03-02T09:00:00.123456Z", "u-1742", "bant", 85);
    private final byte[] text = json.encodeUtf8(event);

    /** Looks once whether both write the same, and read it. */
    @Setup
    public void check() {
        if (!json.decode(text).contains(event)
                || !new String(databindEncode(), java.nio.charset.StandardCharsets.UTF_8).equals(json.encode(event))
                || !databindDecode().equals(plain)) {
            throw new IllegalStateException("the rivals differ");
        }
    }

    /** An event to bytes. */
    @Benchmark
    public byte[] encode() {
        return json.encodeUtf8(event);
    }

    /** Bytes to an event. */
    @Benchmark
    public Object decode() {
        return json.decode(text).get();
    }

    /** There and back. */
    @Benchmark
    public Object encodeAndDecode() {
        return json.decode(json.encodeUtf8(event)).get();
    }

    /** The rival, to bytes. */
    @Benchmark
    public byte[] databindEncode() {
        return mapper.writeValueAsBytes(plain);
    }

    /** The rival, from bytes. */
    @Benchmark
    public Plain databindDecode() {
        return mapper.readValue(text, Plain.class);
    }

    /** The rival, there and back. */
    @Benchmark
    public Plain databindEncodeAndDecode() {
        return mapper.readValue(mapper.writeValueAsBytes(plain), Plain.class);
    }
}
