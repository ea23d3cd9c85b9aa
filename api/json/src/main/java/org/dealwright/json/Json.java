package org.dealwright.json;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;

/** Jackson, set up once. */
final class Json {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(Limits.CONSTRAINTS)
            // JSON between systems is UTF-8 (RFC 8259, 8.1); nothing else is guessed
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    static final SerializableString TYPE = new SerializedString(ObjectCodec.TYPE);

    private static final int USUAL = 256;

    private Json() {}

    /** What is written, in UTF-8. */
    static byte[] bytes(Consumer<Output> written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            written.accept(new Output(generator));
        }
        return bytes.toByteArray();
    }

    /** A tree on one line. Half a character stays what it is, for whoever reads it to refuse. */
    static String text(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            Tree.write(tree, new Output(generator));
        }
        return text.toString();
    }

    /** A tree in lines, for people; it ends in a line break. */
    static String pretty(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
            Tree.write(tree, new Output(generator));
        }
        return text + "\n";
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
