/** The style sheet of the status page: light and dark, and tables as cards on a narrow screen. Contrast is 4.5:1 or better. */
export const pageStyle = `
:root{color-scheme:light dark;--back:#fff;--text:#1c2127;--quiet:#59626e;--line:#d5dae1;--panel:#f4f6f8;--link:#0b57b0;--good:#14692f;--bad:#b3201a;--warn:#845300}
@media (prefers-color-scheme:dark){:root{--back:#14171b;--text:#e8eaed;--quiet:#a6afba;--line:#39414b;--panel:#1d2228;--link:#8ab8f8;--good:#7bd498;--bad:#ff9b92;--warn:#f0c067}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
header,main,footer{max-width:76rem;margin:0 auto;padding:1rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;border-bottom:1px solid var(--line)}
header p{margin:0;font-size:1.15rem;font-weight:600}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}
nav a,nav button{display:inline-block;padding:.2rem 0}
nav [aria-current]{color:var(--text);font-weight:600;text-decoration:none}
nav form{display:inline}
nav button{border:0;background:none;color:var(--link);text-decoration:underline;font:inherit;cursor:pointer}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 1rem}
h2{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem}
p{margin:.25rem 0 .75rem}
footer{color:var(--quiet);font-size:.875rem;border-top:1px solid var(--line);margin-top:2rem}
.panel{background:var(--panel);border:1px solid var(--line);border-left:.35rem solid var(--quiet);border-radius:.35rem;padding:.6rem .9rem}
.panel.good{border-left-color:var(--good)}
.panel.bad{border-left-color:var(--bad)}
.panel.warn{border-left-color:var(--warn)}
.panel strong{display:block}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--quiet);font-size:.875rem;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line)}
thead th{font-size:.8125rem;color:var(--quiet);font-weight:600}
tbody th{font-weight:600}
td ul{list-style:none;margin:0;padding:0}
td li+li{margin-top:.35rem}
small{display:block;font-weight:400;color:var(--quiet);font-size:.8125rem}
time{white-space:nowrap}
thead th,.status,time+small{overflow-wrap:normal}
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}
.panel.good,.panel.bad,.panel.warn{color:var(--text)}
.status{font-weight:600}
form.filter{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;margin-bottom:1rem}
label{display:block;font-size:.875rem;color:var(--quiet)}
select,input,form.filter button,form.sign button{font:inherit;padding:.35rem .5rem;border:1px solid var(--quiet);border-radius:.35rem;background:var(--back);color:var(--text);max-width:100%}
form.filter button,form.sign button{background:var(--link);border-color:var(--link);color:var(--back);cursor:pointer}
form.sign input{display:block;width:24rem;margin:.25rem 0 1rem}
.pages{display:flex;gap:1.5rem}
iframe{width:100%;height:70vh;border:1px solid var(--line);border-radius:.35rem;background:Canvas}
@media (max-width:48rem){
table,tbody,tr,th,td{display:block}
thead{position:absolute;left:-999rem}
caption{display:block}
tbody tr{border:1px solid var(--line);border-radius:.35rem;padding:.5rem .75rem;margin-bottom:.75rem}
th,td{border:0;padding:.15rem 0}
td{display:grid;grid-template-columns:7.5rem 1fr;gap:.5rem}
td::before{content:attr(data-label);color:var(--quiet);font-size:.8125rem;line-height:1.7}
td.empty{display:none}
tbody th{font-size:1.05rem}
}
`.trim();
