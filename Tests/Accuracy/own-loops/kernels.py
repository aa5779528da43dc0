"""Kernels in C whose hot loops predictions are compared on: name, class, body, and what the operands hold.

Operands: 0 small bytes, 1 floats near one, 2 doubles near one, 3 small 32-bit integers.
"""
K = {}


def k(name, cls, body, kind=0):
    K[name] = (cls, body, kind)


# gemm
for r in (4,6,8,12,14,20,24):
    k(f'gemm_f32_{r}','spill' if r>=20 else 'gemm',f"PC(f32,A);PC(f32,B);P(f32,C); v16f c[{r}]={{}}; for(long k=0;k<n;k++){{v16f b=*(v16f*)(B+k*16); U for(int r=0;r<{r};r++)c[r]+=A[k*{r}+r]*b;}} U for(int r=0;r<{r};r++)*(v16f*)(C+r*16)=c[r];",1)
for r in (2,8,14,18):
    k(f'gemm_i32_{r}','spill' if r>=18 else 'gemm',f"PC(i32,A);PC(i32,B);P(i32,C); v16i c[{r}]={{}}; for(long k=0;k<n;k++){{v16i b=*(v16i*)(B+k*16); U for(int r=0;r<{r};r++)c[r]+=A[k*{r}+r]*b;}} U for(int r=0;r<{r};r++)*(v16i*)(C+r*16)=c[r];")
for r in (1,4,12,14):
    k(f'gemm_i8_{r}y','gemm',f"PC(i8,A);PC(i8,B);P(i32,C); v8i c[{r}]={{}}; for(long k=0;k<n;k++){{v8i b=CVT(*(v8b*)(B+k*8),v8i); U for(int r=0;r<{r};r++){{v8b s=(v8b){{}}+A[k*{r}+r]; c[r]+=CVT(s,v8i)*b;}}}} U for(int r=0;r<{r};r++)*(v8i*)(C+r*8)=c[r];")
for r in (4,8,14):
    k(f'gemm_i8_{r}z','gemm',f"PC(i8,A);PC(i8,B);P(i32,C); v16i c[{r}]={{}}; for(long k=0;k<n;k++){{v16i b=CVT(*(v16b*)(B+k*16),v16i); U for(int r=0;r<{r};r++){{c[r]+=(i32)A[k*{r}+r]*b;}}}} U for(int r=0;r<{r};r++)*(v16i*)(C+r*16)=c[r];")
for r in (4,10):
    k(f'gemm_i16_{r}','gemm',f"PC(i16,A);PC(i16,B);P(i32,C); v8i c[{r}]={{}}; for(long k=0;k<n;k++){{v8i b=CVT(*(v8s*)(B+k*8),v8i); U for(int r=0;r<{r};r++){{c[r]+=(i32)A[k*{r}+r]*b;}}}} U for(int r=0;r<{r};r++)*(v8i*)(C+r*8)=c[r];")
for r in (2,6,10,14):
    k(f'gemm_maddubs_{r}','gemm',f"PC(u8,A);PC(i8,B);P(i32,C); __m256i c[{r}],one=_mm256_set1_epi16(1); U for(int r=0;r<{r};r++)c[r]=_mm256_setzero_si256(); for(long k=0;k<n;k+=4){{__m256i b=_mm256_loadu_si256((void*)(B+k*8)); U for(int r=0;r<{r};r++)c[r]=_mm256_add_epi32(c[r],_mm256_madd_epi16(_mm256_maddubs_epi16(_mm256_set1_epi32(*(const int*)(A+k*{r}+r*4)),b),one));}} U for(int r=0;r<{r};r++)_mm256_storeu_si256((void*)(C+r*8),c[r]);")
    k(f'gemm_madd_{r}','gemm',f"PC(i16,A);PC(i16,B);P(i32,C); __m256i c[{r}]; U for(int r=0;r<{r};r++)c[r]=_mm256_setzero_si256(); for(long k=0;k<n;k+=2){{__m256i b=_mm256_loadu_si256((void*)(B+k*8)); U for(int r=0;r<{r};r++)c[r]=_mm256_add_epi32(c[r],_mm256_madd_epi16(_mm256_set1_epi32(*(const int*)(A+k*{r}+r*2)),b));}} U for(int r=0;r<{r};r++)_mm256_storeu_si256((void*)(C+r*8),c[r]);")
for r in (4,8,20,26):
    k(f'gemm_vnni_{r}','gemm',f"PC(u8,A);PC(i8,B);P(i32,C); __m512i c[{r}]; U for(int r=0;r<{r};r++)c[r]=_mm512_setzero_si512(); for(long k=0;k<n;k+=4){{__m512i b=_mm512_loadu_si512(B+k*16); U for(int r=0;r<{r};r++)c[r]=_mm512_dpbusd_epi32(c[r],_mm512_set1_epi32(*(const int*)(A+k*{r}+r*4)),b);}} U for(int r=0;r<{r};r++)_mm512_storeu_si512(C+r*16,c[r]);")
k('gemm_f64_6','gemm',"PC(f64,A);PC(f64,B);P(f64,C); v8d c[6]={}; for(long k=0;k<n;k++){v8d b=*(v8d*)(B+k*8); U for(int r=0;r<6;r++)c[r]+=A[k*6+r]*b;} U for(int r=0;r<6;r++)*(v8d*)(C+r*8)=c[r];",2)
# dot / reduce
for t,kk in (('f32',1),('f64',2),('i32',3),('i8',0),('u8',0),('i64',0)):
    k(f'dot_{t}','dot',f"PC({t},A);PC({t},B);P({t if t[1]!='8' else 'i32'},C); {t if t[1]!='8' else 'i32'} s=0; for(long i=0;i<n;i++)s+=A[i]*B[i]; *C=s;",kk)
k('dot_i8_scaled','dot',"PC(i8,A);PC(i8,B);P(f32,C); i32 s=0; for(long i=0;i<n;i++)s+=A[i]*B[i]; *C=s*0.1f;")
k('dot_i8_i16','dot',"PC(i8,A);PC(i16,B);P(i32,C); i32 s=0; for(long i=0;i<n;i++)s+=A[i]*B[i]; *C=s;")
k('sqdist_f32','dot',"PC(f32,A);PC(f32,B);P(f32,C); f32 s=0; for(long i=0;i<n;i++){f32 d=A[i]-B[i];s+=d*d;} *C=s;",1)
k('sqdist_u8','dot',"PC(u8,A);PC(u8,B);P(i32,C); i32 s=0; for(long i=0;i<n;i++){i32 d=A[i]-B[i];s+=d*d;} *C=s;")
for t,kk in (('f64',2),('i32',3),('i64',0),('i16',0)):
    k(f'sum_{t}','reduce',f"PC({t},A);P({t},C); {t} s=0; for(long i=0;i<n;i++)s+=A[i]; *C=s;",kk)
k('sum_i8_i32','reduce',"PC(i8,A);P(i32,C); i32 s=0; for(long i=0;i<n;i++)s+=A[i]; *C=s;")
k('sum_u8_u32','reduce',"PC(u8,A);P(u32,C); u32 s=0; for(long i=0;i<n;i++)s+=A[i]; *C=s;")
k('sum_i16_i32','reduce',"PC(i16,A);P(i32,C); i32 s=0; for(long i=0;i<n;i++)s+=A[i]; *C=s;")
k('sum_f32_f64','reduce',"PC(f32,A);P(f64,C); f64 s=0; for(long i=0;i<n;i++)s+=A[i]; *C=s;",1)
k('max_f32','reduce',"PC(f32,A);P(f32,C); f32 s=A[0]; for(long i=0;i<n;i++)s=A[i]>s?A[i]:s; *C=s;",1)
k('max_i8','reduce',"PC(i8,A);P(i8,C); i8 s=A[0]; for(long i=0;i<n;i++)s=A[i]>s?A[i]:s; *C=s;")
k('minmax_f32','reduce',"PC(f32,A);P(f32,C); f32 s=A[0],m=A[0]; for(long i=0;i<n;i++){s=A[i]>s?A[i]:s;m=A[i]<m?A[i]:m;} C[0]=s;C[1]=m;",1)
k('norm2_f32','reduce',"PC(f32,A);P(f32,C); f32 s=0; for(long i=0;i<n;i++)s+=A[i]*A[i]; *C=s;",1)
k('absmax_f32','reduce',"PC(f32,A);P(f32,C); f32 s=0; for(long i=0;i<n;i++){f32 a=__builtin_fabsf(A[i]);s=a>s?a:s;} *C=s;",1)
k('meanvar_f32','reduce',"PC(f32,A);P(f32,C); f32 s=0,q=0; for(long i=0;i<n;i++){s+=A[i];q+=A[i]*A[i];} C[0]=s;C[1]=q;",1)
k('sad_u8','reduce',"PC(u8,A);PC(u8,B);P(u32,C); u32 s=0; for(long i=0;i<n;i++)s+=A[i]>B[i]?A[i]-B[i]:B[i]-A[i]; *C=s;")
k('count_eq_u8','reduce',"PC(u8,A);P(u32,C); u32 s=0; for(long i=0;i<n;i++)s+=A[i]==7; *C=s;")
# elementwise
k('axpy_f32','elementwise',"PC(f32,A);P(f32,C); f32 a=1e-3f; for(long i=0;i<n;i++)C[i]+=a*A[i];",1)
k('add_f32','elementwise',"PC(f32,A);PC(f32,B);P(f32,C); for(long i=0;i<n;i++)C[i]=A[i]+B[i];",1)
k('mul_f64','elementwise',"PC(f64,A);PC(f64,B);P(f64,C); for(long i=0;i<n;i++)C[i]=A[i]*B[i];",2)
k('fma_f32','elementwise',"PC(f32,A);PC(f32,B);P(f32,C); for(long i=0;i<n;i++)C[i]=A[i]*B[i]+C[i];",1)
k('add_i8','elementwise',"PC(i8,A);PC(i8,B);P(i8,C); for(long i=0;i<n;i++)C[i]=A[i]+B[i];")
k('mul_i8','elementwise',"PC(i8,A);PC(i8,B);P(i8,C); for(long i=0;i<n;i++)C[i]=A[i]*B[i];")
k('mul_i16','elementwise',"PC(i16,A);PC(i16,B);P(i16,C); for(long i=0;i<n;i++)C[i]=A[i]*B[i];")
k('mul_i32','elementwise',"PC(i32,A);PC(i32,B);P(i32,C); for(long i=0;i<n;i++)C[i]=A[i]*B[i];",3)
k('mul_i64','elementwise',"PC(i64,A);PC(i64,B);P(i64,C); for(long i=0;i<n;i++)C[i]=A[i]*B[i];")
k('mulw_i8_i32','elementwise',"PC(i8,A);PC(i8,B);P(i32,C); for(long i=0;i<n;i++)C[i]=A[i]*B[i];")
k('mulw_i8_i16','elementwise',"PC(i8,A);PC(i8,B);P(i16,C); for(long i=0;i<n;i++)C[i]=A[i]*B[i];")
k('mulh_i16','elementwise',"PC(i16,A);PC(i16,B);P(i16,C); for(long i=0;i<n;i++)C[i]=(A[i]*B[i])>>16;")
k('relu_f32','elementwise',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++)C[i]=A[i]>0?A[i]:0;",1)
k('relu6_i8','elementwise',"PC(i8,A);P(i8,C); for(long i=0;i<n;i++){i8 v=A[i]>0?A[i]:0;C[i]=v<6?v:6;}")
k('clip_f32','elementwise',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++){f32 v=A[i]>0?A[i]:0;C[i]=v<6?v:6;}",1)
k('avg_u8','elementwise',"PC(u8,A);PC(u8,B);P(u8,C); for(long i=0;i<n;i++)C[i]=(A[i]+B[i]+1)>>1;")
k('sat_add_i16','elementwise',"PC(i16,A);PC(i16,B);P(i16,C); for(long i=0;i<n;i++){i32 v=A[i]+B[i];C[i]=v>32767?32767:v<-32768?-32768:v;}")
k('blend_u8','elementwise',"PC(u8,A);PC(u8,B);P(u8,C); for(long i=0;i<n;i++)C[i]=(A[i]*77+B[i]*179+128)>>8;")
k('select_f32','elementwise',"PC(f32,A);PC(f32,B);P(f32,C); for(long i=0;i<n;i++)C[i]=A[i]>B[i]?A[i]*2.f:B[i]-1.f;",1)
k('shift_i32','elementwise',"PC(i32,A);PC(i32,B);P(i32,C); for(long i=0;i<n;i++)C[i]=A[i]<<(B[i]&31);",3)
k('hswish_f32','elementwise',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++){f32 x=A[i],v=x+3.f;v=v<0?0:v;v=v>6?6:v;C[i]=x*v*(1/6.f);}",1)
k('bias_relu_f32','elementwise',"PC(f32,A);PC(f32,B);P(f32,C); f32 b=B[0]; for(long i=0;i<n;i++){f32 v=A[i]+b;C[i]=v>0?v:0;}",1)
k('xor_u64','elementwise',"PC(u64,A);PC(u64,B);P(u64,C); for(long i=0;i<n;i++)C[i]=A[i]^B[i];")
k('abs_i16','elementwise',"PC(i16,A);P(i16,C); for(long i=0;i<n;i++)C[i]=A[i]<0?-A[i]:A[i];")
k('poly_f32','elementwise',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++){f32 x=A[i];C[i]=((((x*.1f+.2f)*x+.3f)*x+.4f)*x+.5f)*x+.6f;}",1)
k('expf_poly','elementwise',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++){f32 x=A[i]*1.4426950f;f32 r=__builtin_rintf(x);f32 f=x-r;f32 p=((.0555f*f+.2402f)*f+.6931f)*f+1.f;i32 e=((i32)r+127)<<23;f32 s;__builtin_memcpy(&s,&e,4);C[i]=p*s;}",1)
# quant/convert
k('quant_f32_i8','requant',"PC(f32,A);P(i8,C); for(long i=0;i<n;i++){f32 f=__builtin_rintf(A[i]*12.3f);f=f>127?127:f<-128?-128:f;C[i]=(i8)(i32)f;}",1)
k('dequant_i8','requant',"PC(i8,A);P(f32,C); for(long i=0;i<n;i++)C[i]=(f32)(A[i]-3)*0.02f;")
k('dequant_u8','requant',"PC(u8,A);P(f32,C); for(long i=0;i<n;i++)C[i]=((i32)A[i]-128)*0.02f;")
k('requant_shift','requant',"PC(i32,A);P(i8,C); for(long i=0;i<n;i++){i32 v=(A[i]+64)>>7;v=v>127?127:v<-128?-128:v;C[i]=(i8)v;}",3)
k('requant_bias','requant',"PC(i32,A);PC(i32,B);P(u8,C); for(long i=0;i<n;i++){i32 v=(i32)((f32)(A[i]+B[i])*0.007f)+128;v=v>255?255:v<0?0:v;C[i]=(u8)v;}",3)
k('requant_i16','requant',"PC(i16,A);P(i8,C); for(long i=0;i<n;i++){i16 v=A[i]>>4;v=v>127?127:v<-128?-128:v;C[i]=(i8)v;}")
for a,b,kk in (('f32','f64',1),('f64','f32',2),('i32','f32',3),('f32','i32',1),('i8','i32',0),('u8','i16',0),('i16','i32',0),('i32','i16',3),('i16','i8',0),('i64','i32',0),('u8','f32',0),('i16','f32',0),('i32','i64',3),('i32','f64',3),('i8','i16',0),('f32','i8',1),('i64','f64',0)):
    k(f'cvt_{a}_{b}','convert',f"PC({a},A);P({b},C); for(long i=0;i<n;i++)C[i]=({b})A[i];",kk)
# depthwise
k('dw3_f32','depthwise',"PC(f32,A);PC(f32,B);P(f32,C); for(long i=0;i<n;i++){f32 s=0; U for(int x=0;x<3;x++)s+=A[i+x]*B[x]; C[i]=s;}",1)
k('dw5_f32','depthwise',"PC(f32,A);PC(f32,B);P(f32,C); for(long i=0;i<n;i++){f32 s=0; U for(int x=0;x<5;x++)s+=A[i+x]*B[x]; C[i]=s;}",1)
k('dwc_f32','depthwise',"PC(f32,A);PC(f32,B);P(f32,C); for(long i=0;i<n;i++){f32 s=0; U for(int t=0;t<9;t++)s+=A[i+t*528]*B[i+t*272]; C[i]=s;}",1)
k('dwc_i8','depthwise',"PC(i8,A);PC(i8,B);P(i32,C); for(long i=0;i<n;i++){i32 s=0; U for(int t=0;t<9;t++)s+=A[i+t*1040]*B[i+t*1040]; C[i]=s;}")
k('dw9_i8','depthwise',"PC(i8,A);PC(i8,B);P(i32,C); for(long i=0;i<n;i++){i32 s=0; U for(int y=0;y<3;y++) U for(int x=0;x<3;x++)s+=A[i+y*1040+x]*B[y*3+x]; C[i]=s;}")
k('dw9_i16','depthwise',"PC(i16,A);PC(i16,B);P(i16,C); for(long i=0;i<n;i++){i16 s=0; U for(int y=0;y<3;y++) U for(int x=0;x<3;x++)s+=A[i+y*1040+x]*B[y*3+x]; C[i]=s;}")
k('blur3_u8','depthwise',"PC(u8,A);P(u8,C); for(long i=0;i<n;i++)C[i]=(A[i]+2*A[i+1]+A[i+2]+2)>>2;")
k('sobel_i16','depthwise',"PC(u8,A);P(i16,C); for(long i=0;i<n;i++)C[i]=A[i]-A[i+2]+2*(A[i+1040]-A[i+1042])+A[i+2080]-A[i+2082];")
k('fir8_f32','depthwise',"PC(f32,A);PC(f32,B);P(f32,C); for(long i=0;i<n;i++){f32 s=0; U for(int x=0;x<8;x++)s+=A[i+x]*B[x]; C[i]=s;}",1)
k('stencil3_f64','depthwise',"PC(f64,A);P(f64,C); for(long i=0;i<n;i++)C[i]=0.25*A[i]+0.5*A[i+1]+0.25*A[i+2];",2)
# memory
k('copy_f32','memory',"PC(f32,A);P(f32,C); for(long i=0;i<n;i+=32){*(v16f*)(C+i)=*(v16f*)(A+i);*(v16f*)(C+i+16)=*(v16f*)(A+i+16);__asm__ volatile(\"\");}",1)
k('copy_y','memory',"PC(f32,A);P(f32,C); for(long i=0;i<n;i+=32){U for(int j=0;j<4;j++)*(v8f*)(C+i+8*j)=*(v8f*)(A+i+8*j);__asm__ volatile(\"\");}",1)
k('copy_x','memory',"PC(f32,A);P(f32,C); for(long i=0;i<n;i+=32){U for(int j=0;j<8;j++)*(v4f*)(C+i+4*j)=*(v4f*)(A+i+4*j);__asm__ volatile(\"\");}",1)
k('fill_u8','memory',"P(u8,C); v32b v=(v32b){}+3; for(long i=0;i<n;i+=64){*(v32b*)(C+i)=v;*(v32b*)(C+i+32)=v;__asm__ volatile(\"\");}")
k('copy_u64s','memory',"PC(u64,A);P(u64,C); for(long i=0;i<n;i+=4){U for(int j=0;j<4;j++){C[i+j]=A[i+j];__asm__ volatile(\"\":::\"memory\");}}")
k('load_unaligned_y','memory',"PC(f32,A);PC(f32,B);P(f32,C); A+=1;B+=3; v8f s={},t={}; for(long i=0;i<n;i+=16){s+=*(v8f*)(A+i)+*(v8f*)(B+i);t+=*(v8f*)(A+i+8)+*(v8f*)(B+i+8);} *(v8f*)C=s+t;",1)
k('store_unaligned','memory',"PC(f32,A);P(f32,C); C+=3; v16f v=*(v16f*)A; for(long i=0;i<n;i+=32){*(v16f*)(C+i)=v;*(v16f*)(C+i+16)=v;__asm__ volatile(\"\");}",1)
k('scale_copy_unal','memory',"PC(f32,A);P(f32,C); C+=1;A+=1; for(long i=0;i<n;i++)C[i]=A[i]*3.f;",1)
k('strided2_f32','memory',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++)C[i]=A[2*i];",1)
k('rev_f32','memory',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++)C[i]=A[n-1-i];",1)
k('rev_u8','shuffle',"PC(u8,A);P(u8,C); for(long i=0;i<n;i++)C[i]=A[n-1-i];")
k('interleave2_f32','shuffle',"PC(f32,A);PC(f32,B);P(f32,C); for(long i=0;i<n;i++){C[2*i]=A[i];C[2*i+1]=B[i];}",1)
k('deinterleave_f32','shuffle',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++)C[i]=A[2*i]+A[2*i+1];",1)
k('interleave2_u8','shuffle',"PC(u8,A);PC(u8,B);P(u8,C); for(long i=0;i<n;i++){C[2*i]=A[i];C[2*i+1]=B[i];}")
k('rgb2gray','shuffle',"PC(u8,A);P(u8,C); for(long i=0;i<n;i++)C[i]=(A[3*i]*77+A[3*i+1]*150+A[3*i+2]*29)>>8;")
k('rgba2gray','shuffle',"PC(u8,A);P(u8,C); for(long i=0;i<n;i++)C[i]=(A[4*i]*77+A[4*i+1]*150+A[4*i+2]*29)>>8;")
k('bswap32','shuffle',"PC(u32,A);P(u32,C); for(long i=0;i<n;i++)C[i]=__builtin_bswap32(A[i]);")
k('pack_nibbles','shuffle',"PC(u8,A);P(u8,C); for(long i=0;i<n;i++)C[i]=A[2*i]&15|A[2*i+1]<<4;")
k('unpack_nibbles','shuffle',"PC(u8,A);P(u8,C); for(long i=0;i<n;i++){C[2*i]=A[i]&15;C[2*i+1]=A[i]>>4;}")
k('complex_abs2','shuffle',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++)C[i]=A[2*i]*A[2*i]+A[2*i+1]*A[2*i+1];",1)
k('transpose4','shuffle',"PC(f32,A);P(f32,C); for(long i=0;i<n;i+=16){__m128 a=_mm_loadu_ps(A+i),b=_mm_loadu_ps(A+i+4),c=_mm_loadu_ps(A+i+8),d=_mm_loadu_ps(A+i+12);_MM_TRANSPOSE4_PS(a,b,c,d);_mm_storeu_ps(C+i,a);_mm_storeu_ps(C+i+4,b);_mm_storeu_ps(C+i+8,c);_mm_storeu_ps(C+i+12,d);}",1)
# divsqrt
k('div_f32','divsqrt',"PC(f32,A);PC(f32,B);P(f32,C); for(long i=0;i<n;i++)C[i]=(f64)A[i]/(f64)B[i];",1)
k('div_i32','divsqrt',"PC(i32,A);PC(i32,B);P(i32,C); for(long i=0;i<n;i++)C[i]=A[i]/B[i];",3)
k('div_u64','divsqrt',"PC(u64,A);PC(u64,B);P(u64,C); for(long i=0;i<n;i++)C[i]=A[i]/(B[i]|1);")
k('sqrt_f64','divsqrt',"PC(f64,A);P(f64,C); for(long i=0;i<n;i++)C[i]=__builtin_sqrt(A[i]);",2)
k('rsqrt_f32','divsqrt',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++)C[i]=1.f/__builtin_sqrtf(A[i]);",1)
k('recip_f32','divsqrt',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++)C[i]=1.f/A[i];",1)
k('div_const_i32','divsqrt',"PC(i32,A);P(i32,C); for(long i=0;i<n;i++)C[i]=A[i]/7;",3)
k('div_const_u8','divsqrt',"PC(u8,A);P(u8,C); for(long i=0;i<n;i++)C[i]=A[i]/5;")
k('normalize_f32','divsqrt',"PC(f32,A);PC(f32,B);P(f32,C); f32 d=B[0]; for(long i=0;i<n;i++)C[i]=A[i]*A[i]/(d+A[i]);",1)
k('sigmoid_rat','divsqrt',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++){f32 x=A[i];C[i]=x/(1.f+__builtin_fabsf(x));}",1)
# latency & memdep & scalar & branchy & lut
k('horner_chain','latency',"PC(f32,A);P(f32,C); f32 s=1; for(long i=0;i<n;i++){s=s*A[i]+.5f;__asm__ volatile(\"\":\"+x\"(s));} *C=s;",1)
k('sum_serial','latency',"PC(f32,A);P(f32,C); f32 s=0; for(long i=0;i<n;i++){s+=A[i];__asm__ volatile(\"\":\"+x\"(s));} *C=s;",1)
k('sumy_serial','latency',"PC(f32,A);P(f32,C); v8f s={}; for(long i=0;i<n;i+=8){s+=*(v8f*)(A+i);__asm__ volatile(\"\":\"+x\"(s));} *(v8f*)C=s;",1)
k('fmay_serial','latency',"PC(f32,A);P(f32,C); v8f s={}; for(long i=0;i<n;i+=8){s=s**(v8f*)(A+i)+1.f;__asm__ volatile(\"\":\"+x\"(s));} *(v8f*)C=s;",1)
k('iir_f32','latency',"PC(f32,A);P(f32,C); f32 s=0; for(long i=0;i<n;i++){s=.9f*s+.1f*A[i];C[i]=s;}",1)
k('lcg','latency',"P(u32,C); u32 s=1; for(long i=0;i<n;i++){s=s*1664525u+1013904223u;C[i]=s;}")
k('xorshift','latency',"P(u64,C); u64 s=88172645463325252ull; for(long i=0;i<n;i++){s^=s<<13;s^=s>>7;s^=s<<17;C[i]=s;}")
k('fnv1a','latency',"PC(u8,A);P(u32,C); u32 h=2166136261u; for(long i=0;i<n;i++)h=(h^A[i])*16777619u; *C=h;")
k('adler','latency',"PC(u8,A);P(u32,C); u32 a=1,b=0; for(long i=0;i<n;i++){a+=A[i];__asm__ volatile(\"\":\"+r\"(a));b+=a;} *C=a^b;")
k('ema_i32','latency',"PC(i32,A);P(i32,C); i32 s=0; for(long i=0;i<n;i++){s+=(A[i]-s)>>3;C[i]=s;}",3)
k('prefix_i32','latency',"PC(i32,A);P(i32,C); i32 s=0; for(long i=0;i<n;i++){s+=A[i];C[i]=s;}",3)
k('maxscan_i32','latency',"PC(i32,A);P(i32,C); i32 s=0; for(long i=0;i<n;i++){s=A[i]>s?A[i]:s;C[i]=s;}",3)
k('memacc_f32','memdep',"PC(f32,A);P(f32,C); for(long k=0;k<n;k++)*(volatile f32*)C+=A[k];",1)
k('memacc_y','memdep',"PC(f32,A);P(f32,C); for(long k=0;k<n;k+=8){v8f c=*(v8f*)C;c+=*(v8f*)(A+k);*(v8f*)C=c;__asm__ volatile(\"\":::\"memory\");}",1)
k('memacc_4','memdep',"PC(i32,A);P(i32,C); for(long k=0;k<n;k++)((volatile i32*)C)[k&3]+=A[k];",3)
k('memacc_z','memdep',"PC(i32,A);P(i32,C); for(long k=0;k<n;k+=16){v16i c=*(v16i*)C;c+=*(v16i*)(A+k);*(v16i*)C=c;__asm__ volatile(\"\":::\"memory\");}",3)
k('recur_a','memdep',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++)C[i+1]=C[i]*.5f+A[i];",1)
k('recur_4','memdep',"PC(i32,A);P(i32,C); for(long i=0;i<n;i++)C[i+4]=C[i]+A[i];",3)
k('hist4','memdep',"PC(u8,A);P(u32,C); for(long i=0;i<n;i+=4){C[A[i]]++;C[A[i+1]+256]++;C[A[i+2]+512]++;C[A[i+3]+768]++;}")
k('rmw_i32','memdep',"PC(i32,A);P(i32,C); for(long i=0;i<n;i++){C[i]+=A[i];__asm__ volatile(\"\":::\"memory\");}",3)
k('swap_pairs','memdep',"P(u64,C); for(long i=0;i<n;i+=2){u64 a=C[i],b=C[i+1];__asm__ volatile(\"\":\"+r\"(a),\"+r\"(b));C[i]=b;C[i+1]=a;}")
k('lut_u16','lut',"PC(u16,A);PC(u16,B);P(u16,C); for(long i=0;i<n;i++)C[i]=B[A[i]&1023];")
k('lut_f32','lut',"PC(i32,A);PC(f32,B);P(f32,C); for(long i=0;i<n;i++)C[i]=B[A[i]&1023];",3)
k('lut_f64','lut',"PC(i32,A);PC(f64,B);P(f64,C); for(long i=0;i<n;i++)C[i]=B[A[i]&1023];",3)
k('lut_sum','lut',"PC(u8,A);PC(i32,B);P(i32,C); i32 s=0; for(long i=0;i<n;i++)s+=B[A[i]]; *C=s;")
k('lut_pshufb','lut',"PC(u8,A);PC(u8,B);P(u8,C); __m256i t=_mm256_broadcastsi128_si256(_mm_loadu_si128((void*)B)),m=_mm256_set1_epi8(15); for(long i=0;i<n;i+=32){__m256i v=_mm256_loadu_si256((void*)(A+i));_mm256_storeu_si256((void*)(C+i),_mm256_or_si256(_mm256_shuffle_epi8(t,_mm256_and_si256(v,m)),_mm256_shuffle_epi8(t,_mm256_and_si256(_mm256_srli_epi16(v,4),m))));}")
k('scatter_f32','lut',"PC(i32,A);PC(f32,B);P(f32,C); for(long i=0;i<n;i++)C[A[i]&1023]=B[i];",3)
k('maxpool4_f32','pool',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++){f32 m=A[i];m=A[i+512]>m?A[i+512]:m;m=A[i+1024]>m?A[i+1024]:m;C[i]=m;}",1)
k('maxpool_s2_f32','pool',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++){f32 m=A[2*i];m=A[2*i+1]>m?A[2*i+1]:m;C[i]=m;}",1)
k('maxpool_s2_u8','pool',"PC(u8,A);P(u8,C); for(long i=0;i<n;i++){u8 m=A[2*i];m=A[2*i+1]>m?A[2*i+1]:m;C[i]=m;}")
k('maxpool_s2_i8','pool',"PC(i8,A);P(i8,C); for(long i=0;i<n;i++){i8 m=A[2*i];m=A[2*i+1]>m?A[2*i+1]:m;m=A[2*i+1040]>m?A[2*i+1040]:m;C[i]=m;}")
k('avgpool_u8','pool',"PC(u8,A);P(u8,C); for(long i=0;i<n;i++)C[i]=(A[2*i]+A[2*i+1]+A[2*i+1040]+A[2*i+1041]+2)>>2;")
k('avgpool_f32','pool',"PC(f32,A);P(f32,C); for(long i=0;i<n;i++)C[i]=(A[2*i]+A[2*i+1])*.5f;",1)
k('popcount_u64','popcount',"PC(u64,A);P(u64,C); u64 s=0; for(long i=0;i<n;i++)s+=__builtin_popcountll(A[i]); *C=s;")
k('popcount_u32','popcount',"PC(u32,A);P(u32,C); for(long i=0;i<n;i++)C[i]=__builtin_popcount(A[i]);")
k('popcount_u8','popcount',"PC(u8,A);P(u8,C); for(long i=0;i<n;i++)C[i]=__builtin_popcount(A[i]);")
k('clz_u32','popcount',"PC(u32,A);P(u32,C); for(long i=0;i<n;i++)C[i]=__builtin_clz(A[i]|1);")
k('ctz_sum','popcount',"PC(u64,A);P(u64,C); u64 s=0; for(long i=0;i<n;i++)s+=__builtin_ctzll(A[i]|1ull<<40); *C=s;")
k('strlenish','scalar',"PC(u8,A);P(u64,C); u64 s=0; for(long i=0;i<n;i++){if(A[i]==255)break;s++;} *C=s;")
k('scalar_poly','scalar',"PC(u64,A);P(u64,C); u64 s=0; for(long i=0;i<n;i++){s=s*31+A[i];__asm__ volatile(\"\":\"+r\"(s));} *C=s;")
k('mod_scalar','scalar',"PC(u32,A);P(u32,C); u32 s=0; for(long i=0;i<n;i++){s+=A[i]%97u;__asm__ volatile(\"\":\"+r\"(s));} *C=s;")
k('bitrev','scalar',"PC(u64,A);P(u64,C); u64 s=0; for(long i=0;i<n;i++){u64 x=A[i];x=(x>>1&0x5555555555555555ull)|(x&0x5555555555555555ull)<<1;x=(x>>2&0x3333333333333333ull)|(x&0x3333333333333333ull)<<2;s^=x;__asm__ volatile(\"\":\"+r\"(s));} *C=s;")
k('rotl_mix','scalar',"PC(u64,A);P(u64,C); u64 s=1; for(long i=0;i<n;i++){u64 x=A[i]*0x9E3779B97F4A7C15ull;x=x<<31|x>>33;s^=x;s=(s<<27|s>>37)*5+3;} *C=s;")
k('utf8_count','scalar',"PC(u8,A);P(u64,C); u64 s=0; for(long i=0;i<n;i++)s+=(A[i]&0xc0)!=0x80; *C=s;")
k('cond_add','branchy',"PC(i32,A);P(i32,C); i32 s=0; for(long i=0;i<n;i++){if(A[i]>0){s+=A[i];__asm__ volatile(\"\":\"+r\"(s));}} *C=s;",3)
k('clamp_branch','branchy',"PC(i32,A);P(i32,C); for(long i=0;i<n;i++){i32 v=A[i];if(__builtin_expect(v<0,0)){v=0;__asm__ volatile(\"\":\"+r\"(v));}C[i]=v;}",3)
k('argmin_i32','branchy',"PC(i32,A);P(i32,C); i32 m=0; for(long i=1;i<n;i++)if(A[i]<A[m])m=i; *C=m;",3)
k('find_max_idx_branch','branchy',"PC(f32,A);P(i32,C); i32 m=0;f32 b=A[0]; for(long i=1;i<n;i++)if(A[i]>b){b=A[i];m=i;__asm__ volatile(\"\":\"+x\"(b));} *C=m;",1)
k('softmax_sub','elementwise',"PC(f32,A);PC(f32,B);P(f32,C); f32 m=B[0]; f32 s=0; for(long i=0;i<n;i++){f32 d=A[i]-m;d=d*d*.5f+d+1.f;C[i]=d;s+=d;} C[-1]=s;",1)
k('layernorm','elementwise',"PC(f32,A);PC(f32,B);P(f32,C); f32 m=B[0],v=B[1]; for(long i=0;i<n;i++)C[i]=(A[i]-m)*v*B[i]+B[i+1024];",1)
k('big_f32','frontend',"PC(f32,A);PC(f32,B);P(f32,C); v8f c[4]={}; for(long k=0;k<n;k++){ U for(int j=0;j<60;j++){v8f b=*(v8f*)(B+((k*8+j*8)&1023)); c[j&3]+=b*(float)(j+1);} } U for(int r=0;r<4;r++)*(v8f*)(C+r*8)=c[r];",1)
k('big_scalar','frontend',"PC(u32,A);P(u32,C); u32 a=1,b=2,c=3,d=4; for(long k=0;k<n;k++){ U for(int j=0;j<30;j++){a+=A[j]^b;b=(b<<3)+c;c^=d+j;d+=a;__asm__ volatile(\"\":\"+r\"(a),\"+r\"(b),\"+r\"(c),\"+r\"(d));} } *C=a^b^c^d;")
k('big_i16','frontend',"PC(i16,A);PC(i16,B);P(i16,C); v16s c[8]={}; for(long k=0;k<n;k++){ U for(int j=0;j<48;j++){c[j&7]+=*(v16s*)(B+j*16)*(v16s)((v16s){}+(short)(j*3+1));} } U for(int r=0;r<8;r++)*(v16s*)(C+r*16)=c[r];")
H='''#include <immintrin.h>
#include <stdint.h>
typedef int8_t i8;typedef uint8_t u8;typedef int16_t i16;typedef uint16_t u16;typedef int32_t i32;typedef uint32_t u32;typedef int64_t i64;typedef uint64_t u64;typedef float f32;typedef double f64;
#define V(n,t,l) typedef t n __attribute__((vector_size(sizeof(t)*l),aligned(sizeof(t)),may_alias));
V(v4f,f32,4)V(v8f,f32,8)V(v16f,f32,16)V(v8d,f64,8)V(v8i,i32,8)V(v16i,i32,16)V(v8b,i8,8)V(v16b,i8,16)V(v32b,i8,32)V(v8s,i16,8)V(v16s,i16,16)V(v8us,u16,8)
#define K(n) void n(const void*restrict a_,const void*restrict b_,void*restrict c_,long n)
#define PC(t,X) const t*restrict X=a_##X
#define P(t,X) t*restrict X=c_##X
#define a_A a_
#define a_B b_
#define c_C c_
#define CVT __builtin_convertvector
#define U _Pragma("GCC unroll 64")
'''


def source(name):
    body = K[name][1]
    return (f"#include \"common.h\"\nvoid {name}(const void*restrict a_,const void*restrict b_,void*restrict c_,long n)"
            f"{{{body}}}\n")
