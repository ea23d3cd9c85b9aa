package org.dealwright.id;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** The normal form of a web site or mail address: its host, {@code acme.example}. */
final class WebDomain {
    private static final String WWW = "www.";
    private static final Pattern SCHEME = Pattern.compile("^(?:[a-z][a-z0-9+.-]*:(?![0-9]+(?:$|/)))?/*");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?");
    private static final int LONGEST = 253;

    private WebDomain() {}

    /** Empty where there is no host that could be a company's. */
    static String normal(String address) {
        String host = SCHEME.matcher(address.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        host = before(host, '/');
        host = before(before(before(host, '\\'), '?'), '#');
        host = before(host.substring(host.lastIndexOf('@') + 1), ':');
        host = ascii(host);
        while (host.startsWith(WWW)) {
            host = host.substring(WWW.length());
        }
        return isHost(host) ? host : "";
    }

    private static String before(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String ascii(String host) {
        try {
            String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        } catch (IllegalArgumentException notAHost) {
            return "";
        }
    }

    /** At least two labels, the last of which is no number: an address of a machine is nobody's name. */
    private static boolean isHost(String host) {
        String[] labels = host.split("\\.", -1);
        if (labels.length < 2 || host.length() > LONGEST) {
            return false;
        }
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return labels[labels.length - 1].chars().anyMatch(c -> c < '0' || c > '9');
    }
}
