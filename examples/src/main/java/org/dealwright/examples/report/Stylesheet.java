package org.dealwright.examples.report;

import org.dealwright.examples.chart.Palette;

/** How the HTML looks, on a screen and on paper. It has no character that XML would escape: browsers read it as it stands. */
final class Stylesheet {
    static final String CSS = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 56rem; background: %PAPER; color: %INK;
          font: 16px/1.5 system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; overflow-wrap: break-word; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
        h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.5rem 0 .5rem; padding-bottom: .25rem; color: %BLUE;
          border-bottom: 2px solid %BLUE; }
        p { margin: .5rem 0; }
        header p, figcaption, .basis, footer { color: %MUTED; font-size: .9rem; }
        nav { margin: 1rem 0; padding: .75rem 1rem; background: %SHADE; }
        nav ol { margin: 0; padding-left: 1.5rem; columns: 2; column-gap: 2rem; }
        a { color: %BLUE; }
        a:focus-visible { outline: 3px solid %RUST; outline-offset: 2px; }
        dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .75rem; margin: 1rem 0; }
        dl div { padding: .6rem .8rem; background: %SHADE; border-left: 4px solid %BLUE; }
        dt { font-weight: 600; }
        dd { margin: 0; }
        dd.value { font-size: 1.15rem; font-variant-numeric: tabular-nums; }
        dl .basis { font-size: .82rem; line-height: 1.4; }
        figure { margin: 1rem 0; }
        svg { display: block; width: 100%; height: auto; }
        table { border-collapse: collapse; min-width: min(100%, 30rem); margin: 1rem 0; font-size: .88rem; line-height: 1.35; }
        caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
        caption .basis { display: block; font-weight: 400; font-size: .85rem; }
        th, td { padding: .28rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid %LINE; }
        .short { white-space: nowrap; }
        table.wide { width: 100%; font-size: .78rem; }
        table.wide th, table.wide td { padding: .28rem .22rem; }
        thead th { background: %SHADE; vertical-align: bottom; }
        tbody th { font-weight: 400; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        tfoot td { color: %MUTED; }
        @media (max-width: 40rem) { body { padding: 1rem .75rem; } nav ol { columns: 1; } table { font-size: .75rem; }
          th, td { padding: .25rem .25rem; overflow-wrap: anywhere; } }
        @page { size: A4; margin: 14mm; }
        @media print { html { font-size: 11px; } body { max-width: none; padding: 0; font-size: 11px; } nav { display: none; }
          h2 { break-after: avoid; } figure, dl div, tr, caption, table.brief { break-inside: avoid; }
          caption { break-after: avoid; }
          thead { display: table-header-group; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
        """.replace("%PAPER", Palette.PAPER)
            .replace("%SHADE", Palette.SHADE)
            .replace("%INK", Palette.INK)
            .replace("%MUTED", Palette.MUTED)
            .replace("%BLUE", Palette.BLUE)
            .replace("%RUST", Palette.RUST)
            .replace("%LINE", Palette.LINE);

    private Stylesheet() {}
}
