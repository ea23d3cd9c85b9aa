package org.dealwright.examples.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ElementTest {
    @Test
    void texts_and_attributes_are_escaped() {
        assertEquals(
                "<text fill=\"&quot;&gt;&lt;b\">&lt;script&gt; &amp;amp; ]]&gt;</text>",
                Element.of("text", "<script> &amp; ]]>").with("fill", "\"><b").toString());
    }

    @Test
    void what_xml_has_no_place_for_becomes_a_question_mark() {
        assertEquals(
                "<p>a?b?c?😀</p>", Element.of("p", "a\u0000b\u001bc\ud800😀").toString());
    }

    /** A browser takes {@code <td/>} for one that is never closed. */
    @Test
    void an_empty_element_is_closed_by_a_tag_of_its_own() {
        assertEquals("<td></td>", Element.of("td").toString());
        assertEquals("<br/>", Element.of("br").toString().replace(" ", ""));
    }

    @Test
    void lengths_are_rounded_to_a_tenth() {
        assertEquals(
                "12.3 12 0 -0.1",
                Element.length(12.34) + " " + Element.length(12.0) + " " + Element.length(-0.04) + " "
                        + Element.length(-0.06));
    }
}
