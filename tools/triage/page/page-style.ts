import { Html } from './html.ts';

/** Light and dark as the reader's system has it; one column on a phone. */
export const PAGE_STYLE = new Html(`
:root { color-scheme: light dark; --paper: #fbfbfa; --card: #fff; --ink: #1c1f23; --faint: #646b74; --line: #e2e4e8;
  --track: #eef0f3; --category: #2f6fdb; --priority: #0f8f83; --wrong: #d9480f; --good: #1d7a3c; --mark: #ffe08a; }
@media (prefers-color-scheme: dark) { :root { --paper: #14161a; --card: #1c1f25; --ink: #e7e9ec; --faint: #9aa3ae;
  --line: #2d323a; --track: #282d35; --category: #6ea0ff; --priority: #3fc7b8; --wrong: #ff8a50; --good: #6bd08c;
  --mark: #6a5410; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 20px 60px; max-width: 1060px; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 2px; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin: 0 0 12px; }
section { margin-top: 28px; padding: 18px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
small, .note { color: var(--faint); } .note { font-size: .85rem; margin: 10px 0 0; } .note:empty { display: none; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 10px; padding: 0; border: 0;
  background: none; }
.card { padding: 12px 14px; background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  border-top: 3px solid var(--line); }
.card.met { border-top-color: var(--good); } .card.missed { border-top-color: var(--wrong); }
.card b { display: block; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.met .verdict { color: var(--good); } .missed .verdict { color: var(--wrong); }
.verdict, .card small { display: block; font-size: .82rem; }
.row { display: grid; grid-template-columns: minmax(130px, 1.1fr) 2fr 2fr 76px 86px; gap: 14px; align-items: center;
  padding: 5px 0; border-top: 1px solid var(--line); }
.row.head { border: 0; color: var(--faint); font-size: .82rem; } .num { text-align: right; }
.num, .bar b { font-variant-numeric: tabular-nums; } .bar { display: flex; gap: 10px; align-items: center; }
.bar svg { flex: 1; min-width: 40px; height: 14px; } .bar b { width: 3.2em; text-align: right; font-weight: 500; }
.track { fill: var(--track); } .category, .right { fill: var(--category); } .priority { fill: var(--priority); }
.wrong { fill: var(--wrong); } .doubt { fill: var(--ink); opacity: .55; }
svg text { fill: var(--ink); font-size: 12px; } svg text.on { fill: var(--card); font-weight: 600; }
.scroll { overflow-x: auto; } .heat { display: block; }
.curve { display: block; width: 100%; max-width: 420px; } .grid { stroke: var(--line); }
.even { stroke: var(--faint); stroke-dasharray: 5 4; } .line { fill: none; stroke: var(--category); stroke-width: 2; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 20px; align-items: start; }
.miss { border-top: 1px solid var(--line); padding: 14px 0 6px; }
.miss header { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: baseline; }
.cost { background: var(--wrong); color: var(--card); border-radius: 6px; padding: 0 7px; } .arrow { color: var(--faint); }
.subject { font-weight: 600; margin: 8px 0 0; } .text { margin: 6px 0; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; border-radius: 3px; }
.signals { list-style: none; display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0 0; padding: 0; }
.signals li { background: var(--track); border-radius: 6px; padding: 1px 8px; font-size: .85rem; overflow-wrap: anywhere; }
@media (max-width: 700px) { body { padding: 14px 10px 40px; } section { padding: 14px 12px; } .pair { display: block; }
  .cards { grid-template-columns: 1fr 1fr; } .row { grid-template-columns: 1fr 1fr; gap: 4px 14px; padding: 8px 0; }
  .row.head { display: none; } .row .name { grid-column: 1 / -1; font-weight: 600; }
  .row [data-name] { position: relative; text-align: left; display: block; }
  .row [data-name]::before { content: attr(data-name) " "; color: var(--faint); font-size: .8rem; }
  .row .bar::before { display: block; } .row .bar svg { width: calc(100% - 4em); display: inline-block; vertical-align: middle; } }
`);
