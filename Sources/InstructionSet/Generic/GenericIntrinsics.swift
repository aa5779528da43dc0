internal import DiagnosisModel

/// The intrinsics that every target has; predicated (`llvm.vp.*`) and constrained ones are in
/// the category of the operation they stand for.
///
/// Left out, and so unknown: coroutines, Objective-C reference counting, structured exceptions,
/// sanitizer checks, pointer authentication.
/// An absolute value counts as `minmax` (it is max(x, -x)), that of a float as `bitwise`, as all
/// operations on the sign bit alone; roundings, roots and transcendental functions are `other`.
///
/// They have no mnemonics, and no features are recorded: what they become depends on their types.
enum GenericIntrinsics {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .multiply,
      lines: """
        - 0:* experimental.constrained.fmul {smul,umul}.fix{,.sat} {smul,umul}.with.overflow
        - 0:* vp.{fmul,mul}
        - clmul
        """),
    InstructionRow(
      .add,
      lines: """
        - experimental.constrained.{fadd,fsub} {sadd,ssub,uadd,usub}.sat
        - {sadd,ssub,uadd,usub}.with.overflow vp.{add,fadd,fsub,sub} vp.{sadd,ssub,uadd,usub}.sat
        """),
    InstructionRow(
      .multiplyAdd,
      lines: "- 0:* experimental.constrained.{fma,fmuladd} fma fmuladd vp.{fma,fmuladd}"),
    InstructionRow(
      .dotProduct, lines: "- matrix.multiply vector.partial.reduce.{add,fadd}"),
    InstructionRow(
      .vectorLogic, as: .divide,
      lines: """
        - experimental.constrained.{fdiv,frem} {sdiv,udiv}.fix{,.sat}
        - vp.{fdiv,frem,sdiv,srem,udiv,urem}
        """),
    InstructionRow(
      .vectorLogic, as: .minmax,
      lines: """
        - abs experimental.constrained.{maximum,maxnum,minimum,minnum} maximum maximumnum maxnum
        - minimum minimumnum minnum smax smin umax umin
        - vp.{abs,maximum,maxnum,minimum,minnum,smax,smin,umax,umin}
        """),
    InstructionRow(
      .add, as: .reduce,
      lines: """
        - {vector,vp}.reduce.{add,and,fadd,fmax,fmaximum,fmin}
        - {vector,vp}.reduce.{fminimum,fmul,mul,or,smax} {vector,vp}.reduce.{smin,umax,umin,xor}
        """),
    InstructionRow(
      .vectorLogic,
      lines: """
        - bitreverse bswap copysign ctlz ctpop cttz fabs fshl fshr {sshl,ushl}.sat
        - vp.{and,ashr,bitreverse,bswap,copysign} vp.{ctlz,ctpop,cttz,fabs,fneg}
        - vp.{fshl,fshr,lshr,or,shl,xor}
        """),
    InstructionRow(
      .vectorLogic, as: .compare,
      lines: """
        - experimental.constrained.{fcmp,fcmps} experimental.vector.match is.fpclass scmp ucmp
        - vp.{fcmp,icmp} vp.is.fpclass
        """),
    InstructionRow(
      .vectorLogic, as: .select, lines: "- vp.{merge,select}"),
    InstructionRow(
      .extend, lines: "- convert.from.fp16 experimental.constrained.fpext vp.{fpext,sext,zext}"),
    InstructionRow(
      .truncate,
      lines: """
        - convert.to.fp16 experimental.constrained.fptrunc fptrunc.round vp.{fptrunc,trunc}
        """),
    InstructionRow(
      .convert,
      lines: """
        - experimental.constrained.{fptosi,fptoui,llrint,llround}
        - experimental.constrained.{lrint,lround,sitofp,uitofp} {fptosi,fptoui}.sat llrint llround
        - lrint lround vp.{fptosi,fptoui,llrint,lrint,sitofp,uitofp}
        """),
    InstructionRow(
      .shuffle,
      lines: """
        - experimental.vector.compress experimental.vector.extract.last.active
        - experimental.vp.{reverse,splice} matrix.transpose vector.{deinterleave2,deinterleave3}
        - vector.{deinterleave4,deinterleave5} vector.{deinterleave6,deinterleave7,deinterleave8}
        - vector.{extract,insert} vector.{interleave2,interleave3,interleave4}
        - vector.{interleave5,interleave6} vector.{interleave7,interleave8,reverse}
        - vector.splice.{left,right}
        """),
    InstructionRow(
      .load,
      lines: """
        - experimental.vp.strided.load load.relative masked.{expandload,load}
        - matrix.column.major.load type.checked.load{,.relative} vp.load{,.ff}
        """),
    InstructionRow(
      .store,
      lines: """
        - experimental.vp.strided.store masked.{compressstore,store} matrix.column.major.store
        - vp.store
        """),
    InstructionRow(
      .gather, lines: "- {masked,vp}.gather"),
    InstructionRow(
      .scatter,
      lines: """
        - experimental.vector.histogram.{add,umax,umin} experimental.vector.histogram.uadd.sat
        - {masked,vp}.scatter
        """),
    InstructionRow(
      .address,
      lines: """
        - experimental.gc.get.pointer.{base,offset} localaddress
        - preserve.{array,struct,union}.access.index protected.field.ptr ptrmask thread.pointer
        - threadlocal.address vp.{inttoptr,ptrtoint}
        """),
    InstructionRow(
      .control,
      lines: """
        - loop.decrement{,.reg} {set,start}.loop.iterations test.{set,start}.loop.iterations
        """),
    InstructionRow(
      .call,
      lines: """
        - experimental.{deoptimize,guard,stackmap} experimental.gc.statepoint
        - experimental.memset.pattern experimental.patchpoint{,.void}
        - {memcpy,memset}{,.element.unordered.atomic,.inline} memmove{,.element.unordered.atomic}
        """),
    InstructionRow(
      .other,
      lines: """
        - acos addressofreturnaddress asin atan atan2 callbr.landingpad canonicalize ceil clear_cache
        - cos cosh debugtrap eh.dwarf.cfa eh.{exceptioncode,exceptionpointer,recoverfp}
        - eh.return.{i32,i64} eh.sjlj.{callsite,functioncontext,longjmp,lsda,setjmp}
        - eh.sjlj.setup.dispatch eh.typeid.for eh.unwind.init exp exp2 exp10
        - experimental.constrained.{acos,asin,atan,atan2,ceil,cos}
        - experimental.constrained.{cosh,exp,exp2,floor,ldexp,log}
        - experimental.constrained.{log2,log10,nearbyint,pow,powi}
        - experimental.constrained.{rint,round,roundeven,sin,sinh}
        - experimental.constrained.{sqrt,tan,tanh,trunc} experimental.cttz.elts
        - experimental.get.vector.length floor frameaddress frexp get.active.lane.mask
        - get.dynamic.area.offset get.{fpenv,fpmode,rounding} instrprof.{callsite,cover,timestamp}
        - instrprof.increment{,.step} instrprof.mcdc.parameters instrprof.mcdc.tvbitmap.update
        - instrprof.value.profile ldexp log log2 log10 loop.dependence.{raw,war}.mask modf nearbyint
        - objectsize pcmarker pow powi prefetch read_register read_volatile_register readcyclecounter
        - readsteadycounter reset.{fpenv,fpmode} returnaddress rint round roundeven
        - set.{fpenv,fpmode,rounding} sin sincos sincospi sinh sponentry sqrt stackaddress stackguard
        - stackprotector stackrestore stacksave stepvector tan tanh trap trunc ubsantrap va_copy
        - va_end va_start vp.{ceil,floor,nearbyint,rint} vp.cttz.elts
        - vp.{round,roundeven,roundtozero,sqrt} vscale write_register xray.{customevent,typedevent}
        """),
    InstructionRow(
      .other, isTransparent: true,
      lines: """
        - allow.{runtime,ubsan}.check annotation arithmetic.fence assume
        - {codeview,ptr,var}.annotation dbg.{assign,declare,label,value} donothing
        - expect{,.with.probability} experimental.convergence.{anchor,entry,loop}
        - experimental.noalias.scope.decl experimental.widenable.condition fake.use
        - {invariant,lifetime}.{end,start} is.constant {launder,strip}.invariant.group
        - preserve.static.offset pseudoprobe public.type.test reloc.none sideeffect ssa.copy
        - type.test
        """),
  ]
}
