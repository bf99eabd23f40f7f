/** Colours after Okabe and Ito's set for colour-blind readers; every pair of marks also differs in lightness or in dash. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--faint:#5b6470;--rule:#d5dae0;--for:#0072b2;--against:#b8500c;--total:#4a4f57;--match:#0072b2;--other:#e0a100;--unknown:#9aa3ad;--third:#007a5a}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#e8ebee;--faint:#a3adb8;--rule:#353c45;--for:#56b4e9;--against:#f08a4b;--total:#c5ccd4;--match:#56b4e9;--other:#d9a520;--unknown:#6d7783;--third:#3fc49c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:54rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2.5rem 0 .2rem}p{margin:.2rem 0 .8rem;max-width:44rem}
.note{color:var(--faint)}figure{margin:0}figcaption p{color:var(--faint)}
svg{display:block;width:100%;height:auto;font:12px system-ui,sans-serif}svg text{fill:var(--ink)}svg .value{fill:var(--faint)}svg .strong{font-weight:600}
.grid{stroke:var(--rule)}.step{stroke:var(--faint);stroke-dasharray:2 2}.bound{stroke:var(--ink);stroke-dasharray:5 3}
rect.for,.key.for{fill:var(--for);background:var(--for)}rect.against,.key.against{fill:var(--against);background:var(--against)}rect.total{fill:var(--total)}
rect.matches,circle.matches,.key.matches{fill:var(--match);background:var(--match)}rect.others,.key.others{fill:var(--other);background:var(--other)}rect.unknown,.key.unknown{fill:var(--unknown);background:var(--unknown)}
.line{fill:none;stroke-width:2}.precision{stroke:var(--for)}.recall{stroke:var(--against);stroke-dasharray:7 3}.f1{stroke:var(--third);stroke-dasharray:2 3}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.2rem 0 .5rem;padding:0;font-size:.9rem}
.key{display:inline-block;inline-size:1.6em;block-size:.8em;margin-inline-end:.4em;vertical-align:baseline}
.key.precision,.key.recall,.key.f1{block-size:0;vertical-align:middle;border-top:3px solid var(--for)}.key.recall{border-top:3px dashed var(--against)}.key.f1{border-top:3px dotted var(--third)}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums;margin:.4rem 0 1rem}
caption{text-align:start;color:var(--faint);padding:.2rem 0}th,td{padding:.15rem .7rem .15rem 0;border-bottom:1px solid var(--rule);text-align:end;white-space:nowrap}
th:first-child,td:first-child{text-align:start}thead th{color:var(--faint);font-weight:600}tbody th{font-weight:400}
details{margin:.3rem 0}summary{cursor:pointer}summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--for)}
.meter{position:relative;min-inline-size:12rem;background:linear-gradient(var(--rule),var(--rule)) center/1px 100% no-repeat}
.meter span{position:absolute;inset-block:.35rem;background:var(--for)}.meter span.against{background:var(--against)}
.share{position:relative;min-inline-size:7rem}.share span{position:absolute;inset-block:.35rem;inset-inline-start:0;max-inline-size:100%;background:var(--rule)}.share b{position:relative;font-weight:400}
.hidden{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}
@media print{details>*{display:block}.scroll{overflow:visible}}
`
