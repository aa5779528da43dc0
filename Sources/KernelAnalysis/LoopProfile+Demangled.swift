internal import DiagnosisModel
internal import LLVMInterop

extension [LoopProfile] {
  /// Adds the names that their functions have in the source.
  mutating func demangle() {
    var names: [String: String?] = [:]
    for index in indices {
      let symbol = self[index].function
      guard symbol.utf8.first == UInt8(ascii: "_") || symbol.utf8.first == UInt8(ascii: "$") else {
        continue
      }
      let name = names[symbol] ?? LLVMInterop.demangled(symbol)
      names[symbol] = .some(name)
      self[index].demangled = name
    }
  }
}
