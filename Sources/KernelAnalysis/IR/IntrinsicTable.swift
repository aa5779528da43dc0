internal import InstructionSet
internal import LLVMInterop
internal import Synchronization

/// The facts of the intrinsics that were met so far, each looked up once.
enum IntrinsicTable {
  private static let known = Mutex<[UInt32: IntrinsicFact?]>([:])

  /// What the table knows of the intrinsic; nil where it does not have it, for which nothing must
  /// be guessed.
  static func fact(for intrinsic: Intrinsic) -> IntrinsicFact? {
    known.withLock { known in
      if let fact = known[intrinsic.identifier] { return fact }
      let fact = IntrinsicFact(named: intrinsic.name)
      known[intrinsic.identifier] = .some(fact)
      return fact
    }
  }

  private static let knownNames = Mutex<[String: IntrinsicFact?]>([:])

  /// The same for an intrinsic's base name.
  static func fact(named name: String) -> IntrinsicFact? {
    knownNames.withLock { known in
      if let fact = known[name] { return fact }
      let fact = IntrinsicFact(named: name)
      known[name] = .some(fact)
      return fact
    }
  }
}
