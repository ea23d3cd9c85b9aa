package org.dealwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dealwright.process.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas hold for what is written, by a validator that knows nothing of the codecs. */
class SchemaTest {
    private static final DealwrightJson<Event> EVENTS = DealwrightJson.events();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final String SENT = "{'type':'proposal.sent.v1','at':'2026-03-02T09:00:00Z','by':'anna',"
            + "'revision':1,'validity':{'until':'2026-04-01','endsAt':'2026-04-01T22:00:00Z'},"
            + "'net':{'currency':'EUR','amount':'12.50'},'leftOpen':['n-1']}";

    private static List<?> errors(String type, String text) {
        return SCHEMAS.computeIfAbsent(type, each -> REGISTRY.getSchema(EVENTS.schema(each), InputFormat.JSON))
                .validate(text.replace('\'', '"'), InputFormat.JSON);
    }

    @Test
    void every_sample_of_the_corpus_is_valid_as_it_is_written_now() {
        for (Sample sample : Sample.ALL) {
            Event event = EVENTS.decode(sample.text()).get();
            assertEquals(List.of(), errors(EVENTS.typeOf(event), EVENTS.encode(event)), sample::text);
        }
    }

    @Test
    void an_event_typed_by_hand_is_valid() {
        assertEquals(List.of(), errors("proposal.sent.v1", SENT));
        assertEquals(List.of(), errors("proposal.sent.v1", SENT.replace("'12.50'", "12.5")));
        assertEquals(List.of(), errors("proposal.sent.v1", SENT.replace("'by':'anna',", "")));
        assertEquals(List.of(), errors("proposal.sent.v1", SENT.replace("{'type'", "{'new':1,'type'")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'revision':1 | 'revision':'1'",
                "'revision':1 | 'revision':1.5",
                "'revision':1, | ",
                "'12.50' | 'a lot'",
                "'12.50' | true",
                "'EUR' | 'euros'",
                "['n-1'] | 'n-1'",
                "['n-1'] | [1]",
                "'anna' | 7",
                "proposal.sent.v1 | proposal.sent.v2",
                "'at':'2026-03-02T09:00:00Z' | 'at':1772442000"
            })
    void a_spoilt_event_is_not_valid(String right, String wrong) {
        String spoilt = SENT.replace(right, wrong == null ? "" : wrong);
        assertFalse(errors("proposal.sent.v1", spoilt).isEmpty(), spoilt);
        assertFalse(EVENTS.decode(spoilt.replace('\'', '"')).isRight(), spoilt);
    }
}
