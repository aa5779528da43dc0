internal import DiagnosisModel
internal import LLVMInterop

extension [LoopProfile] {
  /// The same with the names that their functions have in the source.
  func demangled() -> [LoopProfile] {
    var loops = self
    var names: [String: String?] = [:]
    for index in loops.indices {
      let symbol = loops[index].function
      guard symbol.utf8.first == UInt8(ascii: "_") || symbol.utf8.first == UInt8(ascii: "$") else {
        continue
      }
      let name = names[symbol] ?? LLVMInterop.demangled(symbol)
      names[symbol] = .some(name)
      loops[index].demangled = name
    }
    return loops
  }
}
