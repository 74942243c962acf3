/**
 * Makes the headings of tables buttons that sort by their column: by the values of its cells where they have any, else by their
 * words; what has no value stands last. Figures without values, of rows that cannot be compared, are left alone. Without scripts the tables stand as they are.
 */
export const sortScript = `addEventListener("DOMContentLoaded",()=>{
const words=new Intl.Collator(document.documentElement.lang,{numeric:true});
for(const table of document.querySelectorAll("table")){
const rows=[...table.tBodies[0].rows];
if(rows.length<2)continue;
const heads=[...table.tHead.rows[0].cells];
heads.forEach((head,column)=>{
const isNumeric=rows.some((row)=>"value"in row.cells[column].dataset);
if(head.className==="right"&&!isNumeric)return;
const button=document.createElement("button");
button.type="button";
button.append(...head.childNodes);
head.append(button);
const valueOf=(row)=>{const cell=row.cells[column];return cell.dataset.value??cell.textContent.trim()};
button.addEventListener("click",()=>{
const sign=head.getAttribute("aria-sort")==="ascending"?-1:1;
for(const other of heads)other.removeAttribute("aria-sort");
head.setAttribute("aria-sort",sign>0?"ascending":"descending");
const sorted=rows.map((row)=>[valueOf(row),row]).sort(([a],[b])=>a===""||b===""?(a==="")-(b===""):sign*(isNumeric?a-b:words.compare(a,b)));
table.tBodies[0].append(...sorted.map(([,row])=>row));
})})}});`;

/** What a content policy allows exactly this script by. A test recounts it. */
export const sortScriptHash = "sha256-rGMYBDjVU2nApGgl5Vrg1vs1kQorZw7UDbj3do5jZpo=";
