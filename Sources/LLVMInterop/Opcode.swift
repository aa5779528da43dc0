internal import CLLVM

/// LLVM's opcodes. The raw value is the spelling in text IR.
public enum Opcode: String, Sendable {
  case ret, br, `switch`, indirectbr, invoke, unreachable, callbr, fneg, add, fadd, sub, fsub
  case mul, fmul, udiv, sdiv, fdiv, urem, srem, frem, shl, lshr, ashr, and, or, xor, alloca, load
  case store, getelementptr, trunc, zext, sext, fptoui, fptosi, uitofp, sitofp, fptrunc, fpext
  case ptrtoint, inttoptr, bitcast, addrspacecast, icmp, fcmp, phi, call, select
  case vaArg = "va_arg", extractelement, insertelement, shufflevector, extractvalue, insertvalue
  case freeze, fence, cmpxchg, atomicrmw, resume, landingpad, cleanupret, catchret, catchpad
  case cleanuppad, catchswitch
  /// An opcode that this version of qdiag does not know.
  case other

  init(_ opcode: LLVMOpcode) {
    self =
      switch opcode {
      case LLVMRet: .ret
      case LLVMBr: .br
      case LLVMSwitch: .switch
      case LLVMIndirectBr: .indirectbr
      case LLVMInvoke: .invoke
      case LLVMUnreachable: .unreachable
      case LLVMCallBr: .callbr
      case LLVMFNeg: .fneg
      case LLVMAdd: .add
      case LLVMFAdd: .fadd
      case LLVMSub: .sub
      case LLVMFSub: .fsub
      case LLVMMul: .mul
      case LLVMFMul: .fmul
      case LLVMUDiv: .udiv
      case LLVMSDiv: .sdiv
      case LLVMFDiv: .fdiv
      case LLVMURem: .urem
      case LLVMSRem: .srem
      case LLVMFRem: .frem
      case LLVMShl: .shl
      case LLVMLShr: .lshr
      case LLVMAShr: .ashr
      case LLVMAnd: .and
      case LLVMOr: .or
      case LLVMXor: .xor
      case LLVMAlloca: .alloca
      case LLVMLoad: .load
      case LLVMStore: .store
      case LLVMGetElementPtr: .getelementptr
      case LLVMTrunc: .trunc
      case LLVMZExt: .zext
      case LLVMSExt: .sext
      case LLVMFPToUI: .fptoui
      case LLVMFPToSI: .fptosi
      case LLVMUIToFP: .uitofp
      case LLVMSIToFP: .sitofp
      case LLVMFPTrunc: .fptrunc
      case LLVMFPExt: .fpext
      case LLVMPtrToInt: .ptrtoint
      case LLVMIntToPtr: .inttoptr
      case LLVMBitCast: .bitcast
      case LLVMAddrSpaceCast: .addrspacecast
      case LLVMICmp: .icmp
      case LLVMFCmp: .fcmp
      case LLVMPHI: .phi
      case LLVMCall: .call
      case LLVMSelect: .select
      case LLVMVAArg: .vaArg
      case LLVMExtractElement: .extractelement
      case LLVMInsertElement: .insertelement
      case LLVMShuffleVector: .shufflevector
      case LLVMExtractValue: .extractvalue
      case LLVMInsertValue: .insertvalue
      case LLVMFreeze: .freeze
      case LLVMFence: .fence
      case LLVMAtomicCmpXchg: .cmpxchg
      case LLVMAtomicRMW: .atomicrmw
      case LLVMResume: .resume
      case LLVMLandingPad: .landingpad
      case LLVMCleanupRet: .cleanupret
      case LLVMCatchRet: .catchret
      case LLVMCatchPad: .catchpad
      case LLVMCleanupPad: .cleanuppad
      case LLVMCatchSwitch: .catchswitch
      default: .other
      }
  }
}
