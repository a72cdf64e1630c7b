import { spawn } from "node:child_process";
import { Yampi, MemoryRateLimiter } from "@yampi-openapi/client";
import createOpenapiFetch from "openapi-fetch";
const server = spawn(process.execPath, ["-e", `require("http").createServer((q,r)=>{const b=JSON.stringify({data:{id:70001,name:"x".repeat(300)}});r.writeHead(200,{"content-type":"application/json","content-length":b.length});r.end(b)}).listen(0,"127.0.0.1",function(){console.log(this.address().port)})`], {stdio:["ignore","pipe","inherit"]});
const port = await new Promise<string>(r=>server.stdout.once("data",d=>r(String(d).trim())));
const baseUrl = `http://127.0.0.1:${port}`;
const headers = {Accept:"application/json","Content-Type":"application/json","User-Agent":"bench","User-Token":"any","User-Secret-Key":"any"};
const yampi = new Yampi({ alias:"minha-loja", userToken:"any", userSecretKey:"any", baseUrl, rateLimit: new MemoryRateLimiter({quota:false}) });
const of = createOpenapiFetch<any>({ baseUrl, headers }) as any;
const subjects: Record<string, () => Promise<unknown>> = {
  plain: async () => ((await (await fetch(baseUrl+"/minha-loja/customers/70001",{headers})).json()) as any).data,
  openapiFetch: async () => (await of.GET("/{alias}/customers/{id}",{params:{path:{alias:"minha-loja",id:70001}}})).data,
  yampi: () => yampi.customers.get(70001) as any,
};
const total: Record<string, number[]> = {};
for (let round=0; round<14; round++) for (const [name, f] of Object.entries(subjects)) {
  const before = process.cpuUsage();
  for (let i=0;i<400;i++) await f();
  const u = process.cpuUsage(before);
  if (round>1) (total[name] ??= []).push((u.user+u.system)/400);
}
const med = (a:number[]) => a.sort((x,y)=>x-y)[a.length>>1]!;
for (const n in total) console.log(n, med(total[n]!).toFixed(0), (med(total[n]!)/med(total.plain!)).toFixed(2));
server.kill();
