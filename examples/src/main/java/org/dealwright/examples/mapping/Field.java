package org.dealwright.examples.mapping;

/** What a column can say about a deal, besides dates and custom fields. */
public enum Field {
    /** The deal's identifier. */
    ID("id"),
    /** The account executive. */
    OWNER("owner"),
    /** The company. */
    COMPANY("company"),
    /** Where the deal came from. */
    SOURCE("source"),
    /** What is sold. */
    PRODUCT("product"),
    /** What it is worth. */
    VALUE("value"),
    /** The currency of what it is worth. */
    CURRENCY("currency"),
    /** What the product costs by the list. */
    LIST_PRICE("listPrice"),
    /** Why it was lost. */
    REASON("reason"),
    /** To whom it was lost. */
    COMPETITOR("competitor");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    /** Its name in the mapping. */
    public String code() {
        return code;
    }
}
