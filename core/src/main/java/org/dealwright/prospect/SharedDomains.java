package org.dealwright.prospect;

import java.util.Set;

/** Hosts at which anybody may have a mail address or a page. */
public final class SharedDomains {
    /** The mail providers and networks that leads give most often as their own. */
    public static final Set<String> USUAL = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "yahoo.com",
            "icloud.com",
            "me.com",
            "aol.com",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "gmx.at",
            "web.de",
            "t-online.de",
            "mail.com",
            "mail.ru",
            "yandex.ru",
            "proton.me",
            "protonmail.com",
            "zoho.com",
            "qq.com",
            "163.com",
            "freemail.hu",
            "citromail.hu",
            "indamail.hu",
            "vipmail.hu",
            "t-online.hu",
            "orange.fr",
            "wanadoo.fr",
            "free.fr",
            "laposte.net",
            "libero.it",
            "wp.pl",
            "o2.pl",
            "onet.pl",
            "seznam.cz",
            "facebook.com",
            "linkedin.com",
            "instagram.com");

    private SharedDomains() {}
}
