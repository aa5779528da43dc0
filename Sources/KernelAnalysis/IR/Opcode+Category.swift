internal import DiagnosisModel
internal import LLVMInterop

extension Opcode {
  /// The category of an opcode that is neither a call nor a `bitcast`, which depend on more.
  var category: OperationCategory {
    switch self {
    case .mul, .fmul: .multiply
    case .add, .sub, .fadd, .fsub: .add
    case .sext, .zext, .fpext: .extend
    case .trunc, .fptrunc: .truncate
    case .sitofp, .uitofp, .fptosi, .fptoui: .convert
    case .shufflevector, .insertelement, .extractelement: .shuffle
    case .and, .or, .xor, .shl, .lshr, .ashr: .bitwise
    case .icmp, .fcmp: .compare
    case .select: .select
    case .udiv, .sdiv, .fdiv, .urem, .srem, .frem: .divide
    case .load: .load
    case .store: .store
    case .getelementptr, .ptrtoint, .inttoptr, .addrspacecast: .address
    case .phi: .phi
    case .br, .switch, .indirectbr, .ret, .unreachable, .resume: .branch
    case .call, .invoke, .callbr: .call
    default: .other
    }
  }

  /// The cast whose result is wider or of another kind than the operand, lane by lane.
  var wideningCast: CastOperation? {
    switch self {
    case .sext: .sext
    case .zext: .zext
    case .fpext: .fpext
    case .sitofp: .sitofp
    case .uitofp: .uitofp
    default: nil
    }
  }
}
