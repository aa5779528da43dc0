// Times a kernel with its operands in the first-level cache: cycles of the core between two trip counts,
// and how often each of its instructions ran in between (by single steps).
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <signal.h>
#include <stdint.h>
#include <ucontext.h>
#include <sys/mman.h>
#include <sched.h>
#include <x86intrin.h>
typedef void fn(const void*,const void*,void*,long);
extern fn KERNEL;
static uint32_t counts[2][1<<16]; static uint32_t *cur; static volatile int on;
static void trap(int s, siginfo_t*i, void*u){ ucontext_t*c=u; uint64_t o=c->uc_mcontext.gregs[REG_RIP]-(uint64_t)KERNEL; if(o<(1<<16))cur[o]++; if(!on) c->uc_mcontext.gregs[REG_EFL]&=~0x100ll; }
static void step(fn*f,const void*a,const void*b,void*c,long n,uint32_t*to){ cur=to; on=1; __asm__ volatile("pushfq; orl $0x100,(%%rsp); popfq":::"memory","cc"); f(a,b,c,n); on=0; __asm__ volatile("nop;nop"); }
static inline uint64_t now(void){unsigned x; _mm_lfence(); uint64_t t=__rdtscp(&x); _mm_lfence(); return t;}
static uint64_t chain(void){ uint64_t a=1,b=3; uint64_t t=now(); for(int i=0;i<300;i++) __asm__ volatile(".rept 64\n add %1,%0\n .endr":"+r"(a):"r"(b)); return now()-t; }
// Turns of a loop, a cycle each on a core that runs nothing else and up to two where another thread shares it: as many as the chain has links.
static uint64_t witness(void){ uint64_t n=19200; uint64_t t=now(); __asm__ volatile(".p2align 6\n1: dec %0\n jnz 1b":"+r"(n)); return now()-t; }
static int cmp(const void*a,const void*b){double x=*(double*)a,y=*(double*)b;return x<y?-1:x>y;}
int main(int c,char**v){ long n1=atol(v[1]),n2=atol(v[2]); int rounds=c>3?atoi(v[3]):150; int kind=c>4?atoi(v[4]):0;
 char*m=mmap(0,1<<24,3,MAP_PRIVATE|MAP_ANONYMOUS|MAP_POPULATE,-1,0); m=(char*)(((uintptr_t)m+(1<<21)-1)&~((1l<<21)-1));
 char*A=m,*B=m+(1<<20)+16384+256,*C=m+(2<<20)+32768+512;
 unsigned r=12345; for(int i=0;i<(1<<20);i++){r=r*1664525+1013904223; 
   if(kind==0){A[i]=(r>>24)&63; B[i]=(r>>16)&31;} }
 if(kind==1){ float*a=(float*)A,*b=(float*)B; for(int i=0;i<(1<<18);i++){r=r*1664525+1013904223; a[i]=1+(r>>20)/4096.f; b[i]=0.5f+(r>>21&255)/256.f;} }
 if(kind==2){ double*a=(double*)A,*b=(double*)B; for(int i=0;i<(1<<17);i++){r=r*1664525+1013904223; a[i]=1+(r>>20)/4096.; b[i]=0.5+(r>>21&255)/256.;} }
 if(kind==3){ int*a=(int*)A,*b=(int*)B; for(int i=0;i<(1<<18);i++){r=r*1664525+1013904223; a[i]=(r>>22)+1; b[i]=(r>>24)+1;} }
 struct sigaction sa={0}; sa.sa_sigaction=trap; sa.sa_flags=SA_SIGINFO; sigaction(SIGTRAP,&sa,0);
 step(KERNEL,A,B,C,n1,counts[0]); step(KERNEL,A,B,C,n2,counts[1]);
 fn*volatile f=KERNEL; uint64_t t; for(int i=0;i<20;i++)f(A,B,C,n2);
 t=now(); for(int i=0;i<4;i++)f(A,B,C,n2); t=now()-t; int r2=1+60000*4/(t+1); t=now(); for(int i=0;i<4;i++)f(A,B,C,n1); t=now()-t; int r1=1+60000*4/(t+1);
 double*x=malloc(8*rounds),*y=malloc(8*rounds),*ck=malloc(8*rounds);
 for(int k=0,tries=64*rounds;k<rounds;k++){ uint64_t w=witness(),a=chain(); t=now(); for(int i=0;i<r1;i++)f(A,B,C,n1); uint64_t t1=now()-t; t=now(); for(int i=0;i<r2;i++)f(A,B,C,n2); uint64_t t2=now()-t; uint64_t b=chain(),v=witness();
  if((w>v?w:v)*4>(a<b?a:b)*5&&tries-->0){k--;continue;}
  double cl=(a<b?a:b)/19200.; x[k]=t1/cl/r1; y[k]=t2/cl/r2; ck[k]=cl; }
 double med; qsort(x,rounds,8,cmp); qsort(y,rounds,8,cmp); qsort(ck,rounds,8,cmp);
 int q=rounds*3/10;
 printf("{\"cycles\": %.4f, \"half\": %.4f, \"clock\": %.5f, \"counts\": {",y[q]-x[q],y[rounds/2]-x[rounds/2],ck[rounds/2]);
 int first=1; for(int o=0;o<1<<16;o++) if(counts[1][o]!=counts[0][o]){printf("%s\"%d\": %d",first?"":", ",o,(int)counts[1][o]-(int)counts[0][o]);first=0;} puts("}}"); }
