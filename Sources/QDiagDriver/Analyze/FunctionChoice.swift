internal import LLVMInterop
internal import DiagnosisModel

/// Which functions of an input are wanted, and what became of each pattern.
final class FunctionChoice {
  private let globs: [Glob]
  private var isMatched: [Bool]
  private let stretches: [AddressPattern]
  private var isMet: [Bool]
  /// The names that were asked about.
  private var names: [String] = []

  /// - Parameter patterns: shell patterns of names, or addresses of machine code (`0x40`, `0x40-0x80`), any
  ///   of which suffices; none wants every function.
  init(_ patterns: [String]) {
    stretches = patterns.compactMap(AddressPattern.init)
    globs = patterns.filter { AddressPattern($0) == nil }.map(Glob.init)
    isMatched = globs.map { _ in false }
    isMet = stretches.map { _ in false }
  }

  /// Of names alone; where addresses were asked for, too, `includes(_: CodeRange)` decides.
  func includes(_ name: String) -> Bool {
    stretches.isEmpty ? matches(name) : true
  }

  func includes(_ range: CodeRange) -> Bool {
    if stretches.isEmpty { return true }
    var isIncluded = !globs.isEmpty && matches(range.name)
    for (index, stretch) in stretches.enumerated() where stretch.meets(range) {
      isMet[index] = true
      isIncluded = true
    }
    return isIncluded
  }

  private func matches(_ name: String) -> Bool {
    if globs.isEmpty { return true }
    names.append(name)
    var isIncluded = false
    for (index, glob) in globs.enumerated() where glob.matches(name) {
      isMatched[index] = true
      isIncluded = true
    }
    return isIncluded
  }

  /// What is wrong with the patterns, once all functions were asked about: "no function matches
  /// 'con'; there are: conv, dense". Nil where each matches some function.
  var complaint: String? {
    if let missed = isMet.firstIndex(of: false) {
      return "--function: no machine code stands at \(stretches[missed].text)"
    }
    guard let missed = isMatched.firstIndex(of: false) else { return nil }
    let pattern = globs[missed].pattern
    return "--function: no function matches '\(pattern)'; \(alternatives(to: pattern))"
  }

  private func alternatives(to pattern: String) -> String {
    if names.isEmpty { return "there are no functions" }
    let known = Array(Set(names)).sorted()
    if known.count <= Self.most { return "there are: \(known.joined(separator: ", "))" }
    return "near it, of \(known.count): " + near(pattern, known).joined(separator: ", ")
  }

  /// The names with the pattern's letters in them, else the one that differs least.
  private func near(_ pattern: String, _ known: [String]) -> [String] {
    let letters = pattern.filter { !"*?[]".contains($0) }.lowercased()
    let similar = known.lazy.filter { !letters.isEmpty && $0.lowercased().contains(letters) }
      .prefix(Self.most)
    guard similar.isEmpty else { return Array(similar) }
    // Distances take as long as the product of the lengths.
    return [nearestName(to: letters, among: known.prefix(2000))].compactMap(\.self)
  }

  /// Names that a message lists.
  private static let most = 5
}
